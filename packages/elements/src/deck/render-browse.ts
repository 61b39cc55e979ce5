import { html, nothing, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { DeckCard, DeckInstrument } from '@lerend/core/deck';
import { icon, levelPath } from '../styles/marks.js';
import { renderCard } from './render-card.js';
import type { DeckFilter, DeckView } from './view.js';

/** All cards, with ways to see fewer of them; folded up where a report asked for some already. */
export function renderBrowse(view: DeckView, unfolded: boolean): TemplateResult {
  const { instrument, texts, filter, shown, atATime, on } = view;
  const cards = filterCards(instrument, filter);
  const left = Math.max(0, cards.length - shown);
  return html`<details class="section browse no-print" part="browse" ?open=${unfolded}>
    <summary>
      ${renderPileOfCards()}
      <span>
        <h3>${texts.allCards}</h3>
        <span class="small quiet count">${texts.pile(instrument.cards.length)}</span>
      </span>
      ${icon('down')}
    </summary>
    <div class="filters">${renderSettings(view)} ${renderModes(view)} ${renderSteps(view)}</div>
    <p class="found count" role="status">
      ${cards.length === 0 ? texts.noCards : texts.cardsFound(cards.length)}
    </p>
    <ul class="cards">
      ${repeat(
        cards.slice(0, shown),
        ({ id }) => id,
        (card) => renderCard(view, card, 'all'),
      )}
    </ul>
    ${
      left === 0
        ? nothing
        : html`<button class="button" type="button" @click=${on.showMore}>
            ${texts.showMore(Math.min(left, atATime))}
          </button>`
    }
  </details>`;
}

export function filterCards(
  { cards }: DeckInstrument,
  { setting, mode, steps }: DeckFilter,
): readonly DeckCard[] {
  return cards.filter(
    (card) =>
      (setting === '' || card.setting === setting) &&
      (mode === '' || card.mode === mode) &&
      (steps.length === 0 || steps.includes(card.step)),
  );
}

function renderPileOfCards(): TemplateResult {
  return html`<svg class="pile" viewBox="0 0 80 80" aria-hidden="true">
    ${[29, 24, 19, 14].map(
      (x, index) => svg`<rect x=${x} y=${14 - 4 * index} width="48" height="62" rx="7"></rect>`,
    )}
    <g transform="translate(26 22) scale(1.2)">${levelPath(2)}</g>
  </svg>`;
}

function renderSettings(view: DeckView): TemplateResult | typeof nothing {
  const { instrument, wording, wordingLanguage, texts, filter, on } = view;
  if (instrument.settings.length < 2) return nothing;
  const choose = (setting: string) => (): void => {
    on.filter((current) => ({ ...current, setting }));
  };
  return html`<fieldset part="filter">
    <legend class="small quiet">${texts.filterSetting}</legend>
    <div class="chips">
      ${renderRadio('setting', filter.setting === '', texts.anySetting, choose(''))}
      ${instrument.settings.map(({ id }) =>
        renderRadio(
          'setting',
          filter.setting === id,
          html`<span lang=${ifDefined(wordingLanguage)}>${wording.settings[id]?.title}</span>`,
          choose(id),
        ),
      )}
    </div>
  </fieldset>`;
}

function renderModes({ texts, filter, on }: DeckView): TemplateResult {
  const choose = (mode: DeckFilter['mode']) => (): void => {
    on.filter((current) => ({ ...current, mode }));
  };
  return html`<fieldset part="filter">
    <legend class="small quiet">${texts.filterMode}</legend>
    <div class="chips">
      ${renderRadio('mode', filter.mode === '', texts.anyMode, choose(''))}
      ${renderRadio(
        'mode',
        filter.mode === 'conversation',
        html`${icon('talk')}${texts.modes.conversation}`,
        choose('conversation'),
      )}
      ${renderRadio('mode', filter.mode === 'action', html`${icon('act')}${texts.modes.action}`, choose('action'))}
    </div>
  </fieldset>`;
}

function renderRadio(
  name: string,
  checked: boolean,
  label: string | TemplateResult,
  choose: () => void,
): TemplateResult {
  return html`<label class="chip" part="option">
    <input type="radio" name=${name} .checked=${live(checked)} @change=${choose} />${label}
  </label>`;
}

function renderSteps({ instrument, wording, wordingLanguage, texts, filter, on }: DeckView): TemplateResult {
  return html`<fieldset part="filter">
    <legend class="small quiet">${texts.filterStep}</legend>
    <div class="chips steps">
      ${instrument.steps.map(({ id }, index) => {
        const checked = filter.steps.includes(id);
        return html`<label class="chip" part="option">
          <input
            type="checkbox"
            .checked=${live(checked)}
            @change=${() => {
              on.filter((current) => toggleStep(current, id));
            }}
          /><span class="count">${index + 1}</span>
          <span class="step-title" lang=${ifDefined(wordingLanguage)}>${wording.steps[id]?.title}</span>
        </label>`;
      })}
    </div>
  </fieldset>`;
}

function toggleStep(filter: DeckFilter, id: string): DeckFilter {
  const others = filter.steps.filter((step) => step !== id);
  return { ...filter, steps: others.length < filter.steps.length ? others : [...others, id] };
}
