import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Pair, PairReport, PairResult } from '@lerend/core/pairs';
import { agreementWord } from '../team/agreement-glyph.js';
import { MOST_MARKS } from '../team/people.js';
import { poleInside, positionsOf, sayPosition } from './position-words.js';
import { everybody, outOfHundred, type TeamView } from './team-view.js';
import { chancesOf, sayVerdict } from './team-words.js';
import type { PositionName } from './texts.js';

/** What stands in the cell of a number that is not shown. */
const NOTHING = '–';

/** The profile as a table, on demand. */
export function renderTeamTable(view: TeamView): TemplateResult {
  const { texts, instrument, wordingLanguage, report } = view;
  const reports = new Map(report.pairs.map((pair) => [pair.id, pair]));
  return html`<details class="figures" part="table">
    <summary>${texts.table}</summary>
    <div class="scroll" role="region" aria-label=${texts.tableCaption} tabindex="0">
      <table>
        <caption>
          ${texts.tableCaption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${texts.columnPair}</th>
            ${positionsOf(instrument.positions.reach).map(
              (position) =>
                html`<th scope="col" lang=${ifDefined(wordingLanguage)}>
                  ${texts.columnPosition(namePosition(view, position))}
                </th>`,
            )}
            <th scope="col">${texts.dontKnow}</th>
            <th scope="col">${texts.columnUnanswered}</th>
            <th scope="col">${texts.columnMiddle}</th>
            <th scope="col" class="words">${texts.columnWords}</th>
            <th scope="col" class="words">${texts.columnChances}</th>
            <th scope="col" class="words">${texts.columnAgreement}</th>
          </tr>
        </thead>
        <tbody>
          ${instrument.pairs.map((pair) => renderRow(view, pair, reports.get(pair.id)))}
        </tbody>
      </table>
    </div>
  </details>`;
}

function namePosition({ wording }: TeamView, position: number): PositionName {
  if (position === 0) return { words: wording.middle };
  const side = position < 0 ? 'left' : 'right';
  const words = wording.degrees[Math.abs(position) - 1] ?? '';
  return { words, side, ...(wording.poles === undefined ? {} : { pole: wording.poles[side] }) };
}

function renderRow(view: TeamView, { id }: Pair, report: PairReport | undefined): TemplateResult {
  const { wording, wordingLanguage, texts } = view;
  const words = wording.pairs[id];
  return html`<tr>
    <th scope="row">
      <span lang=${ifDefined(wordingLanguage)}>${words?.title}</span>
      ${
        wording.poles === undefined
          ? html`<span class="detail"
              >${texts.rowPoles(poleInside(words?.left ?? ''), poleInside(words?.right ?? ''))}</span
            >`
          : ''
      }
    </th>
    ${report?.result.status === 'ok' ? renderCells(view, id, report.result.value) : renderHidden(view, report)}
  </tr>`;
}

function renderCells(view: TeamView, id: string, result: PairResult): TemplateResult {
  const { texts } = view;
  const { counts, answered, dontKnow, unanswered, mean, polarised, unseen, agreement } = result;
  const speaks = !polarised && !unseen;
  return html`${counts.map((count) => renderCount(view, count, answered))}
    ${renderCount(view, dontKnow, everybody(result))} ${renderCount(view, unanswered, everybody(result))}
    <td>${speaks ? outOfHundred(mean) : NOTHING}</td>
    <td class="words">${unseen && !polarised ? texts.unseen : sayVerdict(view, id, result)}</td>
    <td class="words">
      ${
        speaks
          ? chancesOf(view, id, result)
              .map(({ place, chance }) => texts.chance(place, chance))
              .join(', ')
          : NOTHING
      }
    </td>
    <td class="words">${texts.agreements[agreementWord(agreement, polarised)]}</td>`;
}

/** A count, and above twenty people its share behind it. */
function renderCount({ locale }: TeamView, count: number, of: number): TemplateResult {
  if (of <= MOST_MARKS) return html`<td>${count}</td>`;
  const share = new Intl.NumberFormat(locale, { style: 'percent' }).format(count / of);
  return html`<td>${count} <span class="quiet">(${share})</span></td>`;
}

/** As many cells as the head has numbers; a `colspan` would be a digit in the place of what is not shown. */
function renderHidden(view: TeamView, report: PairReport | undefined): TemplateResult {
  const { reach } = view.instrument.positions;
  const numbers = [...positionsOf(reach), 'dont-know', 'unanswered', 'middle'];
  return html`${numbers.map(() => html`<td>${NOTHING}</td>`)}
    <td class="words">${report === undefined ? NOTHING : sayHidden(view, report)}</td>
    <td class="words">${NOTHING}</td>
    <td class="words">${NOTHING}</td>`;
}

function sayHidden(view: TeamView, { id, result, almostEveryone }: PairReport): string {
  const { texts } = view;
  if (result.status === 'withheld') {
    return almostEveryone === undefined
      ? texts.withheld[result.reason]
      : texts.almostEveryone(texts.quote(sayPosition(view, id, almostEveryone)));
  }
  return result.status === 'undefined'
    ? (texts.undefined[result.reason] ?? texts.undefined['no-data'])
    : NOTHING;
}
