import { html, type TemplateResult } from 'lit';
import type { ItemReport, ItemResult } from '@lerend/core/checklist';
import { renderAgreement } from './render-agreement.js';
import { renderBars } from './render-bars.js';
import { renderPeople } from './render-people.js';
import { renderMissing } from './render-withheld.js';
import { domainTitle, spoken, statementOf, type ReportView } from './view.js';

/** One statement: its words, who stands where, and how alike that is. */
export function renderItem(view: ReportView, item: ItemReport): TemplateResult {
  return html`<li class="row" part="item">
    <p class="statement">${renderStatement(view, item)}</p>
    ${
      item.result.status === 'ok'
        ? html`${renderCounts(view, item.result.value)}${renderAgreement(view, item.result.value)}`
        : renderMissing(view.texts, item.result, 'small')
    }
  </li>`;
}

export function renderStatement(view: ReportView, { id, domain }: ItemReport): TemplateResult {
  return html`${spoken(view, statementOf(view, id))}<span class="detail"
      >${spoken(view, domainTitle(view, domain))}</span
    >`;
}

function renderCounts(view: ReportView, result: ItemResult): TemplateResult {
  const { texts, drawing } = view;
  const beside = [
    ...(result.unanswered === 0 ? [] : [texts.leftOpen(result.unanswered)]),
    ...(result.notApplicable === 0 ? [] : [texts.notApplicableCount(result.notApplicable)]),
  ];
  return html`<div class="counts" part="counts">
    ${drawing === 'bars' ? renderBars(view, result) : renderPeople(view, result)}
    ${beside.length === 0 ? '' : html`<p class="detail">${beside.join(' · ')}</p>`}
  </div>`;
}
