import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { DomainResult } from '@lerend/core/checklist';
import type { Phase, PhaseByMean } from '@lerend/core/model';
import { levelPath } from '../styles/marks.js';
import { isOnTheEdge, share } from './doubt.js';
import { PHASES } from './texts.js';
import { outOfHundred, type ReportView } from './view.js';

/** The axis of the drawing, which is 320 wide, and the ground line. */
const START = 10;
const END = 310;
const GROUND = 48.75;

const LEVELS = { early: 1, partial: 2, strong: 3 } as const satisfies Record<PhaseByMean, number>;

/** Which phases a result names: one, both neighbours on the edge, or the two ends of a polarised team. */
export function namedPhases(result: DomainResult): readonly PhaseByMean[] {
  if (result.phase === 'polarised') return ['early', 'strong'];
  if (!isOnTheEdge(result)) return [result.phase];
  const { flipTo: neighbour } = result;
  return PHASES.filter((phase) => phase === result.phase || phase === neighbour);
}

/** The phase in words with its marks. */
export function renderTag(view: ReportView, result: DomainResult): TemplateResult {
  return html`<p class="tag tag-${result.phase}" part="phase">
    <span class="tag-marks"
      >${namedPhases(result).map(
        (phase) =>
          html`<svg class="mark level-${LEVELS[phase]}" viewBox="0 0 20 20" aria-hidden="true">
            ${levelPath(LEVELS[phase])}
          </svg>`,
      )}</span
    ><span>${phaseInWords(view, result)}</span>
  </p>`;
}

export function phaseInWords({ texts, phases, shortPhases }: ReportView, result: DomainResult): string {
  if (!isOnTheEdge(result)) return phases[result.phase];
  const { flipTo: neighbour } = result;
  return texts.onTheEdge(
    phases[result.phase],
    shortPhases[neighbour],
    PHASES.indexOf(neighbour) > PHASES.indexOf(result.phaseByMean),
  );
}

/** Above the ground the phase; below it the middle of the team, and the root: what that could still become. */
export function renderPhase(view: ReportView, result: DomainResult): TemplateResult {
  const { cuts } = view.instrument.scoring;
  const limits = [0, share(cuts.partial), share(cuts.strong), 1];
  const named = namedPhases(result);
  const bounds = result.hardBounds.status === 'ok' ? result.hardBounds.value : undefined;
  const middle = placeOf(result.norm);
  const label = view.texts.figure(
    outOfHundred(result.norm),
    ...(bounds === undefined ? [] : ([outOfHundred(bounds.lower), outOfHundred(bounds.upper)] as const)),
  );
  return html`<svg class="phase" viewBox="0 0 320 96" role="img" aria-label=${label} part="figure">
    ${PHASES.map((phase, index) => {
      const centre = placeOf(((limits[index] ?? 0) + (limits[index + 1] ?? 1)) / 2);
      return svg`${renderPhaseMark(phase, centre, named.includes(phase))}
        <text class="axis-label" x=${centre} y="75">${view.shortPhases[phase]}</text>`;
    })}
    <path class="soil" d="M${START} ${GROUND}H${END}"></path>
    <path class="tick" d=${limits.map((limit) => `M${placeOf(limit)} 42v13`).join('')}></path>
    ${
      bounds === undefined
        ? ''
        : svg`<path class="root" d="M${placeOf(bounds.lower)} 63H${placeOf(bounds.upper)}"></path>`
    }
    <path class="ink-line ${openWhen(result.phase)}" d="M${middle} 49V57"></path>
    <circle class="ring ${openWhen(result.phase)}" cx=${middle} cy="63" r="6"></circle>
  </svg>`;
}

function renderPhaseMark(phase: PhaseByMean, centre: number, named: boolean): SVGTemplateResult {
  const size = named ? 34 : 22;
  const place = `translate(${centre - size / 2} ${GROUND - 0.75 - size}) scale(${size / 20})`;
  return svg`<g class=${named ? `fill-${LEVELS[phase]}` : 'fill-none'} transform=${place}>${levelPath(LEVELS[phase])}</g>`;
}

/** The middle of a polarised team says little, so it is drawn open. */
function openWhen(phase: Phase): string {
  return phase === 'polarised' ? 'open' : '';
}

/** Where a norm stands on the axis, in units of the drawing. */
function placeOf(norm: number): number {
  return Math.round((START + norm * (END - START)) * 10) / 10;
}
