import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { QuadrantInstrument, QuadrantWording } from '@lerend/core/quadrant';
import { acrossOf, downOf, MIDDLE, SIDE, stepOf, type Place } from './geometry.js';
import type { PlaneGesture } from './plane-gesture.js';
import { renderPlane } from './render-plane.js';
import type { QuadrantTexts } from './texts.js';

/** What filling in by a point needs. */
export interface PointView {
  readonly instrument: QuadrantInstrument;
  readonly wording: QuadrantWording;
  /** The language of the wording, where it is another than around it. */
  readonly wordingLanguage: string | undefined;
  readonly texts: QuadrantTexts;
  readonly place: Place;
  readonly readonly: boolean;
  readonly inactive: boolean;
  readonly gesture: PlaneGesture;
  /** What a screen reader is told after a key moved the point. */
  readonly announcement: string;
  readonly slide: (axis: string, value: number, event: Event) => void;
  readonly settleSlider: (event: Event) => void;
  readonly takeSlider: (axis: string, event: Event) => void;
  readonly clear: () => void;
}

export function renderPoint(view: PointView): TemplateResult {
  const { texts, readonly, inactive, place, instrument, announcement } = view;
  const { vertical, horizontal } = instrument.axes;
  const placed = place.vertical !== null || place.horizontal !== null;
  return html`<div class="split">
    <div class="picture">${renderOwnPlane(view)}</div>
    <div class="beside">
      ${
        readonly
          ? renderInWords(view)
          : html`<div class="sliders">
                ${renderSlider(view, vertical.id, place.vertical)}
                ${renderSlider(view, horizontal.id, place.horizontal)}
              </div>
              <button
                class="link"
                type="button"
                ?hidden=${!placed}
                ?disabled=${inactive}
                @click=${view.clear}
              >
                ${texts.clearPlace}
              </button>`
      }
    </div>
    <p class="visually-hidden" role="status">${announcement}</p>
  </div>`;
}

function renderOwnPlane(view: PointView): TemplateResult {
  const { instrument, wording, wordingLanguage, texts, readonly, inactive, gesture, place } = view;
  const plane = renderPlane({ instrument, wording, wordingLanguage, drawing: renderPin(place) });
  if (readonly || inactive) {
    return html`<div
      class="own-plane"
      part="plane"
      role="img"
      lang=${ifDefined(wordingLanguage)}
      aria-label=${inWords(view)}
    >
      ${plane}
    </div>`;
  }
  return html`<div class="own-plane editable" part="plane">
    <div
      class="pad"
      tabindex="0"
      role="application"
      aria-label=${texts.planeLabel}
      aria-describedby="plane-keys"
      @keydown=${gesture.key}
      @pointerdown=${gesture.down}
      @pointermove=${gesture.moved}
      @pointerup=${gesture.up}
      @pointercancel=${gesture.cancelled}
    >
      ${plane}
    </div>
    <p class="visually-hidden" id="plane-keys">${texts.planeKeys} ${inWords(view)}</p>
  </div>`;
}

function renderPin({ vertical, horizontal }: Place): SVGTemplateResult {
  const x = horizontal === null ? undefined : acrossOf(horizontal);
  const y = vertical === null ? undefined : downOf(vertical);
  const guides = svg`${x === undefined ? '' : svg`<path class="guide" d="M${x} ${SIDE}V${y ?? 0}"></path>`}
    ${y === undefined ? '' : svg`<path class="guide" d="M0 ${y}H${x ?? SIDE}"></path>`}`;
  if (x === undefined || y === undefined) return guides;
  return svg`${guides}<g class="pin" transform="translate(${x} ${y})">
    <circle class="reach" r="26"></circle><circle class="dot" r="13"></circle><path class="plus" d="M-4.5 0h9M0 -4.5v9"></path>
  </g>`;
}

function renderSlider(view: PointView, axis: string, value: number | null): TemplateResult {
  const { wording, wordingLanguage, texts, inactive } = view;
  const words = wording.axes[axis];
  const step = value === null ? undefined : words?.steps[stepOf(value)];
  return html`<div class="slider" lang=${ifDefined(wordingLanguage)}>
    <div class="slider-head">
      <label for="slider-${axis}" part="label">${words?.title}</label>
      <output class=${value === null ? 'open' : ''} for="slider-${axis}" aria-hidden="true"
        >${step ?? texts.notPlaced}</output
      >
    </div>
    <p class="small quiet" id="question-${axis}" part="hint">${words?.question}</p>
    <input
      id="slider-${axis}"
      class=${value === null ? 'open' : ''}
      data-slot=${axis}
      type="range"
      dir="ltr"
      min="0"
      max="100"
      step="1"
      .value=${live(String(value ?? MIDDLE))}
      ?disabled=${inactive}
      aria-valuetext=${step ?? texts.notPlaced}
      aria-describedby="question-${axis}"
      @input=${(event: Event) => {
        view.slide(axis, Number((event.currentTarget as HTMLInputElement).value), event);
      }}
      @change=${view.settleSlider}
      @pointerup=${(event: Event) => {
        view.takeSlider(axis, event);
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === ' ') view.takeSlider(axis, event);
      }}
    />
    <div class="ends small quiet" dir="ltr" aria-hidden="true">
      <span>${words?.low}</span><span>${words?.high}</span>
    </div>
  </div>`;
}

function renderInWords(view: PointView): TemplateResult {
  const { instrument, wordingLanguage } = view;
  return html`<dl class="in-words" lang=${ifDefined(wordingLanguage)}>
    ${[instrument.axes.vertical.id, instrument.axes.horizontal.id].map((axis) => {
      const { title, step } = axisInWords(view, axis);
      return html`<div>
        <dt>${title}</dt>
        <dd>${step ?? view.texts.notPlaced}</dd>
      </div>`;
    })}
  </dl>`;
}

/** Where the point stands, as one sentence. */
export function inWords(view: Pick<PointView, 'instrument' | 'wording' | 'texts' | 'place'>): string {
  const { axes } = view.instrument;
  return view.texts.placeInWords(
    [axes.vertical.id, axes.horizontal.id].map((axis) => {
      const { title, step } = axisInWords(view, axis);
      return { axis: title, step };
    }),
  );
}

function axisInWords(
  { instrument, wording, place }: Pick<PointView, 'instrument' | 'wording' | 'place'>,
  axis: string,
): { readonly title: string; readonly step: string | undefined } {
  const value = axis === instrument.axes.vertical.id ? place.vertical : place.horizontal;
  const words = wording.axes[axis];
  return { title: words?.title ?? axis, step: value === null ? undefined : words?.steps[stepOf(value)] };
}
