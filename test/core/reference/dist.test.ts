import assert from 'node:assert/strict';
import { betaQuantile } from '../../../packages/core/src/statistics/distributions/beta.js';
import { fisherQuantile } from '../../../packages/core/src/statistics/distributions/fisher.js';
import { normalQuantile } from '../../../packages/core/src/statistics/distributions/normal.js';
import { studentQuantile } from '../../../packages/core/src/statistics/distributions/student.js';
import { compareFields, notOffered } from '../../helpers/reference-fields.js';
import { readReferenceJson } from '../../helpers/reference.js';

interface Quantile {
  readonly p: number;
  readonly q: number;
}

interface Distributions {
  readonly qbeta: readonly (Quantile & { readonly a: number; readonly b: number })[];
  readonly qt: readonly (Quantile & { readonly df: number })[];
  readonly qnorm: readonly Quantile[];
  readonly qf: readonly (Quantile & { readonly d1: number; readonly d2: number })[];
  readonly phyper: readonly object[];
}

const distributions = readReferenceJson('dist.json') as Distributions;

/** Relative, also below 1: small quantiles have to be right too. */
function each<R extends Quantile>(rows: readonly R[], least: number, quantile: (row: R) => number): void {
  assert.ok(rows.length >= least, 'all rows are there');
  for (const row of rows) {
    const found = quantile(row);
    assert.ok(Math.abs(found - row.q) <= 1e-10 * Math.abs(row.q), `${JSON.stringify(row)}: ${found}`);
  }
}

compareFields('dist.json', [distributions], {
  qbeta: {
    compare: ({ qbeta }) => {
      each(qbeta, 126, ({ p, a, b }) => betaQuantile(p, a, b));
    },
  },
  qt: {
    compare: ({ qt }) => {
      each(qt, 24, ({ p, df }) => studentQuantile(p, df));
    },
  },
  qnorm: {
    compare: ({ qnorm }) => {
      each(qnorm, 7, ({ p }) => normalQuantile(p));
    },
  },
  qf: {
    compare: ({ qf }) => {
      each(qf, 9, ({ p, d1, d2 }) => fisherQuantile(p, d1, d2));
    },
  },
  phyper: notOffered(
    'the exact hypergeometric interval is too wide for what is left open; a beta-binomial one is given',
  ),
});
