import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { notDefined } from '@lerend/core/model';
import {
  covarianceMatrix,
  cronbachAlpha,
  emptyItemMoments,
  emptyItemTables,
  feldtInterval,
  fitOneFactor,
  instrumentReliability,
  itemRestCorrelations,
  levelCovariances,
  mergeItemMoments,
  mergeItemTables,
  ordinalAlpha,
  polychoricCorrelation,
  tallyItemMoments,
  tallyItemTables,
} from '@lerend/core/statistics';
import type { PooledAnswers, SymmetricMatrix } from '@lerend/core/statistics';
import { valueOf } from '../../helpers/small-checklist.js';

type Rows = readonly (readonly (number | null)[])[];

const point = fc.integer({ min: 1, max: 3 });
const row = fc.tuple(...Array.from({ length: 4 }, () => fc.option(point, { freq: 5 })));
const completeRow = fc.tuple(point, point, point, point);

function near(found: number, expected: number, tolerance = 1e-12): void {
  assert.ok(Math.abs(found - expected) <= tolerance, `${found} for ${expected}`);
}

function varianceOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

function column(rows: Rows, index: number): readonly number[] {
  return rows.map((each) => each[index] ?? NaN);
}

function sumsOf(rows: Rows): readonly number[] {
  return rows.map((each) => each.reduce<number>((sum, value) => sum + (value ?? NaN), 0));
}

/** As many people as asked for, in schools of ten, whose items go with one another and with the school. */
function pooledOf(people: number, schoolSize = 10): PooledAnswers {
  const rows = Array.from({ length: people }, (_, person) =>
    [0, 1, 2].map((item) => {
      const school = Math.floor(person / schoolSize);
      const level = ((school * 7) % 5) + ((person * 11) % 6) + ((person * (item + 2) * 13) % 7);
      return level < 5 ? 1 : level < 10 ? 2 : 3;
    }),
  );
  const schools = Array.from({ length: Math.ceil(people / schoolSize) }, (_, school) =>
    rows.slice(school * schoolSize, (school + 1) * schoolSize),
  );
  return {
    complete: tallyItemMoments(rows, 3, 'complete'),
    available: tallyItemMoments(rows, 3, 'available'),
    tables: tallyItemTables(rows, 3, 3, 'complete'),
    groups: schools.map((school) => tallyItemMoments(school, 3, 'complete')),
  };
}

test('sums of item pairs merge as a commutative monoid, to the bit', () => {
  const rows = fc.array(row, { maxLength: 8 });
  fc.assert(
    fc.property(rows, rows, rows, (a, b, c) => {
      for (const use of ['available', 'complete'] as const) {
        const tally = (all: Rows) => tallyItemMoments(all, 4, use);
        const [x, y, z] = [tally(a), tally(b), tally(c)];
        assert.deepEqual(mergeItemMoments(x, emptyItemMoments(4)), x);
        assert.deepEqual(mergeItemMoments(x, y), mergeItemMoments(y, x));
        assert.deepEqual(
          mergeItemMoments(mergeItemMoments(x, y), z),
          mergeItemMoments(x, mergeItemMoments(y, z)),
        );
        assert.deepEqual(mergeItemMoments(x, y), tally([...b, ...a]));
      }
    }),
  );
  assert.throws(() => mergeItemMoments(emptyItemMoments(3), emptyItemMoments(4)), RangeError);
  assert.throws(() => tallyItemMoments([[1, 2]], 3, 'available'), RangeError);
});

test('tables of item pairs merge as a commutative monoid, to the bit', () => {
  const rows = fc.array(row, { maxLength: 8 });
  fc.assert(
    fc.property(rows, rows, rows, (a, b, c) => {
      const tally = (all: Rows) => tallyItemTables(all, 4, 3, 'available');
      const [x, y, z] = [tally(a), tally(b), tally(c)];
      assert.deepEqual(mergeItemTables(x, emptyItemTables(4, 3)), x);
      assert.deepEqual(mergeItemTables(x, y), mergeItemTables(y, x));
      assert.deepEqual(mergeItemTables(mergeItemTables(x, y), z), mergeItemTables(x, mergeItemTables(y, z)));
      assert.deepEqual(mergeItemTables(x, y), tally([...b, ...a]));
    }),
  );
  assert.throws(() => mergeItemTables(emptyItemTables(3, 3), emptyItemTables(3, 5)), RangeError);
  assert.throws(() => tallyItemTables([[1, 4]], 2, 3, 'complete'), RangeError);
});

test('a row with a gap counts for the pairs that it has, or not at all', () => {
  const rows = [
    [1, 2],
    [3, null],
    [2, 3],
  ];
  const [own, both, other] = tallyItemMoments(rows, 2, 'available').pairs;
  assert.deepEqual(own, { n: 3, first: 6, second: 6, product: 14 });
  assert.deepEqual(both, { n: 2, first: 3, second: 5, product: 8 });
  assert.deepEqual(other, { n: 2, first: 5, second: 5, product: 13 });
  assert.deepEqual(tallyItemMoments(rows, 2, 'complete').pairs[0], {
    n: 2,
    first: 3,
    second: 3,
    product: 5,
  });
  assert.deepEqual(tallyItemTables(rows, 2, 3, 'available').items[0], [1, 1, 1]);
  assert.deepEqual(tallyItemTables(rows, 2, 3, 'complete').items[0], [1, 1, 0]);
  assert.deepEqual(tallyItemTables(rows, 2, 3, 'available').pairs, [
    [
      [0, 1, 0],
      [0, 0, 1],
      [0, 0, 0],
    ],
  ]);
});

test('alpha is that of the items and their sum', () => {
  fc.assert(
    fc.property(fc.array(completeRow, { minLength: 3, maxLength: 12 }), (rows) => {
      const total = varianceOf(sumsOf(rows));
      const own = [0, 1, 2, 3].reduce((sum, item) => sum + varianceOf(column(rows, item)), 0);
      const covariance = valueOf(covarianceMatrix(tallyItemMoments(rows, 4, 'complete')));
      const found = cronbachAlpha(covariance);
      if (total < 1e-9) assert.deepEqual(found, notDefined('zero-variance'));
      else near(valueOf(found), (4 / 3) * (1 - own / total), 1e-9);
    }),
  );
});

test('an item goes with the sum of the others', () => {
  fc.assert(
    fc.property(fc.array(completeRow, { minLength: 3, maxLength: 12 }), (rows) => {
      const covariance = valueOf(covarianceMatrix(tallyItemMoments(rows, 4, 'complete')));
      itemRestCorrelations(covariance).forEach((found, item) => {
        const own = column(rows, item);
        const rest = sumsOf(rows).map((sum, index) => sum - (own[index] ?? 0));
        const spread = Math.sqrt(varianceOf(own) * varianceOf(rest));
        if (spread < 1e-9) {
          assert.deepEqual(found, notDefined('zero-variance'));
          return;
        }
        const together = varianceOf(sumsOf(rows)) - varianceOf(own) - varianceOf(rest);
        near(valueOf(found), together / 2 / spread, 1e-9);
      });
    }),
  );
});

test('an item without variance counts as 0 in alpha, and all of them without leave none', () => {
  const rows = [
    [1, 2, 1],
    [2, 2, 2],
    [3, 2, 3],
  ];
  const covariance = (all: Rows) => valueOf(covarianceMatrix(tallyItemMoments(all, 3, 'complete')));
  near(valueOf(cronbachAlpha(covariance(rows))), (3 / 2) * (1 - 2 / 4));
  const same = rows.map(() => [2, 2, 2]);
  assert.deepEqual(cronbachAlpha(covariance(same)), notDefined('zero-variance'));
  assert.deepEqual(cronbachAlpha([[1]]), notDefined('too-few-items'));
  assert.deepEqual(itemRestCorrelations(covariance(rows))[1], notDefined('zero-variance'));
});

test('items that go against one another have an alpha below zero', () => {
  const against = [
    [1, -0.4],
    [-0.4, 1],
  ];
  near(valueOf(cronbachAlpha(against)), 2 * (1 - 2 / 1.2));
  const cancelling = [
    [1, -1],
    [-1, 1],
  ];
  assert.deepEqual(cronbachAlpha(cancelling), notDefined('zero-variance'));
});

test('covariances need two people for every pair', () => {
  const rows = [
    [1, null],
    [2, 3],
    [3, 1],
  ];
  assert.equal(covarianceMatrix(tallyItemMoments(rows, 2, 'available')).status, 'ok');
  assert.deepEqual(
    covarianceMatrix(tallyItemMoments(rows.slice(0, 2), 2, 'available')),
    notDefined('too-few-for-spread'),
  );
  assert.deepEqual(covarianceMatrix(emptyItemMoments(2)), notDefined('no-data'));
});

test('the interval of alpha holds alpha, narrows with people and with a lower level', () => {
  const width = (people: number, level: number) => {
    const { lower, upper } = feldtInterval(0.8, people, 6, level);
    assert.ok(lower < 0.8 && 0.8 < upper && upper < 1, `${lower} to ${upper}`);
    return upper - lower;
  };
  assert.ok(width(400, 0.95) < width(200, 0.95));
  assert.ok(width(200, 0.8) < width(200, 0.95));
  assert.throws(() => feldtInterval(0.8, 1, 6), RangeError);
});

test('one factor is found again where items hold one and nothing else', () => {
  const loadings = [0.9, 0.6, 0.3, 0.5];
  const own = [0.4, 0.5, 0.7, 0.2];
  const covariance = loadings.map((a, i) => loadings.map((b, j) => a * b + (i === j ? (own[i] ?? 0) : 0)));
  const found = valueOf(fitOneFactor(covariance));
  found.loadings.forEach((loading, index) => {
    near(loading, loadings[index] ?? 0, 1e-7);
  });
  found.uniquenesses.forEach((value, index) => {
    near(value, own[index] ?? 0, 1e-7);
  });
  near(found.omega, 2.3 ** 2 / (2.3 ** 2 + 1.8), 1e-7);
});

test('an item that runs against the others has a loading below zero, one that never varies none', () => {
  const loadings = [0.9, 0.6, -0.3, 0.5];
  const covariance = loadings.map((a, i) => loadings.map((b, j) => a * b + (i === j ? 0.5 : 0)));
  const withStill = [...covariance.map((each) => [...each, 0]), [0, 0, 0, 0, 0]];
  const found = valueOf(fitOneFactor(withStill));
  [...loadings, 0].forEach((loading, index) => {
    near(found.loadings[index] ?? NaN, loading, 1e-7);
  });
  near(found.omega, 1.7 ** 2 / (1.7 ** 2 + 2), 1e-7);
});

test('one factor needs three items that vary', () => {
  const two = [
    [1, 0.5, 0],
    [0.5, 1, 0],
    [0, 0, 0],
  ];
  assert.deepEqual(fitOneFactor(two), notDefined('too-few-items'));
  assert.deepEqual(fitOneFactor([[0, 0, 0], [0, 0, 0], [0, 0, 0]]), notDefined('zero-variance')); // prettier-ignore
});

test('where the likeliest factor leaves an item nothing of its own, there is no omega', () => {
  // 0.9 · 0.9 / 0.6 asks a loading above 1 of the first item (Heywood).
  const beyond = [
    [1, 0.9, 0.9],
    [0.9, 1, 0.6],
    [0.9, 0.6, 1],
  ];
  assert.deepEqual(fitOneFactor(beyond), notDefined('zero-variance'));
  const twice = [
    [1, 1, 0.5],
    [1, 1, 0.5],
    [0.5, 0.5, 1],
  ];
  assert.deepEqual(fitOneFactor(twice), notDefined('zero-variance'));
});

test('items that have nothing in common have an omega of nothing', () => {
  const apart = [2, 3, 4, 5].map((own, i) => [0, 1, 2, 3].map((j) => (i === j ? own : 0)));
  const { omega, loadings, uniquenesses } = valueOf(fitOneFactor(apart));
  assert.equal(omega, 0);
  assert.ok(loadings.every((loading) => loading === 0));
  uniquenesses.forEach((own, index) => {
    near(own, index + 2);
  });
});

test('no factor is likelier than the one that is found', () => {
  const misfit = (covariance: SymmetricMatrix, loadings: readonly number[], own: readonly number[]) => {
    // ln |Σ| + tr(S Σ⁻¹) of one factor, by the lemma of the determinant and that of Sherman and Morrison.
    const precision = 1 + loadings.reduce((sum, loading, i) => sum + loading ** 2 / (own[i] ?? 1), 0);
    let value = Math.log(precision);
    own.forEach((share, i) => {
      value += Math.log(share) + (covariance[i]?.[i] ?? 0) / share;
      own.forEach((other, j) => {
        const both = ((loadings[i] ?? 0) * (loadings[j] ?? 0)) / (share * other * precision);
        value -= (covariance[i]?.[j] ?? 0) * both;
      });
    });
    return value;
  };
  const nudge = fc.array(fc.double({ min: -0.05, max: 0.05, noNaN: true }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(completeRow, { minLength: 12, maxLength: 40 }), nudge, (rows, by) => {
      const covariance = valueOf(covarianceMatrix(tallyItemMoments(rows, 4, 'complete')));
      const found = fitOneFactor(covariance);
      if (found.status !== 'ok' || covariance.some((each, i) => (each[i] ?? 0) === 0)) return;
      const { loadings, uniquenesses } = found.value;
      const best = misfit(covariance, loadings, uniquenesses);
      const other = misfit(
        covariance,
        loadings.map((loading, i) => loading + (by[i] ?? 0)),
        uniquenesses.map((own, i) => own * (1 + (by[i + 4] ?? 0))),
      );
      assert.ok(other >= best - 1e-7, `${other} is likelier than ${best}`);
    }),
    { numRuns: 100 },
  );
});

test('the polychoric correlation of a two by two table cut at the middle has a closed form', () => {
  // P(both above) = 1/4 + asin ρ / 2π (Sheppard, 1899), so 3 in 8 is ρ = sin(π / 4).
  const table = [
    [30, 10],
    [10, 30],
  ];
  near(valueOf(polychoricCorrelation(table, [40, 40], [40, 40])), Math.SQRT1_2, 1e-6);
  const turned = table.map((each) => [...each].reverse());
  near(valueOf(polychoricCorrelation(turned, [40, 40], [40, 40])), -Math.SQRT1_2, 1e-6);
});

test('independent items have no polychoric correlation, equal ones nearly a whole one', () => {
  const independent = [
    [4, 8, 4],
    [6, 12, 6],
    [2, 4, 2],
  ];
  near(valueOf(polychoricCorrelation(independent, [16, 24, 8], [12, 24, 12])), 0, 1e-6);
  const equal = [
    [20, 0, 0],
    [0, 30, 0],
    [0, 0, 10],
  ];
  assert.ok(valueOf(polychoricCorrelation(equal, [20, 30, 10], [20, 30, 10])) > 0.999);
});

test('a point that nobody chose is no threshold', () => {
  const table = [
    [30, 0, 10],
    [0, 0, 0],
    [10, 0, 30],
  ];
  near(valueOf(polychoricCorrelation(table, [40, 0, 40], [40, 0, 40])), Math.SQRT1_2, 1e-6);
  assert.deepEqual(polychoricCorrelation([[5, 3], [0, 0]], [8, 0], [5, 3]), notDefined('zero-variance')); // prettier-ignore
  assert.deepEqual(polychoricCorrelation([[0, 0], [0, 0]], [1, 1], [1, 1]), notDefined('no-data')); // prettier-ignore
});

test('ordinal alpha is alpha on polychoric correlations', () => {
  const table = [
    [30, 10],
    [10, 30],
  ];
  const tables = { points: 2, items: [[40, 40], [40, 40]], pairs: [table] }; // prettier-ignore
  near(valueOf(ordinalAlpha(tables)), (2 * Math.SQRT1_2) / (1 + Math.SQRT1_2), 1e-6);
  assert.deepEqual(ordinalAlpha(emptyItemTables(1, 3)), notDefined('too-few-items'));
  assert.deepEqual(ordinalAlpha(emptyItemTables(3, 3)), notDefined('no-data'));
});

test('within schools an item is centred on its school, between schools only the means are left', () => {
  const schools = [
    [[1, 2], [3, 3]],
    [[2, 1], [2, 3], [2, 2]],
  ]; // prettier-ignore
  const found = valueOf(levelCovariances(schools.map((rows) => tallyItemMoments(rows, 2, 'complete'))));
  near(found.within[0]?.[0] ?? NaN, 2 / 3);
  near(found.within[1]?.[1] ?? NaN, 2.5 / 3);
  near(found.within[0]?.[1] ?? NaN, 1 / 3);
  // Means (2, 2.5) and (2, 2) of 2 and 3 people: SSB of the second item is 2·3/5 · ¼, n₀ is 5 − 13/5 = 2.4.
  near(found.between[0]?.[0] ?? NaN, 0);
  near(found.between[1]?.[1] ?? NaN, 0.3 / 2.4);
  near(found.between[0]?.[1] ?? NaN, 0);
  assert.deepEqual(levelCovariances([]), notDefined('no-data'));
  assert.deepEqual(
    levelCovariances([tallyItemMoments([[1, 2], [2, 3]], 2, 'complete')]), // prettier-ignore
    notDefined('too-few-groups'),
  );
});

test('199 people say nothing of an instrument, 200 do', () => {
  const few = instrumentReliability(pooledOf(199));
  assert.ok(Object.keys(few).length >= 7);
  for (const [name, figure] of Object.entries(few)) {
    const reason = name === 'alphaWithin' || name === 'alphaBetween' ? 'too-few-groups' : 'too-few-people';
    assert.deepEqual(figure, notDefined(reason), name);
  }
  const enough = instrumentReliability(pooledOf(200));
  for (const name of ['alpha', 'alphaAvailable', 'itemRest', 'omega', 'ordinalAlpha'] as const) {
    assert.equal(enough[name].status, 'ok', name);
  }
  const nobody = instrumentReliability(pooledOf(0));
  assert.deepEqual(nobody.alpha, notDefined('no-data'));
});

test('29 schools do not show their level apart, 30 do', () => {
  const few = instrumentReliability(pooledOf(290));
  assert.deepEqual(few.alphaWithin, notDefined('too-few-groups'));
  assert.deepEqual(few.alphaBetween, notDefined('too-few-groups'));
  const enough = instrumentReliability(pooledOf(300));
  assert.ok(valueOf(enough.alphaWithin) <= 1);
  assert.ok(valueOf(enough.alphaBetween) <= 1);
  const small = instrumentReliability(pooledOf(150, 5));
  assert.deepEqual(small.alphaWithin, notDefined('too-few-people'));
});

test('tallies of other items, or of other people, are refused', () => {
  const pooled = pooledOf(200);
  assert.throws(() => instrumentReliability({ ...pooled, tables: emptyItemTables(2, 3) }), RangeError);
  assert.throws(() => instrumentReliability({ ...pooled, tables: emptyItemTables(3, 3) }), RangeError);
});
