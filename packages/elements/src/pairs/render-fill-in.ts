import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { isAnswered, type Answer, type Answers } from '@lerend/core/model';
import type { Pair, PairsInstrument, PairsWording } from '@lerend/core/pairs';
import { icon } from '../styles/marks.js';
import { positionsOf, sayPosition } from './position-words.js';
import type { PairsTexts } from './texts.js';

/** What filling in needs. */
export interface FillInView {
  readonly instrument: PairsInstrument;
  readonly wording: PairsWording;
  /** The language of the wording, where it is another than around it. */
  readonly wordingLanguage: string | undefined;
  readonly texts: PairsTexts;
  /** The heading; the title of the wording when empty. */
  readonly label: string;
  readonly answers: Answers;
  readonly readonly: boolean;
  readonly inactive: boolean;
  readonly required: boolean;
  /** What a screen reader is told after an answer was taken back. */
  readonly announcement: string;
  readonly answer: (pair: string, answer: Answer, event: Event) => void;
  readonly clear: (pair: string) => void;
  readonly next: () => void;
}

/**
 * Each pair with its poles and the positions between them. What the poles are called and which one the model asks for
 * is not told beforehand, so that nobody is led to an answer.
 */
export function renderFillIn(view: FillInView): TemplateResult {
  const { instrument, wording, wordingLanguage, texts, label, readonly } = view;
  return html`<div class="fill-in" role="group" aria-labelledby="heading">
    <p class="small quiet">${texts.yourAnswers}</p>
    <h2 id="heading" lang=${ifDefined(label === '' ? wordingLanguage : undefined)}>
      ${label === '' ? wording.title : label}
    </h2>
    <p class="lede" lang=${ifDefined(wordingLanguage)}>${wording.introduction}</p>
    <p class="stem" lang=${ifDefined(wordingLanguage)}>${wording.stem}</p>
    ${readonly ? nothing : html`<p class="small quiet">${texts.hint}</p>`}
    <ol class="pairs">
      ${instrument.pairs.map((pair) => html`<li>${renderPair(view, pair)}</li>`)}
    </ol>
    ${renderFoot(view)}
    <p class="visually-hidden" role="status">${view.announcement}</p>
  </div>`;
}

/** How many are left, and the way to the next; never what was answered. */
function renderFoot({ instrument, texts, answers, readonly, inactive, next }: FillInView): TemplateResult {
  const total = instrument.pairs.length;
  const answered = instrument.pairs.filter(({ id }) => isAnswered(answers[id])).length;
  const words = readonly
    ? texts.readOnly(answered, total)
    : answered === total
      ? texts.complete(total)
      : texts.left(total - answered, total);
  return html`<div class="foot">
    <p class="progress count">${words}</p>
    ${
      readonly || inactive || answered === total
        ? nothing
        : html`<button class="button next" type="button" part="button" @click=${next}>
            <span>${texts.next}</span>${icon('next')}
          </button>`
    }
  </div>`;
}

function renderPair(view: FillInView, pair: Pair): TemplateResult {
  const { wording, wordingLanguage, readonly, inactive, required } = view;
  const { id } = pair;
  const answer = view.answers[id] ?? null;
  const words = wording.pairs[id];
  if (readonly) {
    return html`<div class="item" part="item" role="group" aria-labelledby="title-${id}">
      <h3 class="title" id="title-${id}" lang=${ifDefined(wordingLanguage)}>${words?.title}</h3>
      ${renderLine(view, pair, renderFixed(view, answer))}
      <p class="chosen-words ${isAnswered(answer) ? '' : 'open'}">${renderChosen(view, id, answer)}</p>
    </div>`;
  }
  return html`<fieldset
    class="item"
    part="item"
    role="radiogroup"
    ?disabled=${inactive}
    aria-required=${ifDefined(required ? 'true' : undefined)}
    aria-describedby="left-${id} right-${id}"
  >
    <legend class="title" part="legend" lang=${ifDefined(wordingLanguage)}>${words?.title}</legend>
    ${renderLine(view, pair, renderScale(view, pair, answer))} ${renderBelow(view, pair, answer)}
  </fieldset>`;
}

/** The two poles, alike in everything but their side, and what lies between them. */
function renderLine(
  { wording, wordingLanguage }: FillInView,
  { id }: Pair,
  between: TemplateResult,
): TemplateResult {
  const words = wording.pairs[id];
  return html`<div class="line">
    <p class="pole left" part="pole" id="left-${id}" lang=${ifDefined(wordingLanguage)}>${words?.left}</p>
    ${between}
    <p class="pole right" part="pole" id="right-${id}" lang=${ifDefined(wordingLanguage)}>${words?.right}</p>
  </div>`;
}

function renderScale(view: FillInView, { id }: Pair, answer: Answer): TemplateResult {
  const { instrument, wordingLanguage } = view;
  return html`<div class="scale reach-${instrument.positions.reach}" part="scale">
    ${positionsOf(instrument.positions.reach).map(
      (position) =>
        html`<label
          class="position away-${Math.abs(position)}"
          part="option"
          lang=${ifDefined(wordingLanguage)}
        >
          ${renderRadio(view, id, position, answer)}
          <span class="visually-hidden">${sayPosition(view, id, position)}</span>
        </label>`,
    )}
  </div>`;
}

/** The same drawing for reading only: its words stand below it. */
function renderFixed({ instrument }: FillInView, answer: Answer): TemplateResult {
  return html`<div class="scale fixed reach-${instrument.positions.reach}" part="scale" aria-hidden="true">
    ${positionsOf(instrument.positions.reach).map(
      (position) =>
        html`<span class="position away-${Math.abs(position)}"
          ><span class="dot ${position === answer ? 'chosen' : ''}"></span
        ></span>`,
    )}
  </div>`;
}

function renderBelow(view: FillInView, { id }: Pair, answer: Answer): TemplateResult {
  const { texts, wording } = view;
  return html`<div class="below">
    <div class="chosen">
      <p class="chosen-words ${isAnswered(answer) ? '' : 'open'}">${renderChosen(view, id, answer)}</p>
      <button
        class="link ${isAnswered(answer) ? '' : 'away'}"
        type="button"
        part="clear"
        aria-label="${texts.clear}: ${wording.pairs[id]?.title}"
        @click=${() => {
          view.clear(id);
        }}
      >
        ${texts.clear}
      </button>
    </div>
    <label class="aside" part="option">
      ${renderRadio(view, id, 'dont-know', answer)}<span>${texts.dontKnow}</span>
    </label>
  </div>`;
}

function renderRadio(
  view: FillInView,
  pair: string,
  value: number | 'dont-know',
  answer: Answer,
): TemplateResult {
  return html`<input
    type="radio"
    name=${pair}
    data-slot=${pair}
    value=${value}
    .checked=${live(answer === value)}
    @input=${(event: Event) => {
      view.answer(pair, value, event);
    }}
  />`;
}

function renderChosen(view: FillInView, pair: string, answer: Answer): TemplateResult | string {
  const { texts, wordingLanguage } = view;
  if (typeof answer === 'number') {
    return html`<span lang=${ifDefined(wordingLanguage)}>${sayPosition(view, pair, answer)}</span>`;
  }
  return answer === 'dont-know' ? texts.dontKnow : texts.notChosen;
}
