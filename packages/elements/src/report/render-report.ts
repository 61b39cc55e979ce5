import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../styles/marks.js';
import type { ReportDisplay } from './display.js';
import { orderItems, REPORT_ORDERS, type ReportOrder } from './order.js';
import { renderChange } from './render-change.js';
import { renderColophon } from './render-colophon.js';
import { renderDomain } from './render-domain.js';
import { renderNotices, renderParticipation } from './render-head.js';
import { renderItem } from './render-item.js';
import { renderLegend } from './render-legend.js';
import { renderOwnNotice } from './render-own.js';
import { renderRanking } from './render-ranking.js';
import { renderRoles } from './render-roles.js';
import { renderSwitch } from './render-switch.js';
import { renderChangeTable, renderRoleTable } from './render-comparison-table.js';
import { renderDomainTable, renderItemTable } from './render-table.js';
import { renderTalk } from './render-talk.js';
import { renderMissing } from './render-withheld.js';
import type { Talk } from './talk-controller.js';
import { spoken, type ReportView } from './view.js';

/** How a report is shown now, and what a person can change of that. */
export interface ReportFrame {
  readonly label: string;
  readonly display: ReportDisplay;
  readonly talk: Talk;
  readonly onDisplay: (display: ReportDisplay) => void;
  readonly onOrder: (order: ReportOrder) => void;
  readonly onPrint: () => void;
}

/** A report as it is shown. A conversation is not for paper, so for printing the pictures stand beside it. */
export function renderReport(view: ReportView, frame: ReportFrame): TemplateResult {
  const { respondents } = view.report;
  const { display, talk, onOrder } = frame;
  const talking = display === 'talk' && respondents.status === 'ok';
  return html`${renderTitle(view, frame, respondents.status === 'ok')}
  ${talking ? renderTalk(view, talk, onOrder) : nothing}
  ${talking && !talk.printing ? nothing : renderWhole(view, frame)}`;
}

/** From how many took part to the versions. */
function renderWhole(view: ReportView, frame: ReportFrame): TemplateResult {
  const { texts, report } = view;
  const { respondents } = report;
  return html`${renderParticipation(view)} ${renderNotices(view)}
  ${
    respondents.status === 'ok'
      ? html`<p class="lede">${texts.lede}</p>
          ${frame.display === 'table' ? nothing : renderOwnNotice(view)} ${renderDomains(view, frame)}
          ${renderRanking(view)} ${renderItems(view, frame)} ${renderComparisons(view, frame)}`
      : renderMissing(texts, respondents, 'large')
  }
  ${renderColophon(view)}`;
}

function renderTitle(view: ReportView, frame: ReportFrame, shown: boolean): TemplateResult {
  const { texts } = view;
  return html`<div class="bar head">
    <div>
      <p class="small quiet" part="label">
        ${frame.label === '' ? '' : html`${frame.label} · `}${spoken(view, view.wording.title)}
      </p>
      <h2 id="title">${texts.title}</h2>
    </div>
    <div class="toolbar no-print" part="toolbar">
      ${
        shown
          ? renderSwitch({
              name: 'display',
              legend: texts.showAs,
              chosen: frame.display,
              options: [
                { value: 'picture', label: texts.picture, icon: 'chart' },
                { value: 'table', label: texts.table, icon: 'table' },
                { value: 'talk', label: texts.talk.name, icon: 'talk' },
              ],
              onChange: frame.onDisplay,
            })
          : nothing
      }
      <div class="actions">
        <button class="button plain" type="button" @click=${frame.onPrint}>
          ${icon('print')}<span>${texts.print}</span>
        </button>
        <slot name="actions"></slot>
      </div>
    </div>
  </div>`;
}

function renderDomains(view: ReportView, { display }: ReportFrame): TemplateResult {
  const { texts, report, phases, instrument } = view;
  const { cuts } = instrument.scoring;
  const names = {
    early: texts.quote(phases.early),
    partial: texts.quote(phases.partial),
    strong: texts.quote(phases.strong),
  };
  return html`<div class="part">
    <h3>${texts.domains}</h3>
    ${
      display === 'table'
        ? renderDomainTable(view)
        : html`<ul class="domains">
            ${report.domains.map((domain) => renderDomain(view, domain))}
          </ul>`
    }
    <p class="rule small quiet">
      ${texts.rule(names, texts.fraction(cuts.partial), texts.fraction(cuts.strong))}
    </p>
    <details class="reading small">
      <summary>${texts.howToRead}${icon('down')}</summary>
      <ul>
        ${texts.reading.map((line) => html`<li>${line}</li>`)}
      </ul>
    </details>
  </div>`;
}

function renderItems(view: ReportView, { display, onOrder }: ReportFrame): TemplateResult {
  const { texts, report, order } = view;
  const items = orderItems(report.items, order);
  return html`<div class="part">
    <div class="bar">
      <h3>${texts.items}</h3>
      ${renderSwitch({
        name: 'order',
        legend: texts.order,
        chosen: order,
        options: REPORT_ORDERS.map((value) => ({ value, label: texts.orders[value] })),
        onChange: onOrder,
      })}
    </div>
    <p class="order-hint small quiet">${texts.orderHints[order]}</p>
    ${
      display === 'table'
        ? renderItemTable(view, items)
        : html`${renderLegend(view)}
            <ol class="rows">
              ${repeat(
                items,
                ({ id }) => id,
                (item) => renderItem(view, item),
              )}
            </ol>`
    }
  </div>`;
}

function renderComparisons(view: ReportView, { display }: ReportFrame) {
  const tabled = display === 'table';
  return html`${renderRoles(view, (roles) => (tabled ? renderRoleTable(view, roles) : undefined))}
  ${renderChange(view, (change) => (tabled ? renderChangeTable(view, change) : undefined))}`;
}
