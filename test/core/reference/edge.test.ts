import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Figure } from '@lerend/core/model';
import { scoreChecklist } from '@lerend/core/checklist';
import {
  averageDeviationFromMean,
  awg,
  compareGroups,
  consensus,
  covarianceMatrix,
  cronbachAlpha,
  phaseProbabilities,
  rwg,
  rwgOfItems,
  seedOf,
  tallyItemMoments,
  vanDerEijkAgreement,
  variance,
} from '@lerend/core/statistics';
import { agreementNorm, averageDeviation } from '../../../packages/core/src/statistics/agreement.js';
import { total, totalSteps } from '../../../packages/core/src/statistics/counts.js';
import { EQUAL_THIRDS } from '../../../packages/core/src/statistics/phase.js';
import { mean, rational, toNumber } from '../../../packages/core/src/statistics/rational.js';
import type { Rational } from '../../../packages/core/src/statistics/rational.js';
import { assertRelative, compareFields, identifies } from '../../helpers/reference-fields.js';
import { readReferenceCsv, readReferenceJson } from '../../helpers/reference.js';
import { respond, smallChecklist, valueOf } from '../../helpers/small-checklist.js';

type Numbers = readonly (number | null)[];

interface Reference {
  readonly group: string;
  readonly invited: number;
  readonly respondents: number;
  readonly personScores: number | Numbers;
  readonly nValid: number;
  readonly domainMean: number;
  readonly itemMeansScore: number;
  readonly itemNorm: Numbers;
  readonly counts: readonly (readonly number[])[];
  readonly dk: readonly number[];
  readonly adMedian: Numbers;
  readonly adMean: Numbers;
  readonly leik: Numbers;
  readonly cns: Numbers;
  readonly vdeA: Numbers;
  readonly var: Numbers;
  readonly rwgUniform: Numbers;
  readonly awg: Numbers;
  readonly phaseProbTeam: readonly (Numbers | null)[];
  readonly alphaListwise?: number;
  readonly rwgjUniform?: number;
  readonly cliff?: number;
  readonly diff?: number;
  readonly permMeanP?: number;
}

const CLOSED_FORM = 1e-9;
const ITEMS = ['i01', 'i02', 'i03', 'i04', 'i05', 'i06'];

const records = readReferenceJson('edge.json') as readonly Reference[];
const people = readReferenceCsv('edge_groups.csv');
const checklist = smallChecklist({ domains: [6] });

function peopleOf({ group }: Reference) {
  return people.filter((person) => person.group === group);
}

function cellsOf(record: Reference): readonly (readonly string[])[] {
  return peopleOf(record).map((person) => ITEMS.map((item) => person[item] ?? ''));
}

function countsOf(record: Reference): readonly (readonly number[])[] {
  const cells = cellsOf(record);
  return ITEMS.map((_, item) =>
    ['1', '2', '3'].map((code) => cells.filter((row) => row[item] === code).length),
  );
}

function dontKnow(record: Reference): readonly number[] {
  return ITEMS.map((_, item) => cellsOf(record).filter((row) => row[item] === '-1').length);
}

function completeRows(record: Reference): readonly (readonly number[])[] {
  return cellsOf(record)
    .map((row) => row.map(Number))
    .filter((row) => row.every((value) => value >= 1));
}

function personNorms(record: Reference, role?: string): readonly (number | null)[] {
  return peopleOf(record)
    .filter((person) => role === undefined || person.role === role)
    .map((person) => {
      const answers = ITEMS.map((item) => {
        const cell = person[item] ?? '';
        return cell === '' ? null : cell === '-1' ? ('dont-know' as const) : Number(cell);
      });
      const norm = scoreChecklist(checklist, respond(checklist, answers)).domains[0]?.norm;
      return norm?.status === 'ok' ? norm.value : null;
    });
}

function validNorms(record: Reference): readonly number[] {
  return personNorms(record).filter((norm) => norm !== null);
}

function itemNorms(record: Reference): readonly (Rational | null)[] {
  return countsOf(record).map((counts) =>
    total(counts) === 0 ? null : rational(totalSteps(counts), 2 * total(counts)),
  );
}

function near(found: number | null | undefined, expected: number | null | undefined, what: string): void {
  if (expected === null || expected === undefined) assert.equal(found ?? null, null, what);
  else assertRelative(found ?? NaN, expected, CLOSED_FORM, what);
}

function orNull(figure: Figure<number>): number | null {
  return figure.status === 'ok' ? figure.value : null;
}

/** One number for each statement; of a single answer nothing is defined, whatever the reference says there. */
function eachItem(
  compute: (counts: readonly number[]) => number | null | undefined,
  expected: (record: Reference) => Numbers,
) {
  return {
    compare: (record: Reference) => {
      assert.equal(expected(record).length, ITEMS.length);
      countsOf(record).forEach((counts, item) => {
        const wanted = total(counts) < 2 ? null : expected(record)[item];
        near(compute(counts), wanted, `${record.group} ${ITEMS[item]}`);
      });
    },
  };
}

/** Leaders beside teachers, in the groups that the reference does this for. */
function roles(record: Reference) {
  const exactly = (role: string) =>
    personNorms(record, role)
      .filter((norm) => norm !== null)
      .map((norm) => rational(Math.round(120 * norm), 120));
  return valueOf(compareGroups(exactly('leader'), exactly('teacher'), seedOf(record.group)));
}

function whereGiven(
  compute: (record: Reference) => number,
  expected: (record: Reference) => number | undefined,
) {
  return {
    compare: (record: Reference) => {
      const wanted = expected(record);
      if (wanted !== undefined) near(compute(record), wanted, record.group);
    },
  };
}

compareFields<Reference>('edge.json', records, {
  group: identifies,
  invited: {
    compare: (record) => {
      assert.ok(
        peopleOf(record).every(({ invited }) => Number(invited) === record.invited),
        record.group,
      );
    },
  },
  respondents: {
    compare: (record) => {
      assert.equal(peopleOf(record).length, record.respondents);
    },
  },
  personScores: {
    compare: (record) => {
      const expected: Numbers =
        typeof record.personScores === 'number' ? [record.personScores] : record.personScores;
      const found = personNorms(record);
      assert.equal(found.length, expected.length);
      expected.forEach((value, index) => {
        near(found[index], value, `${record.group} person ${index + 1}`);
      });
    },
  },
  nValid: {
    compare: (record) => {
      assert.equal(validNorms(record).length, record.nValid);
    },
  },
  domainMean: {
    compare: (record) => {
      const norms = validNorms(record);
      near(norms.reduce((sum, norm) => sum + norm, 0) / norms.length, record.domainMean, record.group);
    },
  },
  itemMeansScore: {
    compare: (record) => {
      const found = mean(itemNorms(record).filter((norm) => norm !== null));
      near(found && toNumber(found), record.itemMeansScore, record.group);
    },
  },
  itemNorm: {
    compare: (record) => {
      assert.equal(record.itemNorm.length, ITEMS.length);
      itemNorms(record).forEach((norm, item) => {
        near(norm && toNumber(norm), record.itemNorm[item], record.group);
      });
    },
  },
  counts: {
    compare: (record) => {
      assert.deepEqual(countsOf(record), record.counts);
    },
  },
  dk: {
    compare: (record) => {
      assert.deepEqual(dontKnow(record), record.dk);
    },
  },
  adMedian: eachItem(
    (counts) => {
      const found = averageDeviation(counts);
      return found && toNumber(found);
    },
    (record) => record.adMedian,
  ),
  adMean: eachItem(
    (counts) => orNull(averageDeviationFromMean(counts)),
    (record) => record.adMean,
  ),
  leik: eachItem(
    (counts) => {
      const found = agreementNorm(counts);
      return found && 1 - toNumber(found);
    },
    (record) => record.leik,
  ),
  cns: eachItem(
    (counts) => orNull(consensus(counts)),
    (record) => record.cns,
  ),
  vdeA: eachItem(
    (counts) => orNull(vanDerEijkAgreement(counts)),
    (record) => record.vdeA,
  ),
  var: eachItem(
    (counts) => orNull(variance(counts)),
    (record) => record.var,
  ),
  rwgUniform: eachItem(
    (counts) => orNull(rwg(counts, 'uniform')),
    (record) => record.rwgUniform,
  ),
  awg: eachItem(
    (counts) => orNull(awg(counts)),
    (record) => record.awg,
  ),
  phaseProbTeam: {
    compare: (record) => {
      assert.equal(record.phaseProbTeam.length, ITEMS.length);
      countsOf(record).forEach((counts, item) => {
        const invited = record.invited - (dontKnow(record)[item] ?? 0);
        const found = phaseProbabilities(counts, EQUAL_THIRDS, { target: 'team', invited });
        const what = `${record.group} ${ITEMS[item]}`;
        if (total(counts) < 2) {
          assert.equal(found.status, 'undefined', what);
          return;
        }
        const { early, partial, strong } = valueOf(found);
        [early, partial, strong].forEach((value, phase) => {
          near(value, record.phaseProbTeam[item]?.[phase], what);
        });
      });
    },
  },
  alphaListwise: whereGiven(
    (record) =>
      valueOf(
        cronbachAlpha(valueOf(covarianceMatrix(tallyItemMoments(completeRows(record), 6, 'complete')))),
      ),
    (record) => record.alphaListwise,
  ),
  rwgjUniform: whereGiven(
    (record) => {
      const rows = completeRows(record);
      const counts = ITEMS.map((_, item) =>
        [1, 2, 3].map((value) => rows.filter((row) => row[item] === value).length),
      );
      return valueOf(rwgOfItems(counts, 'uniform'));
    },
    (record) => record.rwgjUniform,
  ),
  cliff: whereGiven(
    (record) => roles(record).delta,
    (record) => record.cliff,
  ),
  diff: whereGiven(
    (record) => roles(record).difference,
    (record) => record.diff,
  ),
  permMeanP: whereGiven(
    (record) => roles(record).permutation.p,
    (record) => record.permMeanP,
  ),
});

test('edge.json: the agreement of a single answer is not defined, and neither is that of none', () => {
  assert.equal(records.length, 7);
  const alone = records.find(({ group }) => group === 'E1_single') ?? assert.fail();
  for (const counts of countsOf(alone)) {
    for (const index of [variance, averageDeviationFromMean, consensus, vanDerEijkAgreement, awg]) {
      assert.deepEqual(index(counts), { status: 'undefined', reason: 'too-few-for-spread' });
    }
  }
  const open = records.find(({ group }) => group === 'E4_all_missing_item') ?? assert.fail();
  assert.deepEqual(vanDerEijkAgreement(countsOf(open)[1] ?? []), { status: 'undefined', reason: 'no-data' });
});

test('edge.json: where everybody gave the same answer there is no alpha', () => {
  const same = records.find(({ group }) => group === 'E2_all_equal') ?? assert.fail();
  const covariance = valueOf(covarianceMatrix(tallyItemMoments(completeRows(same), 6, 'complete')));
  assert.deepEqual(cronbachAlpha(covariance), { status: 'undefined', reason: 'zero-variance' });
});
