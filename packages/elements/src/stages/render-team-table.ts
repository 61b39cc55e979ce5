import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { StagesResult } from '@lerend/core/stages';
import { MOST_MARKS } from '../team/people.js';
import { titleOf } from './places.js';
import type { TeamView } from './team-view.js';

/** The figures of the ladder as a table, on demand. */
export function renderTeamTable(view: TeamView, result: StagesResult): TemplateResult {
  const { texts, wording, wordingLanguage } = view;
  const { places, probabilities, polarised, answered } = result;
  // Everybody stands at the first place or further: a chance there says nothing, and so it does of two camps.
  const chance = (id: string, index: number): string =>
    index === 0 ? '–' : String(Math.round((probabilities.atLeast[id] ?? 0) * 100));
  return html`<details class="figures" part="table">
    <summary>${texts.table}</summary>
    <table>
      <caption>
        ${texts.tableCaption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${texts.columnPlace}</th>
          <th scope="col">${texts.columnCount}</th>
          <th scope="col">${texts.columnAtLeast}</th>
          ${polarised ? nothing : html`<th scope="col">${texts.columnChance}</th>`}
        </tr>
      </thead>
      <tbody>
        ${places.map(
          ({ id, count, atLeast }, index) =>
            html`<tr>
              <th scope="row" lang=${ifDefined(wordingLanguage)}>${titleOf(wording, id)}</th>
              <td>${withShare(view, count, answered)}</td>
              <td>${withShare(view, atLeast, answered)}</td>
              ${polarised ? nothing : html`<td>${chance(id, index)}</td>`}
            </tr>`,
        )}
        ${
          result.dontKnow === 0
            ? nothing
            : html`<tr>
                <th scope="row">${texts.dontKnow}</th>
                <td>${result.dontKnow}</td>
                <td>–</td>
                ${polarised ? nothing : html`<td>–</td>`}
              </tr>`
        }
      </tbody>
    </table>
    ${polarised ? nothing : html`<p class="small quiet">${texts.chancesNote[probabilities.target]}</p>`}
    <p class="small quiet">${texts.noMean}</p>
  </details>`;
}

/** A count, and above twenty people its share behind it. */
function withShare({ locale }: TeamView, count: number, of: number): TemplateResult | string {
  if (of <= MOST_MARKS) return String(count);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return html`${count} <span class="quiet">(${share.format(count / of)})</span>`;
}
