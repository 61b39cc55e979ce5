import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { QuadrantResult } from '@lerend/core/quadrant';
import { percentOfNorm } from './geometry.js';
import type { TeamView } from './team-view.js';

/** The figures of the drawing as tables, on demand. */
export function renderTeamTable(view: TeamView, result: QuadrantResult): TemplateResult {
  return html`<details class="figures" part="table">
    <summary>${view.texts.table}</summary>
    ${renderShares(view, result)} ${renderAxes(view, result)}
    <p class="small quiet">${view.texts.axisNote}</p>
  </details>`;
}

function renderShares(
  { texts, wording, wordingLanguage, locale }: TeamView,
  { shares }: QuadrantResult,
): TemplateResult {
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return html`<table>
    <caption>
      ${texts.tableShares}
    </caption>
    <thead>
      <tr>
        <th scope="col">${texts.columnPlace}</th>
        <th scope="col">${texts.columnCount}</th>
        <th scope="col">${texts.columnShare}</th>
      </tr>
    </thead>
    <tbody>
      ${shares.map((each) => {
        const title = wording.classes[each.id]?.title;
        return html`<tr>
          <th scope="row" lang=${ifDefined(title === undefined ? undefined : wordingLanguage)}>
            ${title ?? texts.edge}
          </th>
          <td>${each.count}</td>
          <td>${share.format(each.share)}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function renderAxes(
  { texts, wording, wordingLanguage, instrument, locale }: TeamView,
  { centroid, spread }: QuadrantResult,
): TemplateResult {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  return html`<table>
    <caption>
      ${texts.tableAxes}
    </caption>
    <thead>
      <tr>
        <th scope="col">${texts.columnAxis}</th>
        <th scope="col">${texts.columnCentre}</th>
        <th scope="col">${texts.columnSpread}</th>
      </tr>
    </thead>
    <tbody>
      ${[instrument.axes.vertical.id, instrument.axes.horizontal.id].map(
        (axis) =>
          html`<tr>
            <th scope="row" lang=${ifDefined(wordingLanguage)}>${wording.axes[axis]?.title}</th>
            <td>${whole.format(percentOfNorm(centroid[axis] ?? 0))}</td>
            <td>${spread.status === 'ok' ? whole.format((spread.value.deviation[axis] ?? 0) * 50) : '–'}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
