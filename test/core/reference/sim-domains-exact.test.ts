import assert from 'node:assert/strict';
import { test } from 'node:test';
import { domainPredictive } from '../../../packages/core/src/statistics/domain-predictive.js';
import type { DomainPredictive } from '../../../packages/core/src/statistics/domain-predictive.js';
import { EQUAL_THIRDS } from '../../../packages/core/src/statistics/phase.js';
import { exactScores } from '../../../packages/core/src/statistics/score-histogram.js';
import { toTheEnd } from '../../../packages/core/src/model/steps.js';
import { onCommonUnit, sumUnseen } from '../../../packages/core/src/statistics/unseen-scores.js';
import { assertRelative, compareFields, identifies } from '../../helpers/reference-fields.js';
import { readReferenceCsv, readReferenceJson } from '../../helpers/reference.js';

interface Reference {
  readonly school: string;
  readonly domain: string;
  readonly n: number;
  readonly invited: number;
  readonly scores120: readonly number[];
  readonly total: number;
  readonly mean: number;
  readonly sd: number;
  readonly ci95: readonly [number, number];
  readonly ci80: readonly [number, number];
  readonly phaseProb: readonly [number, number, number];
}

interface Score {
  readonly sum: number;
  readonly answered: number;
  readonly respondents: number;
}

const records = readReferenceJson('sim_domains_exact.json') as readonly Reference[];
const rows = readReferenceCsv('sim_checklist18_r1.csv');
const schools = readReferenceCsv('sim_schools.csv');
const FIRST_ITEM: Readonly<Record<string, number>> = { d1: 1, d2: 7, d3: 13 };

/** From the answers themselves: sum and number of rated statements of everybody who rated four or more of the six. */
function scoresOf({ school, domain }: Reference): readonly Score[] {
  const first = FIRST_ITEM[domain] ?? 0;
  const columns = Array.from({ length: 6 }, (_, index) => `i${String(first + index).padStart(2, '0')}`);
  return rows
    .filter((row) => row.school_id === school)
    .map((row) => columns.map((column) => Number(row[column])).filter((value) => value >= 1))
    .filter(({ length }) => length >= 4)
    .map((values) => ({
      sum: values.reduce((sum, value) => sum + value - 1, 0),
      answered: values.length,
      respondents: 1,
    }));
}

function invitedOf({ school }: Reference): number {
  return Number(schools.find(({ school_id }) => school_id === school)?.invited_r1);
}

function predictive(record: Reference): DomainPredictive {
  const histogram = { scores: scoresOf(record), items: 6, points: 3 };
  const figure = domainPredictive(histogram, EQUAL_THIRDS, invitedOf(record));
  assert.equal(figure.status, 'ok');
  return figure.value;
}

function nearBoth(found: readonly number[], expected: readonly number[], what: string): void {
  assert.equal(found.length, expected.length);
  expected.forEach((value, index) => {
    assertRelative(found[index] ?? NaN, value, 1e-9, what);
  });
}

function interval(level: number, record: Reference, expected: readonly number[]): void {
  const found = predictive(record).intervals.find((each) => each.level === level);
  assert.equal(found?.method, 'predictive');
  nearBoth([found.lower, found.upper], expected, `${record.school} ${record.domain} ${level}`);
}

compareFields('sim_domains_exact.json', records, {
  school: identifies,
  domain: identifies,
  n: {
    compare: (record) => {
      assert.equal(scoresOf(record).length, record.n);
    },
  },
  invited: {
    compare: (record) => {
      assert.equal(invitedOf(record), record.invited);
    },
  },
  scores120: {
    compare: (record) => {
      assert.deepEqual(
        scoresOf(record).map(({ sum, answered }) => (120 * sum) / (2 * answered)),
        record.scores120,
      );
    },
  },
  total: {
    compare: (record) => {
      const exact = exactScores({ scores: scoresOf(record), items: 6, points: 3 });
      const sums = toTheEnd(sumUnseen(onCommonUnit(exact, 12), record.invited - record.n));
      assert.ok(sums, 'computed exactly');
      assertRelative(
        sums.masses.reduce((sum, mass) => sum + mass, 0),
        record.total,
        1e-9,
        'all probabilities together',
      );
    },
  },
  mean: {
    compare: (record) => {
      assertRelative(predictive(record).mean, record.mean, 1e-9, 'mean');
    },
  },
  sd: {
    compare: (record) => {
      assertRelative(predictive(record).deviation, record.sd, 1e-9, 'deviation');
    },
  },
  ci95: {
    compare: (record) => {
      interval(0.95, record, record.ci95);
    },
  },
  ci80: {
    compare: (record) => {
      interval(0.8, record, record.ci80);
    },
  },
  phaseProb: {
    compare: (record) => {
      const { early, partial, strong } = predictive(record).phaseProbabilities;
      nearBoth([early, partial, strong], record.phaseProb, `${record.school} ${record.domain} phases`);
    },
  },
});

test('sim_domains_exact.json: all of it is computed exactly, by one distribution for each of 54 domains', () => {
  assert.equal(records.length, 54);
  for (const record of records) assert.equal(predictive(record).method, 'exact');
});
