import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rankingChances, seedOf } from '@lerend/core/statistics';
import type { RankingChances } from '@lerend/core/statistics';
import { assertNear, compareFields, identifies } from '../../helpers/reference-fields.js';
import { readPersons } from '../../helpers/reference-persons.js';
import { readReferenceJson } from '../../helpers/reference.js';

interface RankingRecord {
  readonly school: string;
  readonly n: number;
  readonly invited: number;
  readonly mean: readonly number[];
  readonly pTop3: readonly number[];
  readonly pBottom3: readonly number[];
}

const THEIR_DRAWS = 8000;
const OUR_DRAWS = 100_000;
/** Of standard errors; among 360 chances the largest is about three by chance alone. */
const FAR = 4.5;

const records = readReferenceJson('sim_ranking.json') as readonly RankingRecord[];
const persons = readPersons(1);
const rowsOf = (school: string) =>
  persons.filter((person) => person.school === school).map(({ steps }) => steps);
const drawn = new Map<string, RankingChances>();

function chancesOf({ school, invited }: RankingRecord): RankingChances {
  const found =
    drawn.get(school) ??
    rankingChances({ rows: rowsOf(school), points: 3, invited, seed: seedOf(school), draws: OUR_DRAWS });
  drawn.set(school, found);
  return found;
}

function compareChances(found: readonly number[], expected: readonly number[], what: string): void {
  assert.equal(found.length, expected.length);
  found.forEach((ours, item) => {
    const theirs = expected[item] ?? assert.fail();
    const together = (ours * OUR_DRAWS + theirs * THEIR_DRAWS) / (OUR_DRAWS + THEIR_DRAWS);
    const error = Math.sqrt(together * (1 - together) * (1 / OUR_DRAWS + 1 / THEIR_DRAWS));
    assert.ok(
      Math.abs(ours - theirs) <= FAR * error + 1 / THEIR_DRAWS,
      `${what}, item ${item + 1}: ${ours}, and the reference has ${theirs}`,
    );
  });
}

test('the reference ranks the items of ten schools', () => {
  assert.equal(records.length, 10);
});

compareFields<RankingRecord>('sim_ranking.json', records, {
  school: identifies,
  invited: identifies,
  n: {
    compare: (record) => {
      assert.equal(rowsOf(record.school).length, record.n);
    },
  },
  mean: {
    compare: (record) => {
      record.mean.forEach((expected, item) => {
        const rated = rowsOf(record.school).flatMap((row) => row[item] ?? []);
        const found = 1 + rated.reduce((sum, steps) => sum + steps, 0) / rated.length;
        assertNear(found, expected, 1e-9, `${record.school} item ${item + 1}`);
      });
    },
  },
  pTop3: {
    compare: (record) => {
      const { places, items } = chancesOf(record);
      assert.equal(places, 3);
      compareChances(
        items.map(({ top }) => top),
        record.pTop3,
        `${record.school} top`,
      );
    },
  },
  pBottom3: {
    compare: (record) => {
      compareChances(
        chancesOf(record).items.map(({ bottom }) => bottom),
        record.pBottom3,
        `${record.school} bottom`,
      );
    },
  },
});
