import { html, type TemplateResult } from 'lit';
import { BLOCK_HEIGHTS } from '../team/people.js';
import { spoken, type ReportView } from './view.js';

/** The legend of the marks, or of the blocks that stand for them. */
export function renderLegend(view: ReportView): TemplateResult {
  const { texts, points, drawing } = view;
  return html`<ul class="legend small" part="legend">
    ${points.map(
      ({ level, label }) =>
        html`<li>
          ${drawing === 'bars' ? legendBlock(level) : legendMark(view, level)}<span
            >${spoken(view, label)}</span
          >
        </li>`,
    )}
    <li>
      <svg class="legend-open" viewBox="0 0 20 6" aria-hidden="true">
        <path class="soil open" d="M0 3H20"></path></svg
      ><span>${texts.dontKnow}</span>
    </li>
    <li class="quiet">${drawing === 'bars' ? texts.lengthIsCount : texts.onePerson}</li>
  </ul>`;
}

function legendBlock(level: 1 | 2 | 3): TemplateResult {
  const height = (BLOCK_HEIGHTS[level] / 26) * 18;
  return html`<svg class="legend-mark" viewBox="0 0 20 20" aria-hidden="true">
    <rect class="fill-${level}" x="3" y=${20 - height} width="14" height=${height} rx="2"></rect>
  </svg>`;
}

function legendMark({ mark }: ReportView, level: 1 | 2 | 3): TemplateResult {
  return html`<svg class="legend-mark" viewBox="0 0 20 20" aria-hidden="true">
    <g class="fill-${level}">${mark(level)}</g>
  </svg>`;
}
