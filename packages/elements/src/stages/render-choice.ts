import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { icon } from '../styles/marks.js';
import { keepInside, pickOf, pointingOf, type FillInView } from './fill-in-view.js';
import { placesOf, type Place } from './places.js';

/*
 * The first stage stands at the top: what comes next in reading, for a screen reader and for the arrow down, is what comes
 * next in growing, and a stage that adds to the one before is read after it.
 */

/** One question: a radio for every place on the way, and beside the way that somebody does not know. */
export function renderChoice(view: FillInView): TemplateResult {
  const { instrument, wording, wordingLanguage, inactive, required } = view;
  return html`<fieldset
    class="choice"
    part="item"
    role="radiogroup"
    aria-required=${required ? 'true' : nothing}
    ?disabled=${inactive}
  >
    <legend part="legend" lang=${ifDefined(wordingLanguage)}>${wording.question}</legend>
    <div class="way">${placesOf(instrument).map((place) => renderPlace(view, place))}</div>
    ${renderUnknown(view)}
  </fieldset>`;
}

function renderPlace(view: FillInView, { id, value }: Place): TemplateResult {
  const { wording, wordingLanguage, texts, on } = view;
  const pointing = pointingOf(view);
  const pointedAt = pointing?.place === value;
  const chosen = pickOf(view) === value;
  return html`<label class="place ${chosen ? 'chosen' : ''}" part="option">
    <input
      type="radio"
      name="stage"
      value=${value}
      aria-labelledby="title-${id}"
      aria-describedby=${pointedAt ? `about-${id} points-${id}` : `about-${id}`}
      .checked=${live(chosen)}
      @input=${keepInside}
      @change=${() => {
        on.pick(value);
      }}
    />
    <span class="words" lang=${ifDefined(wordingLanguage)}>
      <b id="title-${id}" part="label">${wording.stages[id]?.title}</b>
      <span class="about" id="about-${id}" part="hint">${wording.stages[id]?.description}</span>
      ${
        pointedAt
          ? html`<span class="points" id="points-${id}" part="marker" lang=${ifDefined(view.textsLanguage)}
              >${icon('check')}<span>${texts.pointsHere(pointing.ticked)}</span></span
            >`
          : nothing
      }
    </span>
  </label>`;
}

function renderUnknown(view: FillInView): TemplateResult {
  const { texts, on } = view;
  const chosen = pickOf(view) === 'dont-know';
  return html`<label class="place aside ${chosen ? 'chosen' : ''}" part="option">
    <input
      type="radio"
      name="stage"
      value="dont-know"
      .checked=${live(chosen)}
      @input=${keepInside}
      @change=${() => {
        on.pick('dont-know');
      }}
    />
    <span class="words">${texts.dontKnow}</span>
  </label>`;
}

/** The places to read, with what was chosen. */
export function renderChosen(view: FillInView): TemplateResult {
  const { instrument, wording, wordingLanguage, texts } = view;
  const pick = pickOf(view);
  return html`<p class="question" lang=${ifDefined(wordingLanguage)}>${wording.question}</p>
    <ol class="way fixed">
      ${placesOf(instrument).map(
        ({ id, value }) =>
          html`<li class="place ${value === pick ? 'chosen' : ''}">
            <span class="dot" aria-hidden="true"></span>
            <span class="words" lang=${ifDefined(wordingLanguage)}>
              <b>${wording.stages[id]?.title}</b>
              ${
                value === pick
                  ? html`<span class="yours" lang=${ifDefined(view.textsLanguage)}>${texts.chosen}</span>`
                  : nothing
              }
              <span class="about">${wording.stages[id]?.description}</span>
            </span>
          </li>`,
      )}
    </ol>
    ${pick === 'dont-know' ? html`<p class="said">${texts.dontKnow}</p>` : nothing}
    ${pick === null ? html`<p class="said quiet">${texts.notChosen}</p>` : nothing}`;
}
