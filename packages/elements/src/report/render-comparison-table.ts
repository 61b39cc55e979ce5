import { html, type TemplateResult } from 'lit';
import type {
  ChecklistChange,
  GroupGap,
  GroupLevel,
  RoleComparison,
  RoundLevel,
} from '@lerend/core/checklist';
import type { Figure } from '@lerend/core/model';
import { pairsOf } from './gap.js';
import { sayDifference } from './render-change.js';
import { sayGap, sayLevel } from './render-roles.js';
import { NOTHING, renderNothing, renderTable } from './render-table.js';
import {
  domainTitle,
  outOfHundred,
  quotedPhase,
  reasonWords,
  roleName,
  spoken,
  type ReportView,
} from './view.js';

/** Two roles beside each other as a table: everything together, and each domain. */
export function renderRoleTable(view: ReportView, comparison: RoleComparison): TemplateResult {
  const { texts } = view;
  const { roles, overall, domains, complete } = comparison;
  const everybody = complete.status === 'ok' && complete.value;
  const row = (title: TemplateResult | string, gap: Figure<GroupGap>): TemplateResult =>
    html`<tr>
      <th scope="row">${title}</th>
      ${renderGapCells(view, gap, everybody)}
    </tr>`;
  return renderTable(
    texts.roles.caption,
    html`<th scope="col">${texts.domain}</th>
      ${roles.map((role) => html`<th scope="col">${roleName(view, role)}</th>`)}
      <th scope="col" class="number">${texts.roles.differenceColumn}</th>
      <th scope="col" class="number">${texts.roles.pairsColumn}</th>
      <th scope="col">${texts.roles.wordsColumn}</th>`,
    [
      row(texts.roles.overall, overall),
      ...domains.map(({ id, result }) => row(spoken(view, domainTitle(view, id)), result)),
    ],
  );
}

function renderGapCells(view: ReportView, gap: Figure<GroupGap>, everybody: boolean): TemplateResult {
  const { texts } = view;
  if (gap.status !== 'ok') {
    return html`${renderNothing(4)}
      <td>${reasonWords(texts, gap.reason)}</td>`;
  }
  const { groups, difference } = gap.value;
  const cell = (group: GroupLevel): TemplateResult =>
    group.type === 'almost-everyone'
      ? html`<td>${sayLevel(view, group)}</td>`
      : html`<td>
          ${quotedPhase(view, group.phase)}${
            group.type === 'mean' ? html` <span class="quiet">(${outOfHundred(group.norm)})</span>` : ''
          }
        </td>`;
  return html`${groups.map(cell)}
    <td class="number">${difference.status === 'ok' ? sayDifference(view, difference.value) : NOTHING}</td>
    <td class="number">${renderPairs(view, gap.value)}</td>
    <td>${difference.status === 'ok' ? sayGap(view, gap.value, everybody) : NOTHING}</td>`;
}

function renderPairs(view: ReportView, gap: GroupGap): string {
  const pairs = pairsOf(gap);
  if (pairs === undefined) return NOTHING;
  const { role, outOfTen } = pairs;
  return view.texts.roles.pairsCell(role === gap.groups[0].role ? outOfTen : 10 - outOfTen);
}

/** This round beside an earlier one as a table. */
export function renderChangeTable(view: ReportView, change: ChecklistChange): TemplateResult {
  const { texts } = view;
  const level = (figure: Figure<RoundLevel>): TemplateResult =>
    figure.status === 'ok'
      ? html`<td>
          ${quotedPhase(view, figure.value.phase)}
          <span class="quiet">(${outOfHundred(figure.value.norm)})</span>
        </td>`
      : html`<td>${reasonWords(texts, figure.reason)}</td>`;
  return renderTable(
    texts.change.caption,
    html`<th scope="col">${texts.domain}</th>
      <th scope="col">${texts.change.earlierColumn}</th>
      <th scope="col">${texts.change.laterColumn}</th>
      <th scope="col" class="number">${texts.change.differenceColumn}</th>
      <th scope="col" class="number">${texts.change.smallestColumn}</th>
      <th scope="col">${texts.change.verdictColumn}</th>`,
    change.domains.map(
      (domain) =>
        html`<tr>
          <th scope="row">${spoken(view, domainTitle(view, domain.id))}</th>
          ${level(domain.earlier)} ${level(domain.later)} ${renderChangeCells(view, domain)}
        </tr>`,
    ),
  );
}

function renderChangeCells(
  view: ReportView,
  { earlier, later, change }: ChecklistChange['domains'][number],
): TemplateResult {
  if (change.status !== 'ok' || earlier.status !== 'ok' || later.status !== 'ok') {
    return html`${renderNothing(2)}
      <td>${change.status === 'ok' ? NOTHING : reasonWords(view.texts, change.reason)}</td>`;
  }
  const { difference, smallestVisible, verdict } = change.value;
  return html`<td class="number">${sayDifference(view, difference)}</td>
    <td class="number">${outOfHundred(smallestVisible)}</td>
    <td>${view.texts.change.verdicts[verdict]}</td>`;
}
