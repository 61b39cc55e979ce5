import { html, nothing, type TemplateResult } from 'lit';
import type { RankedItem, Ranking } from '@lerend/core/checklist';
import type { Figure } from '@lerend/core/model';
import { renderMissing } from './render-withheld.js';
import { reasonWords, spoken, statementOf, type ReportView } from './view.js';

type Side = 'strengths' | 'weaker';

/** Which statements stand out, where the noise of a small team lets that be said; ties are named together. */
export function renderRanking(view: ReportView): TemplateResult {
  return html`<div class="part" part="ranking">
    <h3>${view.texts.ranking.title}</h3>
    ${renderBoth(view)}
  </div>`;
}

function renderBoth(view: ReportView): TemplateResult {
  const { texts, report } = view;
  const { ranking } = report;
  if (ranking.status === 'withheld') return renderMissing(texts, ranking, 'small');
  if (ranking.status === 'undefined') return renderPlain(sayMissing(view, ranking));
  const { strengths, weaker, tiers } = ranking.value;
  const both = [strengths, weaker];
  if (both.every((side) => side.status === 'ok' && side.value.length === 0)) {
    return renderPlain(texts.ranking.noneClear);
  }
  const [missing] = both.filter((side) => side.status !== 'ok');
  if (missing !== undefined && both.every((side) => side.status !== 'ok')) {
    return missing.status === 'withheld'
      ? renderMissing(texts, missing, 'small')
      : renderPlain(sayMissing(view, missing));
  }
  return html`<div class="standouts">
    ${renderSide(view, 'strengths', strengths, tiers)}${renderSide(view, 'weaker', weaker, tiers)}
  </div>`;
}

function renderSide(
  view: ReportView,
  side: Side,
  figure: Figure<readonly RankedItem[]>,
  tiers: Ranking['tiers'],
): TemplateResult {
  const { texts } = view;
  return html`<div class="standout">
    <h4>${texts.ranking[side]}</h4>
    ${
      figure.status === 'ok'
        ? renderStandouts(view, side, figure.value, tiers)
        : figure.status === 'withheld'
          ? renderMissing(texts, figure, 'small')
          : renderPlain(sayMissing(view, figure))
    }
  </div>`;
}

function renderStandouts(
  view: ReportView,
  side: Side,
  items: readonly RankedItem[],
  tiers: Ranking['tiers'],
): TemplateResult {
  const { texts } = view;
  if (items.length === 0) return renderPlain(texts.ranking.noneHere);
  const words = new Set(items.map((item) => sayChance(view, side, item)));
  const [common] = words;
  return html`${words.size === 1 ? html`<p class="standout-chance small quiet">${common}</p>` : nothing}
    <ul>
      ${tied(items, tiers).map(
        (group) =>
          html`<li class=${group.length > 1 ? 'tied' : ''}>
            ${group.map(
              (item) =>
                html`<p>
                  ${spoken(view, statementOf(view, item.id))}${
                    words.size === 1
                      ? nothing
                      : html`<span class="detail">${sayChance(view, side, item)}</span>`
                  }
                </p>`,
            )}
            ${group.length > 1 ? html`<p class="small quiet">${texts.ranking.tied}</p>` : nothing}
          </li>`,
      )}
    </ul>`;
}

function sayChance({ texts }: ReportView, side: Side, { chance, clearlyApart }: RankedItem): string {
  const { chances, clearlyAbove, clearlyBelow } = texts.ranking;
  const apart = side === 'strengths' ? clearlyAbove : clearlyBelow;
  return clearlyApart ? `${chances[chance]}, ${apart}` : chances[chance];
}

/** Statements of one tier as one group; what stands in no tier stands alone. */
function tied(items: readonly RankedItem[], tiers: Ranking['tiers']): readonly (readonly RankedItem[])[] {
  const groups = new Map<unknown, RankedItem[]>();
  for (const item of items) {
    const tier = tiers.find((ids) => ids.includes(item.id)) ?? item.id;
    groups.set(tier, [...(groups.get(tier) ?? []), item]);
  }
  return [...groups.values()];
}

function sayMissing({ texts }: ReportView, figure: Exclude<Figure<unknown>, { status: 'ok' }>): string {
  return figure.reason === 'needs-rows' ? texts.ranking.needsRows : reasonWords(texts, figure.reason);
}

function renderPlain(sentence: string): TemplateResult {
  return html`<p class="plain">${sentence}</p>`;
}
