import type { ItemSum } from './flip-distance.js';
import type { RankingChances } from './ranking.js';
import { add, compare, mean, rational } from './rational.js';
import type { Rational } from './rational.js';
import { tieTiers } from './ties.js';

/** An item that stands out for the whole team. */
export interface Highlight {
  /** Its place in the items that were ranked. */
  readonly item: number;
  /** `probable` from a chance of 0.80 on, `likely` from 0.50: the chance of the least sure item of its tier. */
  readonly chance: 'probable' | 'likely';
  /** Its norm is at least 0.10 from the mean of all norms, on the side that it stands out to. */
  readonly clearlyApart: boolean;
}

/** Which items stand out; an empty list says that the items do not clearly differ on that side. */
export interface Highlights {
  readonly strengths: readonly Highlight[];
  readonly weaker: readonly Highlight[];
}

const PROBABLE = 0.8;
const LIKELY = 0.5;
const CLEARLY_APART = rational(1, 10);

/**
 * Which items may be called strengths and weaker points? At most three on each side, by the chances of `drawRanking`. A
 * tier of tied items is named whole or not at all, and after one that is not named nothing follows.
 */
export function pickHighlights(
  items: readonly ItemSum[],
  points: number,
  chances: RankingChances,
): Highlights {
  if (items.length !== chances.items.length)
    throw new RangeError('Chances are of the items that are ranked.');
  const norms = items.map(({ sum, answered }) => rational(sum, answered * (points - 1)));
  const average = mean(norms) ?? rational(0);
  const tiers = tieTiers(items);
  const pick = (from: typeof tiers, side: 'top' | 'bottom'): readonly Highlight[] => {
    const picked: Highlight[] = [];
    for (const tier of from) {
      const least = Math.min(...tier.map((item) => chances.items[item]?.[side] ?? 0));
      if (least < LIKELY || picked.length + tier.length > chances.places) break;
      for (const item of tier) {
        const apart = subtract(norms[item] ?? average, average);
        const distance = side === 'top' ? apart : subtract(rational(0), apart);
        picked.push({
          item,
          chance: least >= PROBABLE ? 'probable' : 'likely',
          clearlyApart: compare(distance, CLEARLY_APART) >= 0,
        });
      }
    }
    return picked;
  };
  return { strengths: pick(tiers, 'top'), weaker: pick([...tiers].reverse(), 'bottom') };
}

function subtract(a: Rational, b: Rational): Rational {
  return add(a, rational(-b.numerator, b.denominator));
}
