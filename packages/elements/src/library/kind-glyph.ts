import { svg, type SVGTemplateResult } from 'lit';
import type { ListedInstrument } from '../scan/instrument-source.js';
import { levelPath } from '../styles/marks.js';

/** How wide each is drawn; all are 40 high. */
const WIDTHS: Readonly<Record<ListedInstrument['kind'], number>> = {
  checklist: 68,
  quadrant: 40,
  stages: 68,
  pairs: 68,
  deck: 48,
};

/** A small drawing of a kind, always beside its name. */
export function kindGlyph(kind: ListedInstrument['kind']): SVGTemplateResult {
  const width = WIDTHS[kind];
  return svg`<svg class="glyph" width=${width} viewBox=${`0 0 ${String(width)} 40`} aria-hidden="true">${drawingOf(kind)}</svg>`;
}

function drawingOf(kind: ListedInstrument['kind']): SVGTemplateResult {
  switch (kind) {
    case 'checklist':
      return svg`${([1, 2, 3] as const).map(
        (level) =>
          svg`<g class=${`level-${String(level)}`} transform="translate(${4 + 20 * (level - 1)} 12)">${levelPath(level)}</g>`,
      )}<path class="soil" d="M2 32.75H66"></path>`;
    case 'quadrant':
      return svg`${[2, 22].map((x) =>
        [2, 22].map((y) => svg`<rect x=${x} y=${y} width="16" height="16" rx="3"></rect>`),
      )}<circle cx="20" cy="20" r="4.5"></circle>`;
    case 'stages':
      return svg`<path class="stair" d="M4 36V29H19V21H34V13H49V5H64V36Z"></path>`;
    case 'pairs':
      return svg`${[9, 20, 31].map(
        (y, index) =>
          svg`<path class="line" d="M6 ${y}H62"></path><circle cx=${[44, 22, 52][index]} cy=${y} r="4.5"></circle>`,
      )}`;
    case 'deck':
      return svg`${[2, 10, 18].map(
        (x, index) => svg`<rect x=${x} y=${8 - 3 * index} width="26" height="30" rx="4"></rect>`,
      )}<g class="on-card" transform="translate(23 8) scale(.8)">${levelPath(2)}</g>`;
    default:
      return kind satisfies never;
  }
}
