import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { LONGEST_PLAN_TEXT, type PlannedCard } from '@lerend/core/deck';
import { icon } from '../styles/marks.js';
import { planAsText } from './plan-text.js';
import type { DeckView } from './view.js';

/** What the team is going to do: to fill in, to print, to save and to copy. */
export function renderPlan(view: DeckView): TemplateResult {
  const { plan, texts, only } = view;
  return html`<section class="section" part="plan" aria-labelledby="plan-heading">
    <div class="bar">
      ${
        only === 'plan'
          ? html`<h2 id="plan-heading" tabindex="-1">${texts.plan}</h2>`
          : html`<h3 id="plan-heading" tabindex="-1">${texts.plan}</h3>`
      }
      ${plan.cards.length === 0 ? nothing : renderActions(view)}
    </div>
    ${
      plan.cards.length === 0
        ? html`<p class="sheet empty">${texts.planEmpty}</p>`
        : html`<ol class="sheet plan">
              ${repeat(
                plan.cards,
                ({ card }) => card,
                (card, index) => renderPlanned(view, card, index),
              )}
            </ol>
            ${renderCopy(view)}`
    }
  </section>`;
}

function renderActions({ texts, formats, on }: DeckView): TemplateResult {
  return html`<div class="actions">
    <button class="button plain" type="button" part="button" @click=${on.print}>
      ${icon('print')}${texts.print}
    </button>
    ${formats.map(
      (format) =>
        html`<button
          class="button plain"
          type="button"
          part="button"
          @click=${() => {
            on.save(format);
          }}
        >
          ${texts.save(format.label)}
        </button>`,
    )}
  </div>`;
}

function renderPlanned(view: DeckView, planned: PlannedCard, index: number): TemplateResult {
  const { instrument, wording, wordingLanguage, texts, only, on } = view;
  const { card, who, when, sign } = planned;
  const title = titleOf(view, card);
  const mode = instrument.cards.find(({ id }) => id === card)?.mode ?? 'action';
  const name = html`${icon(mode === 'conversation' ? 'talk' : 'act')} ${title}`;
  const write =
    (key: 'who' | 'when' | 'sign') =>
    (event: Event): void => {
      on.write(card, { [key]: (event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value });
    };
  return html`<li class="planned" part="item" data-planned=${card}>
    <div class="what">
      ${
        only === 'plan'
          ? html`<h3 class="planned-title" id="planned-${card}" lang=${ifDefined(wordingLanguage)}>
              ${name}
            </h3>`
          : html`<h4 class="planned-title" id="planned-${card}" lang=${ifDefined(wordingLanguage)}>
              ${name}
            </h4>`
      }
      <p class="small quiet" lang=${ifDefined(wordingLanguage)}>${wording.cards[card]?.duration}</p>
    </div>
    <div class="details" role="group" aria-labelledby="planned-${card}">
      <label class="entry small"
        ><span part="label">${texts.who}</span
        ><input
          class="field"
          maxlength=${LONGEST_PLAN_TEXT}
          autocomplete="off"
          .value=${live(who)}
          @input=${write('who')}
        />
        <span class="printed">${who}</span></label
      >
      <label class="entry small"
        ><span part="label">${texts.when}</span
        ><input class="field" type="date" .value=${live(when)} @input=${write('when')} />
        <span class="printed">${when === '' ? texts.noDay : dayOf(view)(when)}</span></label
      >
      <label class="entry wide small"
        ><span part="label">${texts.sign}</span
        ><textarea
          class="field"
          rows="2"
          maxlength=${LONGEST_PLAN_TEXT}
          .value=${live(sign)}
          @input=${write('sign')}
        ></textarea>
        <span class="printed">${sign}</span></label
      >
    </div>
    <div class="moves">
      ${renderIconButton('up', texts.earlier(title), index === 0, () => {
        on.move(card, -1);
      })}
      ${renderIconButton('down', texts.later(title), index === view.plan.cards.length - 1, () => {
        on.move(card, 1);
      })}
      ${renderIconButton('cross', texts.remove(title), false, () => {
        on.remove(card);
      })}
    </div>
  </li>`;
}

function renderIconButton(
  name: 'up' | 'down' | 'cross',
  label: string,
  disabled: boolean,
  act: () => void,
): TemplateResult {
  return html`<button
    class="icon-button ${name}"
    type="button"
    part="button"
    aria-label=${label}
    ?disabled=${disabled}
    @click=${act}
  >
    ${icon(name === 'up' ? 'down' : name)}
  </button>`;
}

function renderCopy(view: DeckView): TemplateResult {
  const { plan, texts, formats } = view;
  const text = planAsText(plan, texts, (card) => titleOf(view, card), dayOf(view));
  return html`<details class="copy no-print" part="copy">
    <summary>${texts.copy}</summary>
    <label class="entry small"
      ><span>${texts.copyLabel}</span>
      <textarea
        class="field"
        readonly
        rows=${Math.min(16, text.split('\n').length + 1)}
        .value=${text}
        @focus=${selectAll}
      ></textarea>
    </label>
    ${formats.map(
      (format) =>
        html`<label class="entry small"
          ><span>${format.label}</span>
          <textarea
            class="field"
            readonly
            rows="4"
            .value=${format.make(plan, view.wording)}
            @focus=${selectAll}
          ></textarea>
        </label>`,
    )}
  </details>`;
}

function selectAll(event: Event): void {
  (event.currentTarget as HTMLTextAreaElement).select();
}

function titleOf({ wording }: DeckView, card: string): string {
  return wording.cards[card]?.title ?? card;
}

/** Writes a day in words; a day of the calendar has no time zone. */
function dayOf({ locale }: DeckView): (when: string) => string {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (when) => day.format(Date.parse(when));
}
