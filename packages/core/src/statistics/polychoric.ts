import { available, notDefined } from '../model/index.js';
import type { Figure } from '../model/index.js';
import { cronbachAlpha } from './alpha.js';
import { upperOrthant } from './bivariate-normal.js';
import { total } from './counts.js';
import { normalCdf, normalQuantile } from './distributions/normal.js';
import { laterPairs } from './item-tables.js';
import type { ItemTables } from './item-tables.js';
import type { SymmetricMatrix } from './linear-algebra.js';

/** As near to 1 as a correlation is sought; tables that point beyond it have no maximum. */
const FARTHEST = 0.9999;
const STEPS = 50;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Keeps the logarithm of a chance that no double holds apart from that of a chance that is likely. */
const LEAST_CHANCE = 1e-15;

/**
 * What would the correlation be if answers were not cut into points? The polychoric correlation by maximum likelihood
 * in two steps (Olsson, 1979): thresholds from each item's own counts, then the correlation from the table of both.
 * From −0.9999 to 0.9999. `no-data` of an empty table; `zero-variance` where an item has answers on one point only.
 */
export function polychoricCorrelation(
  table: readonly (readonly number[])[],
  rowCounts: readonly number[],
  columnCounts: readonly number[],
): Figure<number> {
  if (table.every((row) => total(row) === 0)) return notDefined('no-data');
  if (![rowCounts, columnCounts].every(varies)) return notDefined('zero-variance');
  const rows = thresholds(rowCounts);
  const columns = thresholds(columnCounts);
  return available(climb((correlation) => logLikelihood(table, rows, columns, correlation)));
}

/** The polychoric correlations of every pair of items; the reason of the first pair that has none. */
export function polychoricMatrix({ items, pairs }: ItemTables): Figure<SymmetricMatrix> {
  const matrix: number[][] = items.map((_, i) => items.map((_each, j) => Number(i === j)));
  for (const [index, [i, j]] of laterPairs(items.length).entries()) {
    const found = polychoricCorrelation(pairs[index] ?? [], items[i] ?? [], items[j] ?? []);
    if (found.status !== 'ok') return found;
    const [row, mirrored] = [matrix[i], matrix[j]];
    if (row !== undefined) row[j] = found.value;
    if (mirrored !== undefined) mirrored[i] = found.value;
  }
  return available(matrix);
}

/**
 * How far would items measure one and the same thing if answers were not cut into points? Alpha on polychoric
 * correlations (Zumbo, Gadermann & Zeisser, 2007): theoretical, for it is not the reliability of any sum that is
 * observed (Chalmers, 2018).
 */
export function ordinalAlpha(tables: ItemTables): Figure<number> {
  if (tables.items.length < 2) return notDefined('too-few-items');
  const correlations = polychoricMatrix(tables);
  return correlations.status === 'ok' ? cronbachAlpha(correlations.value) : correlations;
}

function varies(counts: readonly number[]): boolean {
  return counts.filter((count) => count > 0).length > 1;
}

/** Where a normal variable is cut to give these shares: −∞, K − 1 thresholds, +∞. */
function thresholds(counts: readonly number[]): readonly number[] {
  const n = total(counts);
  let below = 0;
  const cuts = counts.map((count) => {
    below += count;
    if (below === 0) return -Infinity;
    return below === n ? Infinity : normalQuantile(below / n);
  });
  return [-Infinity, ...cuts];
}

function logLikelihood(
  table: readonly (readonly number[])[],
  rows: readonly number[],
  columns: readonly number[],
  correlation: number,
): number {
  const corners = rows.map((h) => columns.map((k) => bothBelow(h, k, correlation)));
  const corner = (i: number, j: number) => corners[i]?.[j] ?? 0;
  let sum = 0;
  table.forEach((row, i) => {
    row.forEach((count, j) => {
      if (count === 0) return;
      const chance = corner(i + 1, j + 1) - corner(i, j + 1) - corner(i + 1, j) + corner(i, j);
      sum += count * Math.log(Math.max(chance, LEAST_CHANCE));
    });
  });
  return sum;
}

/** The chance that both of two normal variables stay below their threshold, which may be infinite. */
function bothBelow(h: number, k: number, correlation: number): number {
  if (h === -Infinity || k === -Infinity) return 0;
  if (h === Infinity || k === Infinity) return normalCdf(Math.min(h, k));
  return upperOrthant(-h, -k, correlation);
}

/** Where a function with one peak is highest between −0.9999 and 0.9999, by golden section. */
function climb(height: (correlation: number) => number): number {
  let [low, high] = [-FARTHEST, FARTHEST];
  const measure = (at: number) => ({ at, height: height(at) });
  let left = measure(high - GOLDEN * (high - low));
  let right = measure(low + GOLDEN * (high - low));
  for (let step = 0; step < STEPS; step += 1) {
    if (left.height > right.height) {
      high = right.at;
      right = left;
      left = measure(high - GOLDEN * (high - low));
    } else {
      low = left.at;
      left = right;
      right = measure(low + GOLDEN * (high - low));
    }
  }
  return (low + high) / 2;
}
