import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { QuadrantResult } from '@lerend/core/quadrant';
import { percentOfNorm } from './geometry.js';
import { titleOf, type TeamView } from './team-view.js';
import { regionRanges, type AxisRange } from './team-words.js';
import type { AxisEnds, QuadrantTexts } from './texts.js';

/** The figures of the drawing as tables, on demand. */
export function renderTeamTable(view: TeamView, result: QuadrantResult): TemplateResult {
  return html`<details class="figures" part="table">
    <summary>${view.texts.table}</summary>
    ${renderShares(view, result)} ${renderAxes(view, result)}
    <p class="small quiet">${view.texts.axisNote(axisEnds(view))}</p>
    ${renderDistance(view, result)} ${renderChances(view, result)}
    ${
      regionRanges(view.instrument, result) === undefined
        ? nothing
        : html`<p class="small quiet">${view.texts.regionNote}</p>`
    }
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
  result: QuadrantResult,
): TemplateResult {
  const { centroid, spread } = result;
  const region = regionRanges(instrument, result);
  const rangeOf = (id: string) => region?.ranges.find(({ axis }) => axis === id);
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  return html`<table>
    <caption>
      ${texts.tableAxes}
    </caption>
    <thead>
      <tr>
        <th scope="col">${texts.columnAxis}</th>
        <th scope="col">${texts.columnCentre}</th>
        ${region === undefined ? nothing : html`<th scope="col">${texts.columnRange}</th>`}
        <th scope="col">${texts.columnSpread}</th>
      </tr>
    </thead>
    <tbody>
      ${[instrument.axes.vertical.id, instrument.axes.horizontal.id].map(
        (axis) =>
          html`<tr>
            <th scope="row" lang=${ifDefined(wordingLanguage)}>${wording.axes[axis]?.title}</th>
            <td>${whole.format(percentOfNorm(centroid[axis] ?? 0))}</td>
            ${renderRange(texts, rangeOf(axis))}
            <td>
              ${spread.status === 'ok' ? whole.format(lengthInPoints(spread.value.deviation[axis] ?? 0)) : '–'}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function renderRange(texts: QuadrantTexts, range: AxisRange | undefined): TemplateResult | typeof nothing {
  return range === undefined ? nothing : html`<td class="range">${texts.range(range.from, range.to)}</td>`;
}

function renderDistance(
  { texts }: TeamView,
  { meanDistance }: QuadrantResult,
): TemplateResult | typeof nothing {
  if (meanDistance.status !== 'ok') return nothing;
  return html`<p class="count">${texts.meanDistance(Math.round(lengthInPoints(meanDistance.value)))}</p>`;
}

function axisEnds({ instrument, wording }: TeamView): readonly AxisEnds[] {
  return [instrument.axes.vertical.id, instrument.axes.horizontal.id].map((id) => {
    const { title, low, high } = wording.axes[id] ?? { title: id, low: '', high: '' };
    return { axis: title, low, high };
  });
}

/** How likely each class is; where the middle says little, so would this. */
function renderChances(
  view: TeamView,
  { certainty, place }: QuadrantResult,
): TemplateResult | typeof nothing {
  if (certainty.status !== 'ok' || place.type === 'no-shared-culture') return nothing;
  const { texts, instrument, wordingLanguage } = view;
  const { target, probabilities } = certainty.value;
  return html`<table>
      <caption>
        ${texts.tableChances}
      </caption>
      <thead>
        <tr>
          <th scope="col">${texts.columnPlace}</th>
          <th scope="col">${texts.columnChance}</th>
        </tr>
      </thead>
      <tbody>
        ${instrument.classes.map(
          ({ id }) =>
            html`<tr>
              <th scope="row" lang=${ifDefined(wordingLanguage)}>${titleOf(view, id)}</th>
              <td>${Math.round((probabilities[id] ?? 0) * 100)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="small quiet">${texts.chancesNote[target]}</p>`;
}

/** A length on the scale −1…1, in points of an axis from 0 to 100. */
function lengthInPoints(norm: number): number {
  return norm * 50;
}
