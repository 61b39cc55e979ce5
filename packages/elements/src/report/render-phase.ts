import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { DomainResult } from '@lerend/core/checklist';
import type { Phase, PhaseByMean } from '@lerend/core/model';
import { neighbourOf, share, type DoubtfulPhase } from './doubt.js';
import { sayInterval } from './render-doubt.js';
import { renderOwnPlace } from './render-own.js';
import { PHASES } from './texts.js';
import { outOfHundred, type ReportView } from './view.js';

/** The axis of the drawing, which is 320 wide, and the ground line. */
const START = 10;
const END = 310;
const GROUND = 48.75;

const LEVELS = { early: 1, partial: 2, strong: 3 } as const satisfies Record<PhaseByMean, number>;

/** Which phases a result names: one, two that it could be, or the two ends of a polarised team. */
export function namedPhases(result: DoubtfulPhase): readonly PhaseByMean[] {
  if (result.phase === 'polarised') return ['early', 'strong'];
  const neighbour = neighbourOf(result);
  return PHASES.filter((phase) => phase === result.phase || phase === neighbour);
}

/** The phase in words with its marks. */
export function renderTag(view: ReportView, result: DoubtfulPhase): TemplateResult {
  return html`<p class="tag tag-${result.phase}" part="phase">
    <span class="tag-marks">${namedPhases(result).map((phase) => renderMark(view, phase))}</span
    ><span>${phaseInWords(view, result)}</span>
  </p>`;
}

/** The mark of a phase, to stand in a line of text. */
function renderMark({ mark }: ReportView, phase: PhaseByMean): TemplateResult {
  return html`<svg class="mark level-${LEVELS[phase]}" viewBox="0 0 20 20" aria-hidden="true">
    ${mark(LEVELS[phase])}
  </svg>`;
}

export function phaseInWords({ texts, phases, shortPhases }: ReportView, result: DoubtfulPhase): string {
  const neighbour = neighbourOf(result);
  return neighbour === undefined
    ? phases[result.phase]
    : texts.near(phases[result.phase], shortPhases[neighbour]);
}

/**
 * Above the ground the phase; below it the middle of the team, and the root: where that would lie once everybody
 * answers, or, where nobody can say how likely, what it could become at the very most.
 */
export function renderPhase(view: ReportView, result: DomainResult, own: number | undefined): TemplateResult {
  const limits = limitsOf(view);
  const named = namedPhases(result);
  const { interval, hardBounds } = result;
  const root = interval.status === 'ok' ? interval : hardBounds;
  const middle = placeOf(result.norm);
  // Her own mark hangs between the ground and the root.
  const depth = own === undefined ? 63 : 71;
  const label = [view.texts.middle(outOfHundred(result.norm)), sayInterval(view, result)]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
  return html`<svg class="phase" viewBox="0 0 320 ${depth + 33}" role="img" aria-label=${label} part="figure">
    ${PHASES.map((phase, index) => {
      const centre = placeOf(((limits[index] ?? 0) + (limits[index + 1] ?? 1)) / 2);
      return svg`${renderPhaseMark(view, phase, centre, named.includes(phase), 34)}
        <text class="axis-label" x=${centre} y=${depth + 12}>${view.shortPhases[phase]}</text>`;
    })}
    ${renderGround(limits)}
    ${
      root.status === 'ok'
        ? svg`<path class="root" d="M${placeOf(root.value.lower)} ${depth}H${placeOf(root.value.upper)}"></path>`
        : ''
    }
    <path class="ink-line ${openWhen(result.phase)}" d="M${middle} 49V${depth - 6}"></path>
    <circle class="ring ${openWhen(result.phase)}" cx=${middle} cy=${depth} r="6"></circle>
    ${own === undefined ? '' : renderOwnPlace(placeOf(own))}
  </svg>`;
}

/** The ground line with the limits of the phases. */
export function renderGround(limits: readonly number[]): SVGTemplateResult {
  return svg`<path class="soil" d="M${START} ${GROUND}H${END}"></path>
    <path class="tick" d=${limits.map((limit) => `M${placeOf(limit)} 42v13`).join('')}></path>`;
}

/** Where the phases begin and end, from 0 to 1. */
export function limitsOf({ instrument }: ReportView): readonly number[] {
  const { cuts } = instrument.scoring;
  return [0, share(cuts.partial), share(cuts.strong), 1];
}

/** A mark on the ground: large in its colour where the phase is named, else small and quiet. */
export function renderPhaseMark(
  { mark }: ReportView,
  phase: PhaseByMean,
  centre: number,
  named: boolean,
  largest: number,
): SVGTemplateResult {
  const size = named ? largest : Math.min(largest, 22);
  const place = `translate(${centre - size / 2} ${GROUND - 0.75 - size}) scale(${size / 20})`;
  return svg`<g class=${named ? `fill-${LEVELS[phase]}` : 'fill-none'} transform=${place}>${mark(LEVELS[phase])}</g>`;
}

/** The middle of a polarised team says little, so it is drawn open. */
function openWhen(phase: Phase): string {
  return phase === 'polarised' ? 'open' : '';
}

/** Where a norm stands on the axis, in units of the drawing. */
export function placeOf(norm: number): number {
  return Math.round((START + norm * (END - START)) * 10) / 10;
}
