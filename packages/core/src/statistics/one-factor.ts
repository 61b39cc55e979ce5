import { available, notDefined } from '../model/index.js';
import type { Figure } from '../model/index.js';
import type { SymmetricMatrix } from './item-moments.js';

/** Items as one thing in common, and what is each item's own. */
export interface OneFactor {
  /** (Σ loadings)² / ((Σ loadings)² + Σ uniquenesses), from 0 to 1 (McDonald, 1999). */
  readonly omega: number;
  /** In scale points, in the order of the items; their sum is not below 0. */
  readonly loadings: readonly number[];
  /** In squared scale points. */
  readonly uniquenesses: readonly number[];
}

const MOST_STEPS = 100_000;
const CLOSE_ENOUGH = 1e-11;

/** The least share of an item's variance that stays its own: a fit that wants less has no maximum (Heywood, 1931). */
const LEAST_OWN = 1e-6;

/**
 * How much of the variance of a sum of items is what they have in common? One factor by maximum likelihood, by the EM
 * algorithm (Rubin & Thayer, 1982). The scale of the loadings is that of `covariance`: divide by n for the estimates of
 * a covariance structure program; omega is the same either way. An item that does not vary has a loading of 0.
 * `too-few-items` below three items that vary, of which one factor cannot be known; `zero-variance` where none varies.
 */
export function fitOneFactor(covariance: SymmetricMatrix): Figure<OneFactor> {
  const varying = covariance.flatMap((row, index) => ((row[index] ?? 0) > 0 ? [index] : []));
  if (varying.length === 0) return notDefined(covariance.length < 3 ? 'too-few-items' : 'zero-variance');
  if (varying.length < 3) return notDefined('too-few-items');
  const deviations = varying.map((i) => Math.sqrt(covariance[i]?.[i] ?? 0));
  const correlations = varying.map((i, a) =>
    varying.map((j, b) => (covariance[i]?.[j] ?? 0) / ((deviations[a] ?? 1) * (deviations[b] ?? 1))),
  );
  const fit = climb(correlations);
  const direction = sum(fit.loadings.map((loading, a) => loading * (deviations[a] ?? 0))) < 0 ? -1 : 1;
  const loadings = covariance.map(() => 0);
  const uniquenesses = covariance.map(() => 0);
  varying.forEach((index, a) => {
    const deviation = deviations[a] ?? 0;
    loadings[index] = direction * deviation * (fit.loadings[a] ?? 0);
    uniquenesses[index] = deviation ** 2 * (fit.own[a] ?? 0);
  });
  const common = sum(loadings) ** 2;
  return available({ omega: common / (common + sum(uniquenesses)), loadings, uniquenesses });
}

interface Fit {
  readonly loadings: readonly number[];
  /** The share of each item's variance that is its own. */
  readonly own: readonly number[];
}

/** The standardised factor that makes these correlations likeliest. */
function climb(correlations: SymmetricMatrix): Fit {
  const start = mainDirection(correlations);
  let fit: Fit = { loadings: start, own: start.map((loading) => 1 - loading ** 2) };
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = climbOnce(correlations, fit);
    const change = Math.max(
      ...next.loadings.map((value, index) => Math.abs(value - (fit.loadings[index] ?? 0))),
      ...next.own.map((value, index) => Math.abs(value - (fit.own[index] ?? 0))),
    );
    fit = next;
    if (change < CLOSE_ENOUGH) break;
  }
  return fit;
}

/** One step of EM: how the factor is expected from the items, then the items by regression on that. */
function climbOnce(correlations: SymmetricMatrix, { loadings, own }: Fit): Fit {
  const scaled = loadings.map((loading, index) => loading / (own[index] ?? 1));
  const precision = 1 + sum(scaled.map((value, index) => value * (loadings[index] ?? 0)));
  const weights = scaled.map((value) => value / precision);
  const withFactor = correlations.map((row) => sum(row.map((value, index) => value * (weights[index] ?? 0))));
  const variance = 1 / precision + sum(withFactor.map((value, index) => value * (weights[index] ?? 0)));
  const next = withFactor.map((value) => value / variance);
  const rest = next.map((loading, index) => Math.max(1 - loading * (withFactor[index] ?? 0), LEAST_OWN));
  return { loadings: next, own: rest };
}

/** A start: the direction in which standardised items vary most, somewhat short of its length. */
function mainDirection(correlations: SymmetricMatrix): readonly number[] {
  let direction: readonly number[] = correlations.map((_, index) => 1 + index / (100 * correlations.length));
  for (let step = 0; step < 50; step += 1) {
    const next = correlations.map((row) => sum(row.map((value, index) => value * (direction[index] ?? 0))));
    const length = Math.sqrt(sum(next.map((value) => value ** 2)));
    if (length === 0) break;
    direction = next.map((value) => value / length);
  }
  return direction.map(
    (value) => 0.7 * Math.sign(value) * Math.min(1, Math.abs(value) * Math.sqrt(correlations.length)),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
