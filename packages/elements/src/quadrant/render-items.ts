import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { isAnswered, type Answer, type Answers } from '@lerend/core/model';
import type { QuadrantInstrument, QuadrantItem, QuadrantWording } from '@lerend/core/quadrant';
import type { QuadrantTexts } from './texts.js';

/** What filling in by statements needs. */
export interface ItemsView {
  readonly instrument: QuadrantInstrument;
  readonly wording: QuadrantWording;
  readonly wordingLanguage: string | undefined;
  readonly textsLanguage: string | undefined;
  readonly texts: QuadrantTexts;
  readonly answers: Answers;
  readonly readonly: boolean;
  readonly inactive: boolean;
  readonly answer: (item: string, answer: Answer, event: Event) => void;
  readonly clear: (item: string) => void;
}

export function renderItems(view: ItemsView): TemplateResult {
  const { instrument, texts, answers } = view;
  const open = instrument.items.filter(({ id }) => !isAnswered(answers[id])).length;
  return html`<p class="count small" role="status">${texts.itemsLeft(open, instrument.items.length)}</p>
    <div class="items">${instrument.items.map((item) => renderItem(view, item))}</div>`;
}

function renderItem(view: ItemsView, { id }: QuadrantItem): TemplateResult {
  const { wording, wordingLanguage, textsLanguage, texts, readonly, inactive } = view;
  const answer = view.answers[id] ?? null;
  const statement = wording.items[id]?.statement;
  if (readonly) {
    return html`<div class="item" part="item" lang=${ifDefined(wordingLanguage)}>
      <p class="statement">${statement}</p>
      <p class="quiet">${answerInWords(view, answer)}</p>
    </div>`;
  }
  return html`<fieldset class="item" part="item" ?disabled=${inactive} lang=${ifDefined(wordingLanguage)}>
    <legend class="statement" part="legend">${statement}</legend>
    <div class="options">
      ${wording.scale.map((label, index) => renderOption(view, id, index + 1, label, answer))}
      ${renderOption(view, id, 'dont-know', texts.dontKnow, answer, textsLanguage)}
    </div>
    <button
      class="link"
      type="button"
      lang=${ifDefined(textsLanguage)}
      ?hidden=${!isAnswered(answer)}
      aria-label="${texts.clearAnswer}: ${statement}"
      @click=${() => {
        view.clear(id);
      }}
    >
      ${texts.clearAnswer}
    </button>
  </fieldset>`;
}

function renderOption(
  view: ItemsView,
  item: string,
  value: number | 'dont-know',
  label: string,
  answer: Answer,
  language?: string,
): TemplateResult {
  return html`<label
    class="option ${value === 'dont-know' ? 'aside' : ''}"
    part="option"
    lang=${ifDefined(language)}
  >
    <input
      type="radio"
      name=${item}
      data-slot=${item}
      value=${value}
      .checked=${live(answer === value)}
      @input=${stop}
      @change=${(event: Event) => {
        view.answer(item, value, event);
      }}
    />
    <span>${label}</span>
  </label>`;
}

function answerInWords({ wording, texts }: ItemsView, answer: Answer): string {
  if (typeof answer === 'number') return wording.scale[answer - 1] ?? '';
  return answer === 'dont-know' ? texts.dontKnow : texts.notPlaced;
}

/** The element tells of a change itself, once. */
function stop(event: Event): void {
  event.stopPropagation();
}
