import { available, notDefined } from '../model/index.js';
import type { Figure, Grant } from '../model/index.js';
import { quietly } from '../model/steps.js';
import { pickHighlights } from '../statistics/highlights.js';
import type { Highlight } from '../statistics/highlights.js';
import { drawRanking } from '../statistics/ranking.js';
import { tieTiers } from '../statistics/ties.js';
import type { ChecklistInstrument } from './instrument.js';
import { answerTo } from './person.js';
import type { DescribedItem, ShownItem } from './report-item.js';
import type { RankedItem, Ranking } from './report-model.js';

/**
 * Which statements stand out. Those that are withheld, or that more than a quarter cannot see, are not ranked. A
 * strength is a strength of the whole team, so it needs to be known how many were invited.
 */
export function* describeRanking(
  instrument: ChecklistInstrument,
  described: readonly DescribedItem[],
  invited: number | undefined,
  rows: Grant['rows'],
): Generator<void, Figure<Ranking>> {
  const ranked = described.filter((item) => item.status === 'shown').filter(({ result }) => !result.unseen);
  if (ranked.length === 0) return notDefined('too-few-items');
  const tiers = tieTiers(ranked).map((tier) => tier.map((place) => idAt(ranked, place)));
  if (rows === undefined || invited === undefined) {
    const reason = notDefined(rows === undefined ? 'needs-rows' : 'invited-unknown');
    return available({ tiers, strengths: reason, weaker: reason });
  }
  const points = instrument.scale.points.length;
  const chances = yield* quietly(
    drawRanking({
      rows: rows.responses.map((response) =>
        ranked.map(({ id }) => {
          const answer = answerTo(response, id);
          return typeof answer === 'number' ? answer - 1 : null;
        }),
      ),
      points,
      invited,
      seed: rows.seed,
    }),
  );
  const { strengths, weaker } = pickHighlights(ranked, points, chances);
  const named = (highlights: readonly Highlight[]): Figure<readonly RankedItem[]> =>
    available(
      highlights.map(({ item, chance, clearlyApart }) => ({ id: idAt(ranked, item), chance, clearlyApart })),
    );
  return available({ tiers, strengths: named(strengths), weaker: named(weaker) });
}

function idAt(items: readonly ShownItem[], place: number): string {
  const item = items[place];
  if (item === undefined) throw new Error('A ranking names items that were ranked.');
  return item.id;
}
