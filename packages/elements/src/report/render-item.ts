import { html, type TemplateResult } from 'lit';
import type { ItemReport, ItemResult } from '@lerend/core/checklist';
import { renderAgreement } from './render-agreement.js';
import { renderBars } from './render-bars.js';
import { renderOwnAlone } from './render-own.js';
import { renderPeople } from './render-people.js';
import { renderMissing } from './render-withheld.js';
import { domainTitle, spoken, statementOf, type ReportView } from './view.js';

/** One statement: its words, who stands where, and how alike that is. */
export function renderItem(view: ReportView, item: ItemReport): TemplateResult {
  return html`<li class="row" part="item">
    <p class="statement">${renderStatement(view, item)}</p>
    ${
      item.result.status === 'ok'
        ? html`${renderCounts(view, item.id, item.result.value)}${renderAgreement(view, item.result.value)}`
        : (renderAlmostEveryone(view, item) ?? renderMissing(view.texts, item.result, 'small'))
    }
  </li>`;
}

export function renderStatement(view: ReportView, { id, domain }: ItemReport): TemplateResult {
  return html`${spoken(view, statementOf(view, id))}<span class="detail"
      >${spoken(view, domainTitle(view, domain))}</span
    >`;
}

/** The one word that is told of a small part of a team that stands as one. */
export function sayAlmostEveryone(
  { texts, points }: ReportView,
  { almostEveryone }: ItemReport,
): string | undefined {
  const point = almostEveryone === undefined ? undefined : points[almostEveryone - 1];
  return point === undefined ? undefined : texts.almostEveryone(texts.quote(point.label));
}

export function renderAlmostEveryone(view: ReportView, item: ItemReport): TemplateResult | undefined {
  const said = sayAlmostEveryone(view, item);
  return said === undefined ? undefined : html`<p class="missing told" part="missing">${said}</p>`;
}

/** Who stands where, and how many said nothing. */
export function renderCounts(view: ReportView, id: string, result: ItemResult): TemplateResult {
  const { texts, drawing } = view;
  const { answered, dontKnow, unanswered, notApplicable } = result;
  const beside = [
    // Where few can see it, the words beside the drawing say so already, and so does a name below the open places.
    ...(dontKnow === 0 || result.unseen || view.named
      ? []
      : [texts.dontKnowCount(dontKnow, answered + dontKnow)]),
    ...(unanswered === 0 ? [] : [texts.leftOpen(unanswered)]),
    ...(notApplicable === 0 ? [] : [texts.notApplicableCount(notApplicable)]),
  ];
  return html`<div class="counts" part="counts">
    ${drawing === 'bars' ? renderBars(view, id, result) : renderPeople(view, id, result)}
    ${renderOwnAlone(view, id, result)}
    ${beside.length === 0 ? '' : html`<p class="detail">${beside.join(' · ')}</p>`}
  </div>`;
}
