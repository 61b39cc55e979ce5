import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CodeVector } from '@lerend/core/disclosure';
import { atomsOf } from '../../../packages/core/src/disclosure/atoms.js';
import { newCombinations } from '../../../packages/core/src/disclosure/linear-code.js';
import { emptySpan, extend, PRIMES } from '../../../packages/core/src/disclosure/prime-field.js';
import { rationalRank } from '../../helpers/brute-force.js';

function of(...plus: readonly string[]): CodeVector {
  return { plus, minus: [] };
}

function team(from: number, to: number, version = 1): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `p${from + index}.${version}`);
}

describe('atoms', () => {
  it('are people whom nothing tells apart, the most people first', () => {
    assert.deepEqual(atomsOf([of('a.1', 'b.1', 'c.1'), of('c.1')]), [
      { persons: 2, columns: [[1, 0]] },
      { persons: 1, columns: [[1, 1]] },
    ]);
  });

  it('hold a person once, with the columns of all her versions', () => {
    const atoms = atomsOf([
      of('a.1', 'b.1'),
      of('a.2', 'b.1'),
      { plus: ['a.2', 'c.2'], minus: ['a.1', 'c.1'] },
    ]);
    assert.deepEqual(
      atoms.map(({ persons }) => persons),
      [1, 1, 1],
    );
    assert.deepEqual(atoms.map(({ columns }) => columns.length).sort(), [1, 2, 2]);
  });
});

describe('the new combinations of a code', () => {
  it('are small where two releases differ by few people', () => {
    assert.equal(newCombinations([of(...team(1, 12))], [of(...team(1, 11))], 5), 'small');
    assert.equal(newCombinations([of(...team(1, 12))], [of(...team(1, 7))], 5), 'safe');
  });

  it('count an edited answer as one person', () => {
    const before = of(...team(1, 12));
    assert.equal(newCombinations([before], [of(...team(1, 4, 2), ...team(5, 12))], 5), 'small');
    assert.equal(newCombinations([before], [of(...team(1, 5, 2), ...team(6, 12))], 5), 'safe');
  });

  it('are none where a vector is a combination of known ones', () => {
    const known = [of(...team(1, 12)), of(...team(1, 6))];
    assert.equal(newCombinations(known, [of(...team(7, 12))], 7), 'safe');
  });

  it('take a change from one round to the next with its sign', () => {
    const change = (from: number, to: number): CodeVector => ({
      plus: team(1, 12, to),
      minus: team(1, 12, from),
    });
    assert.equal(newCombinations([change(1, 2), change(2, 3)], [change(1, 3)], 13), 'safe');
    assert.equal(newCombinations([change(1, 2), change(2, 3)], [of(...team(1, 12, 3))], 13), 'small');
  });

  it('are not looked for among those that were known', () => {
    const known = [of(...team(1, 20)), of(...team(1, 17))];
    assert.equal(newCombinations(known, [of(...team(30, 40))], 5), 'safe');
    assert.equal(newCombinations([], [...known, of(...team(30, 40))], 5), 'small');
  });

  it('are undecided, and so not safe, where the search is given up', () => {
    const half = [
      of(...team(1, 12)),
      of(...team(1, 4), ...team(9, 12)),
      of('p1.1', 'p3.1', 'p5.1', 'p7.1', 'p9.1', 'p11.1'),
    ];
    assert.equal(newCombinations(half.slice(0, 2), half.slice(2), 3, 1), 'undecided');
    assert.notEqual(newCombinations(half.slice(0, 2), half.slice(2), 3), 'undecided');
  });
});

describe('ranks modulo the two primes', () => {
  it('are of primes below 2^26, so that products are exact', () => {
    for (const prime of PRIMES) {
      assert.ok(prime < 2 ** 26);
      for (let divisor = 2; divisor * divisor <= prime; divisor += 1) assert.notEqual(prime % divisor, 0);
    }
    assert.notEqual(PRIMES[0], PRIMES[1]);
  });

  it('are the ranks over the rational numbers', () => {
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 9 }))
      .chain(([height, width]) =>
        fc.array(fc.array(fc.constantFrom(-1, 0, 0, 1), { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      );
    fc.assert(
      fc.property(matrix, (rows) => {
        for (const prime of PRIMES) {
          let span = emptySpan(prime);
          for (const row of rows)
            span = extend(
              span,
              Float64Array.from(row, (entry) => (entry + prime) % prime),
            );
          assert.equal(span.vectors.length, rationalRank(rows.map((row) => row.map(BigInt))));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
