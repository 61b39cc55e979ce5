import { available, notDefined } from '../model/index.js';
import type { Figure } from '../model/index.js';
import { eigenpairs, solvePositive } from './linear-algebra.js';
import type { Eigenpair, SymmetricMatrix } from './linear-algebra.js';

/** Items as one thing in common, and what is each item's own. */
export interface OneFactor {
  /** (Σ loadings)² / ((Σ loadings)² + Σ uniquenesses), from 0 to 1 (McDonald, 1999). */
  readonly omega: number;
  /** In scale points, in the order of the items; their sum is not below 0. */
  readonly loadings: readonly number[];
  /** In squared scale points. */
  readonly uniquenesses: readonly number[];
}

const MOST_STEPS = 200;
/** On the logarithm of a uniqueness. */
const LONGEST_STEP = 1;
const FLAT_ENOUGH = 1e-9;

/** The least share of an item's variance that is its own; a fit that goes down to it is none. */
const LEAST_OWN = 1e-3;

/**
 * How much of the variance of a sum of items is what they have in common? One factor by maximum likelihood, by Newton
 * steps on the uniquenesses (Jöreskog, 1967; Clarke, 1970). The scale of the loadings is that of `covariance`: with n in
 * the denominator they are those of a structural equation program; omega is the same with n − 1. An item that does not
 * vary has a loading of 0. `too-few-items` below three items that vary, of which one factor cannot be known;
 * `zero-variance` where no item varies, and where the likeliest factor leaves an item nothing of its own (Heywood,
 * 1931), for then the likelihood has no maximum to report.
 */
export function fitOneFactor(covariance: SymmetricMatrix): Figure<OneFactor> {
  const varying = covariance.flatMap((row, index) => ((row[index] ?? 0) > 0 ? [index] : []));
  if (covariance.length >= 3 && varying.length === 0) return notDefined('zero-variance');
  if (varying.length < 3) return notDefined('too-few-items');
  const deviations = varying.map((i) => Math.sqrt(covariance[i]?.[i] ?? 0));
  const correlations = varying.map((i, a) =>
    varying.map((j, b) => (covariance[i]?.[j] ?? 0) / ((deviations[a] ?? 1) * (deviations[b] ?? 1))),
  );
  const fit = climb(correlations);
  if (fit.own.some((own) => own <= LEAST_OWN)) return notDefined('zero-variance');
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
  /** The share of each item's variance that is its own, and the loadings that are likeliest with those. */
  readonly own: readonly number[];
  readonly loadings: readonly number[];
  /** Correlations in units of what is the items' own, and their directions, that of the factor first. */
  readonly scaled: SymmetricMatrix;
  readonly directions: readonly Eigenpair[];
  /** Minus twice the log-likelihood, by person and but for a constant; and how it rises with the logarithm of `own`. */
  readonly misfit: number;
  readonly slopes: readonly number[];
}

/** The fit with these uniquenesses: the rest is the main direction of the items in units of what is their own. */
function fitWith(correlations: SymmetricMatrix, own: readonly number[]): Fit {
  const units = own.map(Math.sqrt);
  const scaled = correlations.map((row, i) =>
    row.map((value, j) => value / ((units[i] ?? 1) * (units[j] ?? 1))),
  );
  const directions = eigenpairs(scaled);
  const common = Math.max(directions[0]?.value ?? 1, 1);
  const loadings = units.map(
    (unit, index) => Math.sqrt(common - 1) * (directions[0]?.vector[index] ?? 0) * unit,
  );
  const trace = sum(scaled.map((row, index) => row[index] ?? 0));
  return {
    own,
    loadings,
    scaled,
    directions,
    misfit: sum(own.map(Math.log)) + Math.log(common) + trace - common,
    slopes: own.map((share, index) => ((loadings[index] ?? 0) ** 2 + share - 1) / share),
  };
}

/** Goes down to the likeliest fit; that without a common factor where none is likelier. */
function climb(correlations: SymmetricMatrix): Fit {
  let fit = fitWith(
    correlations,
    correlations.map(() => 0.5),
  );
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const flat = fit.slopes.every((slope) => Math.abs(slope) < FLAT_ENOUGH);
    if (flat || fit.own.some((own) => own <= LEAST_OWN)) break;
    const next = lowerAlong(correlations, fit, newtonStep(fit));
    if (next === undefined) break;
    fit = next;
  }
  const apart = correlations.length - 1;
  if (fit.misfit < apart - 1e-12) return fit;
  return { ...fit, own: fit.own.map(() => 1), loadings: fit.loadings.map(() => 0) };
}

/**
 * The step to where the misfit is flat, as it curves here; more along the slope where it does not curve upwards, or so
 * little that the step would go too far (Levenberg, 1944).
 */
function newtonStep(fit: Fit): readonly number[] {
  const curvature = fit.own.map((_, i) => fit.own.map((_each, j) => curvatureAt(fit, i, j)));
  const downwards = fit.slopes.map((slope) => -slope);
  for (let ridge = 0; ridge < 1e6; ridge = ridge === 0 ? 1e-3 : ridge * 4) {
    const raised = curvature.map((row, i) => row.map((value, j) => (i === j ? value + ridge : value)));
    const step = solvePositive(raised, downwards);
    if (step?.every((part) => Math.abs(part) <= LONGEST_STEP)) return step;
  }
  return downwards.map(() => 0);
}

/** How the slope at one item rises with the logarithm of what is another's own, by perturbation of the directions. */
function curvatureAt({ scaled, directions: [main, ...others] }: Fit, i: number, j: number): number {
  const own = i === j ? (scaled[i]?.[i] ?? 0) : 0;
  if (main === undefined || main.value <= 1) return own;
  const [a, b] = [main.vector[i] ?? 0, main.vector[j] ?? 0];
  const turning = others.map(({ value, vector }) => {
    const gap = main.value - value;
    return gap < 1e-12 ? 0 : ((vector[i] ?? 0) * (vector[j] ?? 0) * (main.value + value) ** 2) / gap;
  });
  const bend = (i === j ? main.value * a * a : 0) + a * b * ((scaled[i]?.[j] ?? 0) + sum(turning));
  return own + ((1 / main.value - 1) * bend) / 2 - (a * b) ** 2;
}

/** Goes along a step, half of it where that is too far, and half again; `undefined` where nothing lies lower. */
function lowerAlong(correlations: SymmetricMatrix, fit: Fit, step: readonly number[]): Fit | undefined {
  for (let length = 1; length > 1e-9; length /= 2) {
    const own = fit.own.map((share, index) =>
      Math.min(Math.max(share * Math.exp(length * (step[index] ?? 0)), LEAST_OWN), 1),
    );
    const next = fitWith(correlations, own);
    const expected = sum(
      own.map((share, index) => (fit.slopes[index] ?? 0) * Math.log(share / (fit.own[index] ?? 1))),
    );
    if (next.misfit <= fit.misfit + 1e-4 * expected) return next;
  }
  return undefined;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
