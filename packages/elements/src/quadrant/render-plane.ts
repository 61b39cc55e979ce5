import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type {
  QuadrantAxisWording,
  QuadrantClass,
  QuadrantInstrument,
  QuadrantWording,
} from '@lerend/core/quadrant';
import { levelPath } from '../styles/marks.js';
import { SIDE } from './geometry.js';

/** What is drawn and written upon the plane. */
export interface PlaneContent {
  readonly instrument: QuadrantInstrument;
  readonly wording: QuadrantWording;
  readonly wordingLanguage: string | undefined;
  readonly drawing: SVGTemplateResult;
  /** A line under the name of a class, such as how many people stand there. */
  readonly note?: (id: string) => string;
}

/** The four fields with their names, the path between them, and the axes around; left and right never trade places. */
export function renderPlane({
  instrument,
  wording,
  wordingLanguage,
  drawing,
  note,
}: PlaneContent): TemplateResult {
  const { classes, axes, scoring } = instrument;
  const field = (SIDE * (1 - scoring.band)) / 2;
  return html`<div class="frame" dir="ltr" lang=${ifDefined(wordingLanguage)}>
    ${renderAxis('vertical', wording.axes[axes.vertical.id])}
    <div class="ground">
      <svg class="plane" viewBox="0 0 ${SIDE} ${SIDE}" aria-hidden="true" focusable="false">
        ${classes.map((each) => renderField(each, field))} ${drawing}
      </svg>
      <ul class="names" aria-hidden="true">
        ${classes.map(
          (each) =>
            html`<li class=${cornerOf(each)}>
              <b>${wording.classes[each.id]?.short}</b>${
                note === undefined ? '' : html`<span class="count">${note(each.id)}</span>`
              }
            </li>`,
        )}
      </ul>
    </div>
    ${renderAxis('horizontal', wording.axes[axes.horizontal.id])}
  </div>`;
}

/** The corner of a class, as a class name: the vertical side first. */
export function cornerOf({ vertical, horizontal }: QuadrantClass): string {
  return `${vertical}-${horizontal}`;
}

function renderAxis(
  direction: 'vertical' | 'horizontal',
  axis: QuadrantAxisWording | undefined,
): TemplateResult {
  return html`<div class="axis ${direction}" aria-hidden="true">
    <span>${axis?.low}</span><b>${axis?.title}</b><span>${axis?.high}</span>
  </div>`;
}

function renderField(each: QuadrantClass, side: number): SVGTemplateResult {
  const corner = cornerOf(each);
  const x = each.horizontal === 'high' ? SIDE - side : 0;
  const y = each.vertical === 'high' ? 0 : SIDE - side;
  return svg`<svg x=${x} y=${y} width=${side} height=${side} viewBox="0 0 175 175">
    <rect class="corner ${corner}" width="175" height="175" rx="10"></rect>
    <g class="relief">${RELIEF[corner]}</g>
  </svg>`;
}

const NESTED = [
  [36, 50, 104, 88],
  [50, 61, 76, 66],
  [64, 72, 48, 44],
  [78, 83, 20, 22],
] as const;

const STONES = [
  [28, 44],
  [70, 30],
  [120, 56],
  [156, 34],
  [46, 92],
  [98, 100],
  [150, 88],
  [30, 122],
  [76, 72],
  [132, 124],
] as const;

const LEAVES = [0, 1, 2, 3].flatMap((row) => [0, 1, 2, 3, 4, 5].map((column) => [row, column] as const));

/** Only decoration: what the fields mean is in their names. */
const RELIEF: Readonly<Record<string, SVGTemplateResult>> = {
  'high-low': svg`${NESTED.map(
    ([x, y, width, height]) =>
      svg`<rect class="line" x=${x} y=${y} width=${width} height=${height} rx=${Math.min(width, height) / 2}></rect>`,
  )}`,
  'high-high': svg`${LEAVES.map(
    ([row, column]) =>
      svg`<g transform="translate(${13.5 + 27 * column} ${54 + 28 * row}) scale(0.7)">${levelPath(3)}</g>`,
  )}`,
  'low-low': svg`${STONES.map(([x, y]) => svg`<circle cx=${x} cy=${y} r="2.5"></circle>`)}`,
  'low-high': svg`${Array.from(
    { length: 8 },
    (_, column) => svg`<path class="line" d="M${10 + 19 * column} 122l22 -98"></path>`,
  )}`,
};
