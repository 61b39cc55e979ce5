import assert from 'node:assert/strict';
import { test } from 'node:test';
import betainc from '@stdlib/math-base-special-betainc';
import gammaln from '@stdlib/math-base-special-gammaln';
import stdlibBetaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import fc from 'fast-check';
import {
  betaBinomialCdf,
  betaBinomialMass,
  betaBinomialMasses,
  betaBinomialQuantile,
} from '../../../packages/core/src/statistics/distributions/beta-binomial.js';
import { betaQuantile } from '../../../packages/core/src/statistics/distributions/beta.js';
import { fisherQuantile } from '../../../packages/core/src/statistics/distributions/fisher.js';
import { incompleteBeta } from '../../../packages/core/src/statistics/distributions/incomplete-beta.js';
import { logGamma } from '../../../packages/core/src/statistics/distributions/log-gamma.js';
import { normalCdf, normalQuantile } from '../../../packages/core/src/statistics/distributions/normal.js';
import { tailsOf } from '../../../packages/core/src/statistics/distributions/probability.js';
import { studentCdf, studentQuantile } from '../../../packages/core/src/statistics/distributions/student.js';
import {
  add,
  compare,
  multiply,
  rational,
  toNumber,
} from '../../../packages/core/src/statistics/rational.js';
import type { Rational } from '../../../packages/core/src/statistics/rational.js';

const ACCURACY = 1e-10;

const parameter = fc.double({ min: 0.05, max: 800, noNaN: true });
const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
const probability = fc.double({ min: 1e-8, max: 1 - 1e-8, noNaN: true });
const freedom = fc.double({ min: 0.5, max: 500, noNaN: true });

/** Relative, whatever the size; `floor` is what a number that cancels may miss. */
function near(found: number, expected: number, what: string, floor = 0): void {
  const allowed = ACCURACY * Math.abs(expected) + floor;
  assert.ok(Math.abs(found - expected) <= allowed, `${what}: ${found} for ${expected}`);
}

test('the logarithm of the gamma function is that of the oracle, from very small to very large', () => {
  for (const x of [1e-9, 1e-3, 0.5, 0.99, 1.01, 1.5, 1.99, 2.01, 3, 11.5, 11.999, 12, 12.5, 170, 1e4, 1e8]) {
    near(logGamma(x), gammaln(x), `at ${x}`);
  }
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (x) => {
      near(logGamma(x), gammaln(x), `at ${x}`, 1e-14);
    }),
  );
});

test('the logarithm of the gamma function keeps its recurrence, its duplication and the factorials', () => {
  let factorial = 1;
  for (let n = 1; n <= 20; n += 1) {
    near(logGamma(n), Math.log(factorial), `(${n} - 1)!`);
    factorial *= n;
  }
  near(logGamma(0.5), Math.log(Math.PI) / 2, 'the root of pi');
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1000, noNaN: true }), (x) => {
      near(logGamma(x + 1), logGamma(x) + Math.log(x), `recurrence at ${x}`, 1e-12);
      const doubled = logGamma(x) + logGamma(x + 0.5) - (1 - 2 * x) * Math.LN2 - Math.log(Math.PI) / 2;
      near(logGamma(2 * x), doubled, `duplication at ${x}`, 1e-12);
    }),
  );
});

test('both tails of the incomplete beta function are those of the oracle', () => {
  fc.assert(
    fc.property(share, parameter, parameter, (x, a, b) => {
      const { lower, upper } = incompleteBeta(x, a, b);
      const what = `I(${x}; ${a}, ${b})`;
      // What a double cannot hold is nothing in both.
      near(lower, betainc(x, a, b), what, 1e-290);
      near(upper, betainc(x, a, b, true, true), `1 - ${what}`, 1e-290);
    }),
    { numRuns: 500 },
  );
});

test('the incomplete beta function keeps its symmetry, its complement and its recurrence', () => {
  fc.assert(
    fc.property(share, parameter, parameter, (x, a, b) => {
      const here = incompleteBeta(x, a, b);
      const mirrored = incompleteBeta(1 - x, b, a, x);
      near(here.lower, mirrored.upper, 'symmetry', 1e-290);
      near(here.lower + here.upper, 1, 'complement');
      const logStep = a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a + 1) - logGamma(b);
      const next = incompleteBeta(x, a + 1, b).lower;
      near(here.lower, next + Math.exp(logStep), 'recurrence', 1e-13);
    }),
  );
});

test('the incomplete beta function is a known power where a parameter is 1, and 0 and 1 at the ends', () => {
  near(incompleteBeta(0.3, 7, 1).lower, 0.3 ** 7, 'x^a');
  near(incompleteBeta(0.3, 1, 7).upper, 0.7 ** 7, '(1 - x)^b');
  near(incompleteBeta(0.5, 1e5, 1e5).lower, 0.5, 'the middle of a narrow one');
  assert.deepEqual(incompleteBeta(0, 2, 3), { lower: 0, upper: 1 });
  assert.deepEqual(incompleteBeta(1, 2, 3), { lower: 1, upper: 0 });
});

test('quantiles of the beta distribution are those of the oracle, and undo the distribution', () => {
  fc.assert(
    fc.property(probability, fc.double({ min: 0.3, max: 600, noNaN: true }), parameter, (p, a, b) => {
      const quantile = betaQuantile(p, a, b);
      const { lower, upper } = incompleteBeta(quantile, a, b);
      // A quantile that lies against 1 has no digits left to tell the upper tail with.
      if (1 - quantile > 1e-5) {
        if (p <= 0.5) near(lower, p, `P(Q(${p}; ${a}, ${b}))`);
        else near(upper, 1 - p, `1 - P(Q(${p}; ${a}, ${b}))`);
      }
    }),
    { numRuns: 300 },
  );
  for (const p of [0.001, 0.025, 0.1, 0.5, 0.8, 0.975]) {
    for (const [a, b] of [
      [0.5, 0.5],
      [0.5, 12.5],
      [3.5, 9.5],
      [40.5, 0.5],
      [250.5, 250.5],
      [1, 1],
    ] as const) {
      near(betaQuantile(p, a, b), stdlibBetaQuantile(p, a, b), `Q(${p}; ${a}, ${b})`);
    }
  }
  assert.equal(betaQuantile(0, 2, 3), 0);
  assert.equal(betaQuantile(1, 2, 3), 1);
});

test('the normal distribution has its known values, its symmetry, and a quantile that undoes it', () => {
  near(normalCdf(0), 0.5, 'the middle');
  near(normalCdf(-1.959963984540054), 0.025, 'the best known one');
  near(normalCdf(-3), 0.0013498980316300946, 'three deviations');
  near(normalCdf(-8), 6.22096057427178e-16, 'eight deviations');
  near(normalCdf(-38), 2.8854284e-316, 'as far as doubles go', 1e-320);
  assert.equal(normalCdf(Infinity), 1);
  assert.equal(normalCdf(-Infinity), 0);
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 0.5, noNaN: true }), (p) => {
      near(normalCdf(normalQuantile(p)), p, `P(Q(${p}))`);
    }),
  );
  fc.assert(
    fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (z) => {
      near(normalCdf(z) + normalCdf(-z), 1, `symmetry at ${z}`);
    }),
  );
});

test('the t distribution is known with one and with two degrees of freedom, and normal with very many', () => {
  for (const t of [-40, -3, -1e-6, 0.2, 1, 17]) {
    const cauchy = t < 0 ? Math.atan(-1 / t) / Math.PI : 1 - Math.atan(1 / t) / Math.PI;
    near(studentCdf(t, 1), cauchy, `one degree at ${t}`);
    const root = Math.sqrt(2 + t * t);
    const two = t < 0 ? 1 / (root * (root - t)) : 1 - 1 / (root * (root + t));
    near(studentCdf(t, 2), two, `two degrees at ${t}`);
  }
  assert.equal(Math.abs(studentQuantile(0.975, 1e7) - normalQuantile(0.975)) < 1e-6, true);
  assert.equal(studentCdf(0, 5), 0.5);
  assert.equal(studentCdf(-Infinity, 5), 0);
});

test('quantiles of the t distribution undo it, are symmetric, and square to those of F', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-8, max: 0.499, noNaN: true }), freedom, (p, df) => {
      const t = studentQuantile(p, df);
      assert.ok(t < 0, 'below the middle');
      near(studentCdf(t, df), p, `P(Q(${p}; ${df}))`);
      // 1 − 2p has lost the digits of a very small p.
      if (p > 0.001) near(fisherQuantile(1 - 2 * p, 1, df), t * t, `F of 1 and ${df}`);
    }),
  );
  near(studentQuantile(0.975, 11), -studentQuantile(0.025, 11), 'symmetry');
});

test('quantiles of F undo it, and turn over with its degrees of freedom', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-4, max: 0.999, noNaN: true }), freedom, freedom, (p, d1, d2) => {
      const quantile = fisherQuantile(p, d1, d2);
      if (quantile < 1e-250 || quantile > 1e250) return;
      const scaled = d1 * quantile;
      const { lower } = incompleteBeta(scaled / (scaled + d2), d1 / 2, d2 / 2, d2 / (scaled + d2));
      near(lower, p, `P(Q(${p}; ${d1}, ${d2}))`);
      near(fisherQuantile(1 - p, d2, d1), 1 / quantile, 'reciprocal', 1e-9 / quantile);
    }),
  );
});

/** C(n, k) (a)_k (b)_(n−k) / (a + b)_n in whole numbers, for a = `twiceA` / 2 and b = `twiceB` / 2. */
function exactMasses(size: number, twiceA: number, twiceB: number): readonly Rational[] {
  const rising = (twice: number, steps: number): Rational =>
    Array.from({ length: steps }, (_, step) => rational(twice + 2 * step, 2)).reduce(multiply, rational(1));
  const all = rising(twiceA + twiceB, size);
  let choose = rational(1);
  return Array.from({ length: size + 1 }, (_, k) => {
    if (k > 0) choose = multiply(choose, rational(size - k + 1, k));
    const ways = multiply(choose, multiply(rising(twiceA, k), rising(twiceB, size - k)));
    return multiply(ways, rational(all.denominator, all.numerator));
  });
}

const half = fc.integer({ min: 1, max: 61 });

test('the beta-binomial distribution is what exact fractions give, for whole and half parameters', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), half, half, (size, twiceA, twiceB) => {
      const [a, b] = [twiceA / 2, twiceB / 2];
      let cumulative = rational(0);
      exactMasses(size, twiceA, twiceB).forEach((mass, k) => {
        cumulative = add(cumulative, mass);
        near(betaBinomialMass(k, size, a, b), toNumber(mass), `mass of ${k} of ${size}`);
        near(betaBinomialCdf(k, size, a, b), toNumber(cumulative), `at most ${k} of ${size}`);
      });
    }),
  );
});

test('a quantile of the beta-binomial distribution is the first number whose exact cumulative chance reaches it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 30 }),
      half,
      half,
      fc.integer({ min: 1, max: 39 }),
      (size, twiceA, twiceB, fortieths) => {
        const wanted = rational(fortieths, 40);
        let cumulative = rational(0);
        const first = exactMasses(size, twiceA, twiceB).findIndex((mass) => {
          cumulative = add(cumulative, mass);
          return compare(cumulative, wanted) >= 0;
        });
        assert.equal(betaBinomialQuantile(fortieths / 40, size, twiceA / 2, twiceB / 2), first);
      },
    ),
    { numRuns: 300 },
  );
});

test('a cumulative chance that is the wanted one but for rounding counts as reached', () => {
  // Uniform on 0 … 9: in doubles, eight tenths added up are less than 0.8.
  const tenths = Array.from({ length: 8 }, () => 0.1).reduce((sum, tenth) => sum + tenth, 0);
  assert.equal(tenths < 0.8, true);
  assert.equal(betaBinomialQuantile(0.8, 9, 1, 1), 7);
  for (let k = 1; k <= 10; k += 1) assert.equal(betaBinomialQuantile(k / 10, 9, 1, 1), k - 1);
});

test('the beta-binomial distribution adds up to 1, is symmetric, and agrees with the gamma function when large', () => {
  for (const [size, a, b] of [
    [5000, 0.5, 200.5],
    [3000, 800.5, 1.5],
    [20_000, 12.5, 7.5],
  ] as const) {
    const masses = betaBinomialMasses(size, a, b);
    near(
      masses.reduce((sum, mass) => sum + mass, 0),
      1,
      'sum',
    );
    const mirrored = betaBinomialMasses(size, b, a);
    const logBeta = (p: number, q: number) => logGamma(p) + logGamma(q) - logGamma(p + q);
    for (const k of [0, 1, Math.round((size * a) / (a + b)), size]) {
      near(mirrored[size - k] ?? NaN, masses[k] ?? NaN, 'symmetry', 1e-300);
      const logChoose = -Math.log(size + 1) - logBeta(size - k + 1, k + 1);
      const expected = Math.exp(logChoose + logBeta(k + a, size - k + b) - logBeta(a, b));
      near(masses[k] ?? NaN, expected, `mass of ${k} of ${size}`, 1e-290);
    }
  }
  assert.equal(betaBinomialCdf(-1, 4, 1, 1), 0);
  assert.equal(betaBinomialCdf(4, 4, 1, 1), 1);
  assert.equal(betaBinomialMass(5, 4, 1, 1), 0);
});

test('what no distribution can be asked is refused', () => {
  const refused = [
    () => logGamma(0),
    () => logGamma(NaN),
    () => incompleteBeta(1.1, 1, 1),
    () => incompleteBeta(0.5, 0, 1),
    () => incompleteBeta(NaN, 1, 1),
    () => betaQuantile(1.5, 1, 1),
    () => betaQuantile(0.5, 1, -1),
    () => normalCdf(NaN),
    () => normalQuantile(0),
    () => normalQuantile(1),
    () => studentQuantile(0, 3),
    () => studentCdf(1, 0),
    () => fisherQuantile(1, 3, 3),
    () => betaBinomialMasses(1.5, 1, 1),
    () => betaBinomialMasses(3, 0, 1),
    () => betaBinomialQuantile(-0.1, 3, 1, 1),
    () => tailsOf(1),
    () => tailsOf(0),
  ];
  for (const ask of refused) assert.throws(ask, RangeError, String(ask));
});
