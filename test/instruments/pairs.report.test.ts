import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reportPairs, tallyPairs } from '@lerend/core/pairs';
import type { PairsInstrument } from '@lerend/core/pairs';
import { pairLists } from './shipped.js';

/** What a team of six finds when each of them takes the same position on every pair, or a position of her own. */
function findings(instrument: PairsInstrument, positions: readonly number[]): readonly string[] {
  const { id, version, pairs } = instrument;
  const team = positions.map((position) => ({
    instrument: id,
    version,
    answers: Object.fromEntries(pairs.map((pair) => [pair.id, position])),
  }));
  const report = reportPairs(instrument, tallyPairs(instrument, team), { invited: positions.length });
  if (report.findings.status !== 'ok') assert.fail('Six of six people make a result.');
  return report.findings.value.map(({ domain, signal }) => `${domain}: ${signal}`);
}

const everybody = (position: number): readonly number[] => [1, 2, 3, 4, 5, 6].map(() => position);

const aimed = pairLists.filter(({ instrument }) => instrument.pairs.some(({ aim }) => aim !== undefined));
const neutral = pairLists.filter(({ instrument }) => !aimed.some((each) => each.instrument === instrument));

describe('what a team finds in a shipped list of pairs', () => {
  for (const { instrument } of aimed) {
    it(`is how far it is towards the right pole, which the model asks for (${instrument.id})`, () => {
      const each = (signal: string): string[] => instrument.pairs.map(({ id }) => `${id}: ${signal}`);
      assert.deepEqual(findings(instrument, everybody(-3)), each('early'));
      assert.deepEqual(findings(instrument, everybody(0)), each('partial'));
      assert.deepEqual(findings(instrument, everybody(3)), each('strong'));
    });
  }

  for (const { instrument } of neutral) {
    it(`is nothing where it stands together, at either pole (${instrument.id})`, () => {
      for (const position of [-3, 0, 3]) assert.deepEqual(findings(instrument, everybody(position)), []);
    });
  }

  for (const { instrument } of pairLists) {
    it(`is that it is divided where half stands at each pole (${instrument.id})`, () => {
      assert.deepEqual(
        findings(instrument, [-3, -3, -3, 3, 3, 3]),
        instrument.pairs.map(({ id }) => `${id}: divided`),
      );
    });
  }

  it('is asked of both kinds of list', () => {
    assert.deepEqual(
      aimed.map(({ instrument }) => instrument.id),
      ['mindset-pairs', 'growth-mindset'],
    );
    assert.deepEqual(
      neutral.map(({ instrument }) => instrument.id),
      ['control-trust', 'vision-axes'],
    );
  });
});
