import { available, notDefined } from '../model/index.js';
import type { Figure } from '../model/index.js';
import { fisherQuantile } from './distributions/fisher.js';
import { tailsOf } from './distributions/probability.js';
import type { SymmetricMatrix } from './linear-algebra.js';

/**
 * How far do items measure one and the same thing, as a share of the variance of their sum? Alpha, at most 1 and below
 * 0 where items go against one another: J / (J − 1) · (1 − Σ variances / variance of the sum) (Cronbach, 1951). An item
 * without variance counts as 0. `too-few-items` of one item; `zero-variance` where the sum does not vary.
 */
export function cronbachAlpha(covariance: SymmetricMatrix): Figure<number> {
  const items = covariance.length;
  if (items < 2) return notDefined('too-few-items');
  const all = sum(covariance.map(sum));
  const own = sum(covariance.map((row, index) => row[index] ?? 0));
  if (all <= own * ROUNDING) return notDefined('zero-variance');
  return available((items / (items - 1)) * (1 - own / all));
}

/**
 * Between which values does alpha lie, at this level? 1 − (1 − alpha) · F, with F at both tails of n − 1 and
 * (n − 1)(J − 1) degrees of freedom (Feldt, 1965), for n people who answered all J items. Throws a RangeError below
 * two people or two items.
 */
export function feldtInterval(
  alpha: number,
  people: number,
  items: number,
  level = 0.95,
): { readonly level: number; readonly lower: number; readonly upper: number } {
  if (people < 2 || items < 2) throw new RangeError('An interval of alpha needs two people and two items.');
  const [low, high] = tailsOf(level);
  const bound = (tail: number) =>
    1 - (1 - alpha) * fisherQuantile(tail, people - 1, (people - 1) * (items - 1));
  return { level, lower: bound(high), upper: bound(low) };
}

/**
 * How does each item go with the sum of the others? Correlations from −1 to 1, from the covariances of the items
 * (Henrysson, 1963). `zero-variance` for an item that does not vary, or whose others do not.
 */
export function itemRestCorrelations(covariance: SymmetricMatrix): readonly Figure<number>[] {
  const all = sum(covariance.map(sum));
  return covariance.map((row, index) => {
    const own = row[index] ?? 0;
    const withRest = sum(row) - own;
    const rest = all - 2 * withRest - own;
    if (covariance.length < 2) return notDefined('too-few-items');
    if (own <= 0 || rest <= all * ROUNDING) return notDefined('zero-variance');
    return available(withRest / Math.sqrt(own * rest));
  });
}

/** The correlations that belong to covariances; `zero-variance` where an item does not vary. */
export function correlationMatrix(covariance: SymmetricMatrix): Figure<SymmetricMatrix> {
  const deviations = covariance.map((row, index) => Math.sqrt(Math.max(row[index] ?? 0, 0)));
  if (deviations.includes(0)) return notDefined('zero-variance');
  return available(
    covariance.map((row, i) =>
      row.map((value, j) => (i === j ? 1 : value / ((deviations[i] ?? 1) * (deviations[j] ?? 1)))),
    ),
  );
}

/** What is left of sums that cancel out counts as nothing. */
const ROUNDING = 1e-12;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
