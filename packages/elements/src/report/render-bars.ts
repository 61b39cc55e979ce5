import { html, nothing, type TemplateResult } from 'lit';
import type { ItemResult } from '@lerend/core/checklist';
import { renderBlock, renderOpenBlock } from '../team/people.js';
import { renderOwnFlag } from './render-own.js';
import { renderName, renderUnknownName } from './render-people.js';
import { unlessZero, type PointView, type ReportView } from './view.js';

/** The length of a row that everybody stands in. */
const LENGTH = 290;

/** Blocks on the ground line, as long as the number of people and higher by level, so that they read in grey. */
export function renderBars(view: ReportView, id: string, result: ItemResult): TemplateResult {
  const own = view.own?.answers.get(id);
  const { counts, answered, dontKnow } = result;
  const length = (count: number): number => Math.round((count / (answered + dontKnow)) * LENGTH * 10) / 10;
  return html`<ul class="people bars" part="bars">
    ${view.points.map((point, index) => renderGroup(view, point, counts[index] ?? 0, length, own === index + 1))}
    ${unlessZero(
      dontKnow,
      html`<li class="group">
        ${renderOpenBlock(length(dontKnow))}
        <span class="number quiet">${dontKnow}</span>
        ${renderUnknownName(view)} ${own === 'dont-know' ? renderOwnFlag(view) : nothing}
      </li>`,
    )}
  </ul>`;
}

function renderGroup(
  view: ReportView,
  point: PointView,
  count: number,
  length: (count: number) => number,
  own: boolean,
) {
  return unlessZero(
    count,
    html`<li class="group">
      ${renderBlock(point.level, length(count))}
      <span class="number">${count}</span> ${renderName(view, point)} ${own ? renderOwnFlag(view) : nothing}
    </li>`,
  );
}
