import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PhaseCertainty } from '@lerend/core/model';
import { EQUAL_THIRDS } from '../../../packages/core/src/statistics/phase.js';
import { phaseCertainty } from '../../../packages/core/src/statistics/phase-status.js';
import { add, rational } from '../../../packages/core/src/statistics/rational.js';
import type { Rational } from '../../../packages/core/src/statistics/rational.js';

function certainty(
  norm: Rational,
  [early, partial, strong]: readonly [number, number, number],
  polarised = false,
): PhaseCertainty {
  return phaseCertainty(
    { norm, probabilities: { target: 'team', early, partial, strong }, polarised },
    EQUAL_THIRDS,
  );
}

const borderline = (neighbour: 'early' | 'partial' | 'strong') => ({ status: 'borderline', neighbour });

test('a phase is clear from a chance of .80 on, well away from every cut', () => {
  assert.deepEqual(certainty(rational(1, 2), [0.1, 0.8, 0.1]), { status: 'clear' });
  assert.deepEqual(certainty(rational(1, 2), [0, 1, 0]), { status: 'clear' });
  assert.deepEqual(certainty(rational(1, 10), [0.95, 0.05, 0]), { status: 'clear' });
  assert.deepEqual(certainty(rational(9, 10), [0, 0.15, 0.85]), { status: 'clear' });
});

test('a chance of .80 that was added up in doubles is .80', () => {
  const chance = 0.1 + 0.7;
  assert.equal(chance < 0.8, true);
  assert.deepEqual(certainty(rational(1, 2), [0.2, chance, 0]), { status: 'clear' });
  assert.deepEqual(certainty(rational(1, 2), [0.201, 0.799, 0]), borderline('early'));
});

test('a phase in doubt names the more probable neighbour', () => {
  assert.deepEqual(certainty(rational(1, 2), [0.1, 0.7, 0.2]), borderline('strong'));
  assert.deepEqual(certainty(rational(1, 2), [0.2, 0.7, 0.1]), borderline('early'));
  assert.deepEqual(certainty(rational(1, 10), [0.6, 0.3, 0.1]), borderline('partial'));
  assert.deepEqual(certainty(rational(9, 10), [0.3, 0.2, 0.5]), borderline('partial'));
});

test('closer than .03 to a cut a phase is borderline, also where everybody answered', () => {
  for (const [phase, cut] of [
    ['early', rational(1, 3)],
    ['strong', rational(2, 3)],
  ] as const) {
    for (const side of [-1, 1]) {
      const inPhase = side === (phase === 'early' ? -1 : 1);
      const all = inPhase ? (phase === 'early' ? [1, 0, 0] : [0, 0, 1]) : [0, 1, 0];
      const sure = all as unknown as readonly [number, number, number];
      const beside = add(cut, rational(29 * side, 1000));
      assert.deepEqual(certainty(beside, sure), borderline(inPhase ? 'partial' : phase));
      assert.deepEqual(certainty(add(cut, rational(3 * side, 100)), sure), { status: 'clear' });
    }
  }
});

test('a norm exactly on a cut is in the phase above it, and borderline with the one below', () => {
  assert.deepEqual(certainty(rational(1, 3), [0, 1, 0]), borderline('early'));
  assert.deepEqual(certainty(rational(1, 3), [0, 0.7, 0.3]), borderline('early'));
  assert.deepEqual(certainty(rational(2, 3), [0, 0, 1]), borderline('partial'));
});

test('halfway two phases that are as probable, the upper one is named', () => {
  assert.deepEqual(certainty(rational(1, 2), [0.15, 0.7, 0.15]), borderline('strong'));
  assert.deepEqual(certainty(rational(49, 100), [0.15, 0.7, 0.15]), borderline('early'));
});

test('no mean speaks for a polarised team', () => {
  assert.deepEqual(certainty(rational(1, 2), [0, 1, 0], true), { status: 'polarised' });
  assert.deepEqual(certainty(rational(1, 3), [0.3, 0.7, 0], true), { status: 'polarised' });
});
