import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareGroups, rankSumTest, seedOf, superiorityInterval } from '@lerend/core/statistics';
import { countsByValue, onCommonGrid } from '../../../packages/core/src/statistics/common-grid.js';
import { normalQuantile } from '../../../packages/core/src/statistics/distributions/normal.js';
import { toNumber } from '../../../packages/core/src/statistics/rational.js';
import { delongVariance, logitRange } from '../../../packages/core/src/statistics/superiority.js';
import { assertNear, compareFields, identifies } from '../../helpers/reference-fields.js';
import { domainNorm, readPersons } from '../../helpers/reference-persons.js';
import { readReferenceJson } from '../../helpers/reference.js';
import { valueOf } from '../../helpers/small-checklist.js';

interface RoleRecord {
  readonly school: string;
  readonly domain: string;
  readonly nLeader: number;
  readonly nTeacher: number;
  readonly leader: readonly number[];
  readonly teacher: readonly number[];
  readonly diff: number;
  readonly cliff: number;
  readonly ps: number;
  readonly delongVar: number;
  readonly logitCIps: readonly [number, number] | null;
  readonly permMeanP: number | null;
  readonly coinWilcoxExactP: number;
}

const EXACT = 1e-9;
const records = readReferenceJson('sim_roles.json') as readonly RoleRecord[];
const persons = readPersons(1);

function groupsOf({ school, domain }: RoleRecord) {
  const normsOf = (role: string) =>
    persons
      .filter((person) => person.school === school && person.role === role)
      .map((person) => domainNorm(person, domain))
      .filter((norm) => norm !== undefined);
  return { leaders: normsOf('leader'), teachers: normsOf('teacher') };
}

function compared(record: RoleRecord) {
  const { leaders, teachers } = groupsOf(record);
  return valueOf(compareGroups(leaders, teachers, seedOf(record.school, record.domain)));
}

function rowsOf(record: RoleRecord) {
  const { leaders, teachers } = groupsOf(record);
  const [one = [], other = []] = countsByValue(onCommonGrid(leaders, teachers).values);
  return [one, other] as const;
}

const name = ({ school, domain }: RoleRecord) => `${school} ${domain}`;

test('the reference compares the leaders and teachers of 51 domains', () => {
  assert.equal(records.length, 51);
});

compareFields<RoleRecord>('sim_roles.json', records, {
  school: identifies,
  domain: identifies,
  nLeader: {
    compare: (record) => {
      assert.equal(groupsOf(record).leaders.length, record.nLeader);
    },
  },
  nTeacher: {
    compare: (record) => {
      assert.equal(groupsOf(record).teachers.length, record.nTeacher);
    },
  },
  leader: {
    compare: (record) => {
      compareNorms(groupsOf(record).leaders.map(toNumber), record.leader, name(record));
    },
  },
  teacher: {
    compare: (record) => {
      compareNorms(groupsOf(record).teachers.map(toNumber), record.teacher, name(record));
    },
  },
  diff: {
    compare: (record) => {
      assertNear(compared(record).difference, record.diff, EXACT, name(record));
    },
  },
  cliff: {
    compare: (record) => {
      assertNear(compared(record).delta, record.cliff, EXACT, name(record));
    },
  },
  ps: {
    compare: (record) => {
      assertNear(compared(record).superiority, record.ps, EXACT, name(record));
    },
  },
  delongVar: {
    compare: (record) => {
      const variance = delongVariance(rowsOf(record));
      assertNear(variance ?? assert.fail(name(record)), record.delongVar, EXACT, name(record));
    },
  },
  logitCIps: {
    compare: (record) => {
      const rows = rowsOf(record);
      const { superiorityInterval: interval } = compared(record);
      assert.deepEqual(interval, superiorityInterval(...rows));
      if (record.nLeader < 5 || record.nTeacher < 5) {
        assert.deepEqual(interval, { status: 'undefined', reason: 'too-few-for-interval' }, name(record));
      }
      if (record.logitCIps === null) {
        assert.equal(Math.abs(record.cliff), 1, name(record));
        return;
      }
      const formula = logitRange(record.ps, delongVariance(rows) ?? assert.fail(), normalQuantile(0.975));
      for (const range of interval.status === 'ok' ? [formula, interval.value] : [formula]) {
        assertNear(range.lower, record.logitCIps[0], EXACT, name(record));
        assertNear(range.upper, record.logitCIps[1], EXACT, name(record));
      }
    },
  },
  permMeanP: {
    compare: (record) => {
      const { permutation } = compared(record);
      assert.equal(permutation.method, 'exact', name(record));
      assertNear(
        permutation.p,
        record.permMeanP ?? sampledP(record),
        record.permMeanP === null ? 0.01 : EXACT,
        name(record),
      );
    },
  },
  coinWilcoxExactP: {
    compare: (record) => {
      const { leaders, teachers } = groupsOf(record);
      const found = rankSumTest(leaders, teachers, seedOf(record.school));
      assert.equal(found.method, 'exact', name(record));
      assertNear(found.p, record.coinWilcoxExactP, EXACT, name(record));
    },
  },
});

function compareNorms(found: readonly number[], expected: readonly number[], what: string): void {
  assert.equal(found.length, expected.length, what);
  found.forEach((norm, index) => {
    assertNear(norm, expected[index] ?? 9, EXACT, what);
  });
}

/** Where the reference has too many assignments to go through: p by 100,000 of them, drawn apart from the code under test. */
function sampledP(record: RoleRecord): number {
  const { leaders, teachers } = groupsOf(record);
  const pooled = [...leaders, ...teachers].map(toNumber);
  const total = pooled.reduce((sum, norm) => sum + norm, 0);
  const size = leaders.length;
  const distance = (sum: number) => Math.abs(sum / size - (total - sum) / teachers.length);
  const observed = distance(leaders.map(toNumber).reduce((sum, norm) => sum + norm, 0)) - 1e-12;
  let state = seedOf(record.school, record.domain, 'sampled');
  const below = (bound: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  let hits = 0;
  for (let draw = 0; draw < 100_000; draw += 1) {
    const urn = [...pooled];
    let sum = 0;
    for (let place = 0; place < size; place += 1) sum += urn.splice(below(urn.length), 1)[0] ?? 0;
    if (distance(sum) >= observed) hits += 1;
  }
  return hits / 100_000;
}
