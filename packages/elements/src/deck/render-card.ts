import { html, nothing, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Reason } from '@lerend/core/advice';
import type { DeckCard } from '@lerend/core/deck';
import { icon } from '../styles/marks.js';
import { renderPlate } from './plate.js';
import type { DeckView } from './view.js';

/** Where a card lies: the same card may lie in both places. */
export type Pile = 'recommended' | 'all';

/** One card; with reasons where a report asked for it. */
export function renderCard(
  view: DeckView,
  card: DeckCard,
  pile: Pile,
  reasons: readonly Reason[] = [],
): TemplateResult {
  const { instrument, wording, wordingLanguage, textsLanguage, texts, plan, on } = view;
  const words = wording.cards[card.id];
  const step = instrument.steps.findIndex(({ id }) => id === card.step);
  const picked = plan.cards.some((each) => each.card === card.id);
  const title = `${pile}-${card.id}`;
  return html`<li class="place">
    <article
      class=${picked ? 'card picked' : 'card'}
      part="card"
      aria-labelledby=${title}
      lang=${ifDefined(wordingLanguage)}
    >
      ${
        picked
          ? html`<span class="flag" part="flag" lang=${ifDefined(textsLanguage)}
              >${icon('check')}${texts.inPlan}</span
            >`
          : nothing
      }
      ${renderPlate(card, step)}
      <div class="head small" lang=${ifDefined(textsLanguage)}>
        <span class="mode"
          >${icon(card.mode === 'conversation' ? 'talk' : 'act')}${texts.modes[card.mode]}</span
        >
        <span>
          ${renderPips(step, instrument.steps.length)}
          <span class="visually-hidden"
            >${texts.stepOf(step + 1, instrument.steps.length, wording.steps[card.step]?.title ?? '')}</span
          >
        </span>
      </div>
      ${
        pile === 'recommended'
          ? html`<h3 class="title" id=${title}>${words?.title}</h3>`
          : html`<h4 class="title" id=${title}>${words?.title}</h4>`
      }
      <p>${words?.description}</p>
      <p class="small quiet">${words?.duration}</p>
      <div class="reason small" part="reason">
        <b lang=${ifDefined(textsLanguage)}>${texts.why}</b>
        ${renderReasons(view, card, reasons)}
      </div>
      <button
        class=${picked ? 'button' : 'button primary'}
        type="button"
        part="button"
        data-card=${card.id}
        id="pick-${title}"
        aria-labelledby="pick-${title} ${title}"
        lang=${ifDefined(textsLanguage)}
        @click=${() => {
          on.pick(card.id, !picked);
        }}
      >
        ${picked ? texts.take : texts.put}
      </button>
    </article>
  </li>`;
}

function renderReasons(view: DeckView, card: DeckCard, reasons: readonly Reason[]): TemplateResult {
  const { wording, textsLanguage, texts } = view;
  const why = wording.cards[card.id]?.why;
  const [first, ...others] = reasons;
  if (first === undefined) return html`<p>${why}</p>`;
  return html`<p lang=${ifDefined(textsLanguage)}>${inWords(view, card, first)}</p>
    <p>${why}</p>
    ${
      others.length === 0
        ? nothing
        : html`<details lang=${ifDefined(textsLanguage)}>
            <summary>${texts.moreReasons(others.length)}</summary>
            <ul>
              ${others.map((reason) => html`<li>${inWords(view, card, reason)}</li>`)}
            </ul>
          </details>`
    }`;
}

function inWords({ texts, subjects }: DeckView, { mode }: DeckCard, reason: Reason): string {
  const { instrument, domain, item, signal, basis, role, fit } = reason;
  const subject = subjects[instrument];
  const title =
    item === undefined ? subject?.domains[domain] : (subject?.items[item] ?? subject?.domains[domain]);
  return texts.reason({
    // A statement stands within a sentence here.
    subject: title?.replace(/\.$/, ''),
    signal,
    polarised: basis.type === 'polarised',
    ...(basis.type === 'stage'
      ? { stage: basis.half ? 'half' : 4 * basis.share >= 1 ? 'some' : 'first' }
      : {}),
    role,
    fit,
    mode,
  });
}

/** One dot a step, the card's own filled. */
function renderPips(step: number, steps: number): TemplateResult {
  return html`<svg
    class="pips"
    viewBox="0 0 ${10 * steps} 10"
    width=${10 * steps}
    height="10"
    aria-hidden="true"
  >
    ${Array.from(
      { length: steps },
      (_, index) =>
        svg`<circle class=${index === step ? 'on' : ''} cx=${10 * index + 5} cy="5" r=${index === step ? 4.5 : 2}></circle>`,
    )}
  </svg>`;
}
