import { available, notDefined } from '../model/index.js';
import type { Figure } from '../model/index.js';
import { cronbachAlpha, feldtInterval, itemRestCorrelations } from './alpha.js';
import { total } from './counts.js';
import { covarianceMatrix, fewestPeople, levelCovariances } from './item-moments.js';
import type { ItemMoments } from './item-moments.js';
import type { ItemTables } from './item-tables.js';
import type { SymmetricMatrix } from './linear-algebra.js';
import { fitOneFactor } from './one-factor.js';
import type { OneFactor } from './one-factor.js';
import { ordinalAlpha } from './polychoric.js';

/** Fewer people than this say nothing of an instrument; a team never does. */
export const FEWEST_PEOPLE = 200;

/** Fewer groups than this do not show the differences between groups apart from those within. */
export const FEWEST_GROUPS = 30;

/** What one domain of an instrument was answered with, by everybody who filled in this version of it. */
export interface PooledAnswers {
  /** Over the people who answered every item of the domain. */
  readonly complete: ItemMoments;
  /** For each pair over the people who answered both. */
  readonly available: ItemMoments;
  /** Over the people who answered every item. */
  readonly tables: ItemTables;
  /** The same as `complete` for each school apart; empty where schools are not known. */
  readonly groups: readonly ItemMoments[];
}

/** Alpha with the interval that belongs to it. */
export interface AlphaEstimate {
  readonly alpha: number;
  /** At 95 % (Feldt, 1965). */
  readonly interval: { readonly level: number; readonly lower: number; readonly upper: number };
  readonly people: number;
}

/** How consistently the items of a domain measure: of the instrument in this version, never of a team. */
export interface InstrumentReliability {
  readonly alpha: Figure<AlphaEstimate>;
  /** Alpha from covariances over all that each pair has. */
  readonly alphaAvailable: Figure<number>;
  readonly itemRest: Figure<readonly Figure<number>[]>;
  readonly omega: Figure<OneFactor>;
  /** Of answers that were not cut into points: not the reliability of a sum that anybody sees. */
  readonly ordinalAlpha: Figure<{ readonly theoretical: number }>;
  /** Alpha of people around the mean of their school. */
  readonly alphaWithin: Figure<number>;
  /** Alpha of the means of schools, larger schools weighing more. */
  readonly alphaBetween: Figure<number>;
}

/**
 * How consistently do the items of a domain measure one thing, over everybody who filled in this version? Each figure
 * is `too-few-people` below 200 people behind it, and those by level are `too-few-groups` below 30 schools. Throws a
 * RangeError where the tallies are not of the same items, or the tables not of the same people as the sums.
 */
export function instrumentReliability(pooled: PooledAnswers): InstrumentReliability {
  requireSameItems(pooled);
  const complete = enough(pooled.complete, covarianceMatrix);
  const pairwise = enough(pooled.available, covarianceMatrix);
  const people = fewestPeople(pooled.complete);
  const levels = pooled.groups.filter(({ pairs }) => pairs.some(({ n }) => n > 0));
  const byLevel =
    levels.length < FEWEST_GROUPS
      ? notDefined('too-few-groups')
      : enough(pooled.complete, () => levelCovariances(levels));
  return {
    alpha: then(complete, (covariance) =>
      then(cronbachAlpha(covariance), (alpha) =>
        available({ alpha, interval: feldtInterval(alpha, people, covariance.length), people }),
      ),
    ),
    alphaAvailable: then(pairwise, cronbachAlpha),
    itemRest: then(pairwise, (covariance) => available(itemRestCorrelations(covariance))),
    omega: then(complete, (covariance) => fitOneFactor(asMaximumLikelihood(covariance, people))),
    ordinalAlpha: then(
      enough(pooled.complete, () => ordinalAlpha(pooled.tables)),
      (theoretical) => available({ theoretical }),
    ),
    alphaWithin: then(byLevel, ({ within }) => cronbachAlpha(within)),
    alphaBetween: then(byLevel, ({ between }) => cronbachAlpha(between)),
  };
}

function enough<T>(moments: ItemMoments, compute: (moments: ItemMoments) => Figure<T>): Figure<T> {
  const people = fewestPeople(moments);
  if (people === 0) return notDefined('no-data');
  return people < FEWEST_PEOPLE ? notDefined('too-few-people') : compute(moments);
}

function then<A, B>(figure: Figure<A>, next: (value: A) => Figure<B>): Figure<B> {
  return figure.status === 'ok' ? next(figure.value) : figure;
}

/** Covariances with n, as a likelihood of normal answers has them. */
function asMaximumLikelihood(covariance: SymmetricMatrix, people: number): SymmetricMatrix {
  return covariance.map((row) => row.map((value) => (value * (people - 1)) / people));
}

function requireSameItems({ complete, available: pairwise, tables, groups }: PooledAnswers): void {
  const sizes = [pairwise.items, tables.items.length, ...groups.map(({ items }) => items)];
  if (sizes.some((items) => items !== complete.items)) {
    throw new RangeError('The tallies of a domain are of the same items.');
  }
  const people = fewestPeople(complete);
  if (tables.items.some((counts) => total(counts) !== people)) {
    throw new RangeError('The tables of a domain count the same complete rows as its sums.');
  }
}
