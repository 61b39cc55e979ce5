import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { levelPath } from '../styles/marks.js';

/** A row of marks for up to this many people; blocks above. */
export const MOST_MARKS = 20;
/** From this many people on, a row of marks is drawn smaller. */
export const CLOSE_MARKS = 14;

/** One person on the ground line, in units of the drawing. */
const PITCH = 22;

/** The heights of a block by level, so that they read in grey. */
export const BLOCK_HEIGHTS = { 1: 14, 2: 20, 3: 26 } as const;

type Level = 1 | 2 | 3;

/** One mark for each person, on as much ground as there are people; on a field that is as wide as `field` people. */
export function renderMarks(level: Level, count: number, field = count, mark = levelPath): TemplateResult {
  return html`<svg class="marks" viewBox="0 0 ${field * PITCH} 26" aria-hidden="true">
    ${Array.from({ length: count }, (_, index) => renderMark(level, index, mark))}
    <path class="soil" d="M0.5 24H${count * PITCH - 0.5}"></path>
  </svg>`;
}

/** Ground that is kept open for people who do not know. */
export function renderOpenMarks(count: number, field = count): TemplateResult {
  return html`<svg class="marks" viewBox="0 0 ${field * PITCH} 26" aria-hidden="true">
    <path class="soil open" d="M1 24H${count * PITCH - 1}"></path>
  </svg>`;
}

/** A block on the ground line, `length` units long, on a field that is `field` units wide. */
export function renderBlock(level: Level, length: number, field = length): TemplateResult {
  const height = BLOCK_HEIGHTS[level];
  return html`<svg class="marks" viewBox="0 0 ${field} 30" aria-hidden="true">
    <rect class="fill-${level}" y=${27 - height} width=${length} height=${height} rx="3"></rect>
    <path class="soil" d="M0 28H${length}"></path>
  </svg>`;
}

/** The same length of ground, kept open. */
export function renderOpenBlock(length: number, field = length): TemplateResult {
  return html`<svg class="marks" viewBox="0 0 ${field} 30" aria-hidden="true">
    <path class="soil open" d="M0 28H${length}"></path>
  </svg>`;
}

function renderMark(level: Level, index: number, mark: typeof levelPath): SVGTemplateResult {
  return svg`<g class="fill-${level}" transform="translate(${index * PITCH + 1} 3.5)">${mark(level)}</g>`;
}
