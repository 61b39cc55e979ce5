import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  averageDeviationFromMean,
  awgOfItems,
  covarianceMatrix,
  cronbachAlpha,
  domainPredictive,
  domainProcess,
  rwgOfItems,
  rwgStarOfItems,
  tallyItemMoments,
} from '@lerend/core/statistics';
import { averageDeviation } from '../../../packages/core/src/statistics/agreement.js';
import { totalSteps, total } from '../../../packages/core/src/statistics/counts.js';
import { EQUAL_THIRDS, phaseOf } from '../../../packages/core/src/statistics/phase.js';
import { mean, multiply, rational, toNumber } from '../../../packages/core/src/statistics/rational.js';
import type { Rational } from '../../../packages/core/src/statistics/rational.js';
import type { ScoreHistogram } from '../../../packages/core/src/statistics/score-histogram.js';
import { scoreSpread } from '../../../packages/core/src/statistics/score-spread.js';
import { assertRelative, compareFields, identifies, notOffered } from '../../helpers/reference-fields.js';
import { domainNorm, readPersons } from '../../helpers/reference-persons.js';
import { readReferenceCsv, readReferenceJson } from '../../helpers/reference.js';
import { valueOf } from '../../helpers/small-checklist.js';

type Pair = readonly [number, number];

interface Reference {
  readonly school: string;
  readonly domain: string;
  readonly invited: number;
  readonly respondents: number;
  readonly nValid: number;
  readonly itemMeansScore: number;
  readonly mean: number;
  readonly sd: number;
  readonly sumSq: number;
  readonly tCI: Pair;
  readonly puCI: Pair;
  readonly puPhase: readonly [number, number, number];
  readonly phase: 1 | 2 | 3;
  readonly nListwise: number;
  readonly alphaListwise: number;
  readonly alphaPairwise: number;
  readonly rwgjUniform: number;
  readonly rwgjSkew: number;
  readonly rwgjLindell: number;
  readonly awg: number;
  readonly adMean: number;
  readonly adMedian: number;
}

const CLOSED_FORM = 1e-9;
const SIMULATED = 0.01;
const PHASES = { 1: 'early', 2: 'partial', 3: 'strong' } as const;

const records = readReferenceJson('sim_domains.json') as readonly Reference[];
const everybody = readPersons(1);
const schools = readReferenceCsv('sim_schools.csv');

function personsOf({ school }: Reference) {
  return everybody.filter((person) => person.school === school);
}

/** The steps of the six statements of a domain, of everybody in the school. */
function rowsOf(record: Reference): readonly (readonly (number | null)[])[] {
  const start = (Number(record.domain.slice(1)) - 1) * 6;
  return personsOf(record).map(({ steps }) => steps.slice(start, start + 6));
}

function completeRows(record: Reference) {
  return rowsOf(record).filter((row) => !row.includes(null));
}

/** The counts of each statement. */
function countsOf(rows: readonly (readonly (number | null)[])[]): readonly (readonly number[])[] {
  return Array.from({ length: 6 }, (_, item) =>
    [0, 1, 2].map((steps) => rows.filter((row) => row[item] === steps).length),
  );
}

function norms(record: Reference): readonly Rational[] {
  return personsOf(record)
    .map((person) => domainNorm(person, record.domain))
    .filter((norm) => norm !== undefined);
}

function histogram(record: Reference): ScoreHistogram {
  const scores = rowsOf(record)
    .map((row) => row.filter((steps) => steps !== null))
    .filter(({ length }) => length >= 4)
    .map((rated) => ({
      sum: rated.reduce((sum, steps) => sum + steps, 0),
      answered: rated.length,
      respondents: 1,
    }));
  return { scores, items: 6, points: 3 };
}

/** T1, the mean of the norms of the statements. */
function itemMean(record: Reference): Rational {
  const found = mean(
    countsOf(rowsOf(record)).map((counts) => rational(totalSteps(counts), 2 * total(counts))),
  );
  return found ?? assert.fail();
}

/** T2, the mean of the scores of persons. */
function personMean(record: Reference): Rational {
  return mean(norms(record)) ?? assert.fail();
}

function invitedOf({ school }: Reference): number {
  return Number(schools.find(({ school_id }) => school_id === school)?.invited_r1);
}

function alphaOf(record: Reference, use: 'available' | 'complete'): number {
  const covariance = valueOf(covarianceMatrix(tallyItemMoments(rowsOf(record), 6, use)));
  return valueOf(cronbachAlpha(covariance));
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function number(compute: (record: Reference) => number, expected: (record: Reference) => number) {
  return {
    compare: (record: Reference) => {
      assertRelative(compute(record), expected(record), CLOSED_FORM, `${record.school} ${record.domain}`);
    },
  };
}

function near(found: readonly number[], expected: readonly number[], tolerance: number, what: string): void {
  assert.equal(found.length, expected.length, what);
  expected.forEach((value, index) => {
    const difference = Math.abs((found[index] ?? NaN) - value);
    assert.ok(difference <= tolerance, `${what}: ${found.join()} for ${expected.join()}`);
  });
}

function predictive(record: Reference) {
  return valueOf(domainPredictive(histogram(record), EQUAL_THIRDS, invitedOf(record)));
}

const name = ({ school, domain }: Reference) => `${school} ${domain}`;

compareFields<Reference>('sim_domains.json', records, {
  school: identifies,
  domain: identifies,
  invited: number(invitedOf, (record) => record.invited),
  respondents: number(
    (record) => personsOf(record).length,
    (record) => record.respondents,
  ),
  nValid: number(
    (record) => scoreSpread(histogram(record)).scored,
    (record) => record.nValid,
  ),
  itemMeansScore: number(
    (record) => toNumber(itemMean(record)),
    (record) => record.itemMeansScore,
  ),
  mean: number(
    (record) => scoreSpread(histogram(record)).mean,
    (record) => record.mean,
  ),
  sd: number(
    (record) => scoreSpread(histogram(record)).deviation,
    (record) => record.sd,
  ),
  sumSq: number(
    (record) => average(norms(record).map((norm) => toNumber(multiply(norm, norm)))) * norms(record).length,
    (record) => record.sumSq,
  ),
  tCI: {
    compare: (record) => {
      const { intervals } = valueOf(domainProcess(histogram(record), EQUAL_THIRDS));
      const found = intervals.find(({ level }) => level === 0.95) ?? assert.fail();
      assert.deepEqual([found.target, found.method], ['process', 't']);
      // Of the process that would recur; what lies outside 0 to 1 is put back to its end.
      const [lower, upper] = [Math.max(0, record.tCI[0]), Math.min(1, record.tCI[1])];
      near([found.lower, found.upper], [lower, upper], CLOSED_FORM, name(record));
    },
  },
  tFpcCI: notOffered(
    'holds the truth in 91 to 97 of 100 teams where it says 95; the predictive interval is exact',
  ),
  bootPct: notOffered('two to three times too wide where nearly everybody answered'),
  puCI: {
    compare: (record) => {
      const found = predictive(record).intervals.find(({ level }) => level === 0.95) ?? assert.fail();
      near([found.lower, found.upper], record.puCI, SIMULATED, name(record));
    },
  },
  puPhase: {
    compare: (record) => {
      const { early, partial, strong } = predictive(record).phaseProbabilities;
      near([early, partial, strong], record.puPhase, SIMULATED, name(record));
    },
  },
  // The phase of the mean of persons; a report shows that of the mean of statements.
  phase: {
    compare: (record) => {
      assert.equal(phaseOf(personMean(record), EQUAL_THIRDS), PHASES[record.phase], name(record));
    },
  },
  nListwise: number(
    (record) => completeRows(record).length,
    (record) => record.nListwise,
  ),
  alphaListwise: number(
    (record) => alphaOf(record, 'complete'),
    (record) => record.alphaListwise,
  ),
  alphaPairwise: number(
    (record) => alphaOf(record, 'available'),
    (record) => record.alphaPairwise,
  ),
  rwgjUniform: number(
    (record) => valueOf(rwgOfItems(countsOf(completeRows(record)), 'uniform')),
    (record) => record.rwgjUniform,
  ),
  rwgjSkew: number(
    (record) => valueOf(rwgOfItems(countsOf(completeRows(record)), 'slight-skew')),
    (record) => record.rwgjSkew,
  ),
  rwgjLindell: number(
    (record) => valueOf(rwgStarOfItems(countsOf(completeRows(record)), 'uniform')),
    (record) => record.rwgjLindell,
  ),
  awg: number(
    (record) => valueOf(awgOfItems(countsOf(completeRows(record)))),
    (record) => record.awg,
  ),
  adMean: number(
    (record) =>
      average(countsOf(completeRows(record)).map((counts) => valueOf(averageDeviationFromMean(counts)))),
    (record) => record.adMean,
  ),
  adMedian: number(
    (record) =>
      average(
        countsOf(completeRows(record)).map((counts) => toNumber(averageDeviation(counts) ?? assert.fail())),
      ),
    (record) => record.adMedian,
  ),
});

test('sim_domains.json: twenty schools, three domains each', () => {
  assert.equal(records.length, 60);
});

test('sim_domains.json: in one domain the mean of statements and that of persons are more than .03 apart', () => {
  const apart = records.filter(
    (record) => Math.abs(toNumber(itemMean(record)) - toNumber(personMean(record))) > 0.03,
  );
  assert.deepEqual(apart.map(name), ['S08 d3']);
});
