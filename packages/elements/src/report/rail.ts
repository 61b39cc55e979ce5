import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { PhaseByMean } from '@lerend/core/model';
import { limitsOf, placeOf, renderGround, renderPhaseMark } from './render-phase.js';
import { PHASES } from './texts.js';
import type { ReportView } from './view.js';

/** Where somebody or some moment stands: an open ring for the first of two, a filled one for the second. */
export interface RailPoint {
  readonly norm: number;
  readonly kind: RailKind;
}

export type RailKind = 'first' | 'second';

/** Below this an arrow would hide what it goes between. */
const SHORTEST_ARROW = 26;

/** Two places on one axis of phases; the words beside it say all of it, so it is a picture alone. */
export function renderRail(
  view: ReportView,
  points: readonly RailPoint[],
  named: readonly PhaseByMean[],
  arrow: boolean,
): TemplateResult {
  const limits = limitsOf(view);
  const places = points.map(({ norm, kind }) => ({ kind, place: placeOf(norm) }));
  const [from, to] = places;
  return html`<svg class="phase rail" viewBox="0 14 320 62" aria-hidden="true">
    ${PHASES.map((phase, index) =>
      renderPhaseMark(
        view,
        phase,
        placeOf(((limits[index] ?? 0) + (limits[index + 1] ?? 1)) / 2),
        named.includes(phase),
        28,
      ),
    )}
    ${renderGround(limits)}
    ${arrow && from !== undefined && to !== undefined ? renderArrow(from.place, to.place) : ''}
    ${places.map(({ kind, place }) => renderPoint(kind, place, 66))}
  </svg>`;
}

/** The mark of a point, to stand before its words. */
export function renderRailMark(kind: RailKind): TemplateResult {
  return html`<svg class="rail-mark" viewBox="0 0 20 20" aria-hidden="true">
    ${renderPoint(kind, 10, 10)}
  </svg>`;
}

/** The ring is larger than the dot, so that both can be seen where they fall together. */
function renderPoint(kind: RailKind, x: number, y: number): SVGTemplateResult {
  return kind === 'first'
    ? svg`<circle class="ring" cx=${x} cy=${y} r="8"></circle>`
    : svg`<circle class="ink" cx=${x} cy=${y} r="5"></circle>`;
}

function renderArrow(from: number, to: number): SVGTemplateResult | string {
  if (Math.abs(to - from) < SHORTEST_ARROW) return '';
  const towards = Math.sign(to - from);
  const [start, end] = [from + towards * 9, to - towards * 8];
  return svg`<path class="ink-line" d="M${start} 66H${end}M${end - towards * 5} 61l${towards * 5} 5l${towards * -5} 5"></path>`;
}
