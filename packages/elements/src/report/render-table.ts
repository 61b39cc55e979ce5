import { html, type TemplateResult } from 'lit';
import type { Bounds, DomainReport, DomainResult, ItemReport } from '@lerend/core/checklist';
import type { Figure } from '@lerend/core/model';
import { agreementWord } from '../team/agreement-glyph.js';
import { itemPhaseInWords } from './render-agreement.js';
import { chancesOf } from './render-doubt.js';
import { phaseInWords } from './render-phase.js';
import { renderStatement, sayAlmostEveryone } from './render-item.js';
import {
  countWithShare,
  domainTitle,
  everybody,
  outOfHundred,
  reasonWords,
  spoken,
  type ReportView,
} from './view.js';

/** What stands in the cell of a number that is not shown. */
export const NOTHING = '–';

/** The drawings of the domains as a table. */
export function renderDomainTable(view: ReportView): TemplateResult {
  const { texts, report } = view;
  return renderTable(
    texts.domainsCaption,
    html`<th scope="col">${texts.domain}</th>
      <th scope="col">${texts.phaseColumn}</th>
      <th scope="col" class="number">${texts.middleColumn}</th>
      <th scope="col" class="number">${texts.intervalColumn}</th>
      <th scope="col">${texts.chancesColumn}</th>
      <th scope="col" class="number">${texts.boundsColumn}</th>
      <th scope="col" class="number">${texts.stepsColumn}</th>
      <th scope="col">${texts.agreementColumn}</th>`,
    report.domains.map(
      (domain) =>
        html`<tr>
          <th scope="row">${spoken(view, domainTitle(view, domain.id))}</th>
          ${renderDomainCells(view, domain)}
        </tr>`,
    ),
  );
}

/** The drawings of the statements as a table, in the same order. */
export function renderItemTable(view: ReportView, items: readonly ItemReport[]): TemplateResult {
  const { texts, points, instrument } = view;
  return renderTable(
    texts.itemsCaption,
    html`<th scope="col">${texts.item}</th>
      ${points.map(({ label }) => html`<th scope="col" class="number">${spoken(view, label)}</th>`)}
      <th scope="col" class="number">${texts.dontKnow}</th>
      ${instrument.notApplicable ? html`<th scope="col" class="number">${texts.notApplicable}</th>` : ''}
      <th scope="col" class="number">${texts.unanswered}</th>
      <th scope="col">${texts.phaseColumn}</th>
      <th scope="col">${texts.agreementColumn}</th>`,
    items.map(
      (item) =>
        html`<tr>
          <th scope="row">${renderStatement(view, item)}</th>
          ${renderItemCells(view, item)}
        </tr>`,
    ),
  );
}

export function renderTable(
  caption: string,
  head: TemplateResult,
  rows: readonly TemplateResult[],
): TemplateResult {
  return html`<div class="scroll" role="region" aria-label=${caption} tabindex="0">
    <table part="table">
      <caption class="visually-hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function renderDomainCells(view: ReportView, { result }: DomainReport): TemplateResult {
  const { texts } = view;
  if (result.status !== 'ok') {
    return html`<td>${reasonWords(texts, result.reason)}</td>
      ${renderNothing(5)}
      <td>${NOTHING}</td>`;
  }
  const { value } = result;
  return html`<td>${phaseInWords(view, value)}</td>
    <td class="number">${outOfHundred(value.norm)}</td>
    <td class="number">${renderRange(view, value.interval)}</td>
    <td>${renderChances(view, value)}</td>
    <td class="number">${renderRange(view, value.hardBounds)}</td>
    <td class="number">${value.phase === 'polarised' ? NOTHING : value.flipDistance}</td>
    <td>${renderDomainAgreement(view, value)}</td>`;
}

function renderRange({ texts }: ReportView, range: Figure<Bounds>): string {
  return range.status === 'ok'
    ? texts.range(outOfHundred(range.value.lower), outOfHundred(range.value.upper))
    : reasonWords(texts, range.reason);
}

function renderChances(view: ReportView, result: DomainResult): string {
  const { texts } = view;
  if (result.phase === 'polarised') return NOTHING;
  return result.phaseProbabilities.status === 'ok'
    ? chancesOf(result)
        .map(({ phase, chance }) => texts.chance(view.shortPhases[phase], chance))
        .join(', ')
    : reasonWords(texts, result.phaseProbabilities.reason);
}

function renderDomainAgreement({ texts }: ReportView, { agreement, phase }: DomainResult): string {
  return agreement.status === 'ok'
    ? texts.agreements[agreementWord(agreement.value, phase === 'polarised')]
    : reasonWords(texts, agreement.reason);
}

function renderItemCells(view: ReportView, item: ItemReport): TemplateResult {
  const { result } = item;
  const { texts, points, instrument } = view;
  if (result.status !== 'ok') {
    return html`${renderNothing(points.length + (instrument.notApplicable ? 3 : 2))}
      <td>${NOTHING}</td>
      <td>${sayAlmostEveryone(view, item) ?? reasonWords(texts, result.reason)}</td>`;
  }
  const { value } = result;
  const cell = (count: number, of: number): TemplateResult =>
    html`<td class="number">${countWithShare(view, count, of)}</td>`;
  return html`${points.map((_, index) => cell(value.counts[index] ?? 0, value.answered))}
    ${cell(value.dontKnow, everybody(value))}
    ${instrument.notApplicable ? cell(value.notApplicable, everybody(value)) : ''}
    ${cell(value.unanswered, everybody(value))}
    <td>${value.unseen ? NOTHING : itemPhaseInWords(view, value)}</td>
    <td>
      ${texts.agreements[agreementWord(value.agreement, value.polarised)]}${
        value.unseen ? html`<br />${texts.unseen}` : ''
      }
    </td>`;
}

/** As many cells as the head has numbers; a `colspan` would be a digit in the place of what is not shown. */
export function renderNothing(cells: number): readonly TemplateResult[] {
  return Array.from({ length: cells }, () => html`<td class="number">${NOTHING}</td>`);
}
