import { html, nothing, type TemplateResult } from 'lit';
import type { ItemResult } from '@lerend/core/checklist';
import { renderOwnFlag } from './render-own.js';
import { renderName, renderUnknownName } from './render-people.js';
import { unlessZero, type PointView, type ReportView } from './view.js';

/** The length of a row that everybody stands in, and the heights of its blocks by level. */
const LENGTH = 290;
export const BLOCK_HEIGHTS = { 1: 14, 2: 20, 3: 26 } as const;

/** Blocks on the ground line, as long as the number of people and higher by level, so that they read in grey. */
export function renderBars(view: ReportView, id: string, result: ItemResult): TemplateResult {
  const own = view.own?.answers.get(id);
  const { counts, answered, dontKnow } = result;
  const length = (count: number): number => Math.round((count / (answered + dontKnow)) * LENGTH * 10) / 10;
  return html`<ul class="people bars" part="bars">
    ${view.points.map((point, index) => renderBlock(view, point, counts[index] ?? 0, length, own === index + 1))}
    ${unlessZero(
      dontKnow,
      html`<li class="group">
        <svg class="marks" viewBox="0 0 ${length(dontKnow)} 30" aria-hidden="true">
          <path class="soil open" d="M0 28H${length(dontKnow)}"></path>
        </svg>
        <span class="number quiet">${dontKnow}</span>
        ${renderUnknownName(view)} ${own === 'dont-know' ? renderOwnFlag(view) : nothing}
      </li>`,
    )}
  </ul>`;
}

function renderBlock(
  view: ReportView,
  point: PointView,
  count: number,
  length: (count: number) => number,
  own: boolean,
) {
  const height = BLOCK_HEIGHTS[point.level];
  return unlessZero(
    count,
    html`<li class="group">
      <svg class="marks" viewBox="0 0 ${length(count)} 30" aria-hidden="true">
        <rect
          class="fill-${point.level}"
          y=${27 - height}
          width=${length(count)}
          height=${height}
          rx="3"
        ></rect>
        <path class="soil" d="M0 28H${length(count)}"></path>
      </svg>
      <span class="number">${count}</span> ${renderName(view, point)} ${own ? renderOwnFlag(view) : nothing}
    </li>`,
  );
}
