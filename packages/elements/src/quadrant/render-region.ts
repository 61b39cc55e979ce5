import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { QuadrantInstrument, QuadrantResult } from '@lerend/core/quadrant';
import { acrossOf, downOf, lengthOf, percentOfNorm, SIDE } from './geometry.js';

const DEGREES = 180 / Math.PI;
/** A drawing leaves out an ellipse without a width: where all stand on one line, it is drawn as that line. */
const THINNEST = 1;

/** The middle of a team, how far its people stand apart, and where the middle of the whole team may lie. */
export function renderMiddle(
  { axes }: QuadrantInstrument,
  { centroid, spread, region }: QuadrantResult,
  faint: boolean,
): SVGTemplateResult {
  const { vertical, horizontal } = axes;
  const x = acrossOf(percentOfNorm(centroid[horizontal.id] ?? 0));
  const y = downOf(percentOfNorm(centroid[vertical.id] ?? 0));
  const around =
    spread.status === 'ok'
      ? svg`<ellipse class="spread" cx=${x} cy=${y}
          rx=${radiusOf(spread.value.deviation[horizontal.id] ?? 0)}
          ry=${radiusOf(spread.value.deviation[vertical.id] ?? 0)}></ellipse>`
      : nothing;
  // An angle counts upwards in the report and downwards in a drawing.
  const area =
    region.status === 'ok' && region.value.halfLong > 0
      ? svg`<ellipse class="region" cx=${x} cy=${y}
          rx=${radiusOf(region.value.halfLong)} ry=${radiusOf(region.value.halfShort)}
          transform="rotate(${-region.value.angle * DEGREES} ${x} ${y})"></ellipse>`
      : nothing;
  // A nested drawing, so that what lies outside the plane is cut off.
  return svg`<svg width=${SIDE} height=${SIDE}>${area}${around}</svg>
    <g transform="translate(${x} ${y})">${renderRing(faint)}</g>`;
}

function radiusOf(norm: number): number {
  return Math.max(THINNEST, lengthOf(norm));
}

/** A ring with a plus; dotted where the middle says little. */
export function renderRing(faint: boolean): SVGTemplateResult {
  return svg`<circle class="centre ${faint ? 'faint' : ''}" r="10.5"></circle><path class="centre-plus" d="M-4.5 0h9M0 -4.5v9"></path>`;
}
