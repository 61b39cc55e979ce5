import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Recommendation } from '@lerend/core/advice';
import type { Figure } from '@lerend/core/model';
import { renderCard } from './render-card.js';
import type { DeckView } from './view.js';

/** The head of the deck, and the cards that a report asked for, in the order of the advice. */
export function renderRecommended(
  view: DeckView,
  recommendations: Figure<readonly Recommendation[]> | undefined,
  label: string,
): TemplateResult {
  const { wording, wordingLanguage, texts } = view;
  if (recommendations === undefined) {
    return renderHead(
      texts.whatNow,
      label === '' ? html`<span lang=${ifDefined(wordingLanguage)}>${wording.title}</span>` : label,
      html`<span lang=${ifDefined(wordingLanguage)}>${wording.introduction}</span>`,
    );
  }
  switch (recommendations.status) {
    case 'ok':
      return recommendations.value.length === 0
        ? renderHead(texts.whatNow, heading(label, texts.noRecommendations), texts.noneRecommended)
        : renderPile(view, recommendations.value, label);
    case 'withheld':
      return renderHead(
        texts.whatNow,
        heading(label, texts.noRecommendations),
        texts.withheld[recommendations.reason],
      );
    case 'undefined':
      return renderHead(
        texts.whatNow,
        heading(label, texts.noRecommendations),
        texts.undefined[recommendations.reason] ?? texts.undefined['no-data'],
      );
    default:
      return recommendations satisfies never;
  }
}

function renderPile(
  view: DeckView,
  recommendations: readonly Recommendation[],
  label: string,
): TemplateResult {
  const { instrument, texts } = view;
  const byId = new Map(instrument.cards.map((card) => [card.id, card]));
  return html`<div class="no-print">
    ${renderHead(texts.whatNow, heading(label, texts.recommended(recommendations.length)), texts.recommendedLede)}
    <ul
      class=${recommendations.length % 4 === 1 || recommendations.length % 3 === 0 ? 'cards thirds' : 'cards'}
      part="recommended"
    >
      ${repeat(
        recommendations,
        ({ card }) => card,
        ({ card, reasons }) => {
          const found = byId.get(card);
          return found === undefined ? nothing : renderCard(view, found, 'recommended', reasons);
        },
      )}
    </ul>
  </div>`;
}

function heading(label: string, otherwise: string): string {
  return label === '' ? otherwise : label;
}

function renderHead(
  above: string,
  title: string | TemplateResult,
  lede: string | TemplateResult,
): TemplateResult {
  return html`<div class="no-print">
    <p class="small quiet">${above}</p>
    <h2>${title}</h2>
    <p class="lede">${lede}</p>
  </div>`;
}
