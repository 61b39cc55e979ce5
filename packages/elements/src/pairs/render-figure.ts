import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Pair, PairResult } from '@lerend/core/pairs';
import { positionsOf, sayPosition } from './position-words.js';
import { bandOf } from './team-words.js';
import { outOfHundred, type Drawing, type TeamView } from './team-view.js';

/** The line between the poles, in units of the drawing; each position has an equal part of it. */
const LENGTH = 300;
const MIDDLE = LENGTH / 2;

const DOT = 5.3;
const PITCH = 12.4;
const TALLEST = 66;
/** Below the ground: where the middle of the team lies. */
const BELOW = 15;
const DEPTH = 28;

/** What of a pair is drawn. */
export interface FigureView {
  readonly view: TeamView;
  readonly pair: Pair;
  readonly result: PairResult;
  readonly drawing: Drawing;
  /** Whether a mean speaks for the team: not for two camps, nor where few could see. */
  readonly meanSpeaks: boolean;
}

/** Who stands where between the poles, above the ground; below it the middle of the team and the neutral band. */
export function renderFigure(figure: FigureView): TemplateResult {
  const { view, pair, result, meanSpeaks } = figure;
  const { reach } = view.instrument.positions;
  const step = LENGTH / (2 * reach + 1);
  const ground = heightOf(figure, step);
  const own = view.own?.[pair.id];
  return html`<div class="figure" part="figure" role="img" aria-label=${describe(figure)}>
    <svg class="drawing" viewBox="0 0 ${LENGTH} ${ground + (meanSpeaks ? DEPTH : 4)}" aria-hidden="true">
      ${result.counts.map((count, index) => renderColumn(figure, count, (index + 0.5) * step, step, ground))}
      <path class="soil" d="M0 ${ground}H${LENGTH}"></path>
      ${pair.aim === undefined ? nothing : renderAim(pair.aim === 'left' ? 0 : LENGTH, ground)}
      ${meanSpeaks ? renderMiddle(figure, ground) : nothing}
    </svg>
    <div class="numbers reach-${reach}" aria-hidden="true">
      ${positionsOf(reach).map(
        (position, index) =>
          html`<span class=${position === own ? 'mine' : ''}
            >${result.counts[index] === 0 ? nothing : result.counts[index]}${
              position === own ? renderOwnPlace() : nothing
            }</span
          >`,
      )}
    </div>
  </div>`;
}

/** The arrowhead at the end of the line that the model points to. */
export function renderAimMark(side: 'left' | 'right'): SVGTemplateResult {
  return svg`<svg class="aim-mark ${side}" viewBox="0 0 20 12" aria-hidden="true">
    <path class="soil" d="M0 6H15"></path><path class="aim-head" d="M11 1.5l6 4.5-6 4.5"></path>
  </svg>`;
}

export function renderMiddleMark(): SVGTemplateResult {
  return svg`<svg class="key-mark" viewBox="0 0 20 20" aria-hidden="true"><circle class="ring" cx="10" cy="10" r="6"></circle></svg>`;
}

export function renderBandMark(): SVGTemplateResult {
  return svg`<svg class="key-mark" viewBox="0 0 20 20" aria-hidden="true"><rect class="band" x="1" y="2" width="18" height="16" rx="4"></rect></svg>`;
}

export function renderCountMark({ type }: Drawing): SVGTemplateResult {
  return svg`<svg class="key-mark" viewBox="0 0 20 20" aria-hidden="true">
    <path class="soil" d="M1 17H19"></path>
    ${type === 'people' ? svg`<circle class="ink" cx="10" cy="10.5" r="5.3"></circle>` : svg`<rect class="ink" x="4" y="4" width="12" height="12" rx="2"></rect>`}
  </svg>`;
}

function renderOwnPlace(): SVGTemplateResult {
  return svg`<svg class="own-mark own-place no-print" viewBox="0 0 12 12"><path d="M6 0.5l5.5 5.5-5.5 5.5-5.5-5.5Z"></path></svg>`;
}

function heightOf({ result, drawing }: FigureView, step: number): number {
  if (drawing.type === 'blocks') return TALLEST + 4;
  const rows = Math.ceil(Math.max(1, ...result.counts) / inRow(step));
  return Math.max(2, rows) * PITCH + 3;
}

/** How many people stand beside each other in the part of one position. */
function inRow(step: number): number {
  return Math.floor((step - 4) / PITCH);
}

function renderColumn(
  { drawing }: FigureView,
  count: number,
  x: number,
  step: number,
  ground: number,
): SVGTemplateResult | readonly SVGTemplateResult[] {
  if (drawing.type === 'people') return renderHeap(count, x, inRow(step), ground);
  const height = (count / drawing.most) * TALLEST;
  return svg`<rect class="ink" x=${x - step * 0.32} y=${ground - 1 - height} width=${step * 0.64} height=${height} rx="2"></rect>`;
}

/** One dot a person, row upon row, so that nobody has a place of her own. */
function renderHeap(count: number, x: number, across: number, ground: number): readonly SVGTemplateResult[] {
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / across);
    const inThisRow = Math.min(across, count - row * across);
    const place = (index % across) - (inThisRow - 1) / 2;
    return svg`<circle class="ink" cx=${x + place * PITCH} cy=${ground - 1.5 - DOT - row * PITCH} r=${DOT}></circle>`;
  });
}

function renderAim(end: number, ground: number): SVGTemplateResult {
  const outwards = end === 0 ? -1 : 1;
  return svg`<path class="aim-head" d="M${end + outwards} ${ground - 5}l${outwards * 7} 5 ${outwards * -7} 5"></path>`;
}

/** The middle of the team, and the band around the middle of the line: a team in there is on neither side. */
function renderMiddle({ view, result }: FigureView, ground: number): SVGTemplateResult {
  const { reach } = view.instrument.positions;
  const length = LENGTH * (reach / (2 * reach + 1));
  const half = bandOf(view) * length;
  return svg`${
    half === 0
      ? nothing
      : svg`<rect class="band" x=${MIDDLE - half} y=${ground + 4} width=${2 * half} height=${2 * (BELOW - 4)} rx="4"></rect>`
  }<circle class="ring" cx=${MIDDLE + result.mean * length} cy=${ground + BELOW} r="6"></circle>`;
}

function describe({ view, pair, result, meanSpeaks }: FigureView): string {
  const { texts, instrument } = view;
  const chosen = positionsOf(instrument.positions.reach).flatMap((position, index) => {
    const count = result.counts[index] ?? 0;
    return count === 0 ? [] : [{ position: sayPosition(view, pair.id, position), count }];
  });
  const words = texts.summary(chosen);
  return meanSpeaks ? `${words}. ${texts.summaryMiddle(outOfHundred(result.mean))}` : words;
}
