import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  pairedChange,
  seedOf,
  transitionMargins,
  transitionTable,
  unpairedChange,
} from '@lerend/core/statistics';
import { describePairs } from '../../../packages/core/src/statistics/change.js';
import { mean, toNumber } from '../../../packages/core/src/statistics/rational.js';
import type { LinkedNorms } from '../../../packages/core/src/statistics/transitions.js';
import { assertNear, compareFields, identifies } from '../../helpers/reference-fields.js';
import { domainNorm, readPersons } from '../../helpers/reference-persons.js';
import { readReferenceJson } from '../../helpers/reference.js';
import { valueOf } from '../../helpers/small-checklist.js';

interface ChangeRecord {
  readonly school: string;
  readonly domain: string;
  readonly n1: number;
  readonly n2: number;
  readonly mean1: number;
  readonly mean2: number;
  readonly diffUnpaired: number;
  readonly welchCI: readonly [number, number];
  readonly welchDf: number;
  readonly cliffUnpaired: number;
  readonly nPaired: number;
  readonly diffPaired: number;
  readonly sdDiff: number;
  readonly pairedCI: readonly [number, number];
  readonly up: number;
  readonly same: number;
  readonly down: number;
  readonly pairedDelta: number;
  readonly signFlipP: number | null;
}

interface Reference {
  readonly domains: readonly ChangeRecord[];
  readonly transitionS04i01: readonly (readonly number[])[];
}

const EXACT = 1e-9;
const reference = readReferenceJson('sim_change.json') as Reference;
const rounds = { earlier: readPersons(1), later: readPersons(2) };

function normsOf(round: 'earlier' | 'later', { school, domain }: ChangeRecord) {
  return rounds[round]
    .filter((person) => person.school === school)
    .map((person) => domainNorm(person, domain))
    .filter((norm) => norm !== undefined);
}

function pairsOf({ school, domain }: ChangeRecord): readonly LinkedNorms[] {
  return rounds.earlier
    .filter((person) => person.school === school)
    .flatMap((person) => {
      const again = rounds.later.find(({ id }) => id === person.id);
      const [earlier, later] = [domainNorm(person, domain), again && domainNorm(again, domain)];
      return earlier && later ? [{ earlier, later }] : [];
    });
}

const seedFor = ({ school, domain }: ChangeRecord) => seedOf(school, domain);
const name = ({ school, domain }: ChangeRecord) => `${school} ${domain}`;
const paired = (record: ChangeRecord) => describePairs(pairsOf(record), seedFor(record));
const unpaired = (record: ChangeRecord) =>
  valueOf(unpairedChange(normsOf('earlier', record), normsOf('later', record), seedFor(record)));

function assertRange(
  found: { lower: number; upper: number },
  expected: readonly [number, number],
  what: string,
) {
  assertNear(found.lower, expected[0], EXACT, what);
  assertNear(found.upper, expected[1], EXACT, what);
}

test('the reference holds thirty changes', () => {
  assert.equal(reference.domains.length, 30);
});

compareFields<ChangeRecord>('sim_change.json', reference.domains, {
  school: identifies,
  domain: identifies,
  n1: {
    compare: (record) => {
      assert.equal(normsOf('earlier', record).length, record.n1);
    },
  },
  n2: {
    compare: (record) => {
      assert.equal(normsOf('later', record).length, record.n2);
    },
  },
  mean1: {
    compare: (record) => {
      compareMean(record, 'earlier', record.mean1);
    },
  },
  mean2: {
    compare: (record) => {
      compareMean(record, 'later', record.mean2);
    },
  },
  diffUnpaired: {
    compare: (record) => {
      assertNear(unpaired(record).difference, record.diffUnpaired, EXACT, name(record));
    },
  },
  welchCI: {
    compare: (record) => {
      assertRange(valueOf(unpaired(record).welch).interval, record.welchCI, name(record));
    },
  },
  welchDf: {
    compare: (record) => {
      assertNear(valueOf(unpaired(record).welch).degreesOfFreedom, record.welchDf, EXACT, name(record));
    },
  },
  cliffUnpaired: {
    compare: (record) => {
      assertNear(unpaired(record).delta, record.cliffUnpaired, EXACT, name(record));
    },
  },
  nPaired: {
    compare: (record) => {
      const found = pairedChange(pairsOf(record), seedFor(record));
      assert.equal(pairsOf(record).length, record.nPaired, name(record));
      if (record.nPaired < 6) assert.deepEqual(found, { status: 'undefined', reason: 'too-few-linked' });
      else assert.deepEqual(valueOf(found), paired(record));
    },
  },
  diffPaired: {
    compare: (record) => {
      assertNear(paired(record).difference, record.diffPaired, EXACT, name(record));
    },
  },
  sdDiff: {
    compare: (record) => {
      assertNear(paired(record).deviation, record.sdDiff, EXACT, name(record));
    },
  },
  pairedCI: {
    compare: (record) => {
      assertRange(valueOf(paired(record).interval), record.pairedCI, name(record));
    },
  },
  up: {
    compare: (record) => {
      assert.equal(paired(record).up, record.up, name(record));
    },
  },
  same: {
    compare: (record) => {
      assert.equal(paired(record).same, record.same, name(record));
    },
  },
  down: {
    compare: (record) => {
      assert.equal(paired(record).down, record.down, name(record));
    },
  },
  pairedDelta: {
    compare: (record) => {
      assertNear(paired(record).direction, record.pairedDelta, EXACT, name(record));
    },
  },
  signFlipP: {
    compare: (record) => {
      const { signFlip, up, down } = paired(record);
      assert.equal(signFlip.method, up + down <= 18 ? 'exact' : 'monte-carlo', name(record));
      if (record.signFlipP === null) assert.ok(up + down > 18, name(record));
      else assertNear(signFlip.p, record.signFlipP, EXACT, name(record));
    },
  },
});

function compareMean(record: ChangeRecord, round: 'earlier' | 'later', expected: number): void {
  const found = mean(normsOf(round, record)) ?? assert.fail(name(record));
  assertNear(toNumber(found), expected, EXACT, name(record));
}

test('the table of transitions of S04 on its first item is that of the reference', () => {
  const people = rounds.earlier
    .filter(({ school }) => school === 'S04')
    .flatMap((person) => {
      const earlier = person.steps[0];
      const later = rounds.later.find(({ id }) => id === person.id)?.steps[0];
      return typeof earlier === 'number' && typeof later === 'number' ? [{ earlier, later }] : [];
    });
  const table = transitionTable(people, 3);
  assert.deepEqual(table, reference.transitionS04i01);
  assert.deepEqual(transitionMargins(table), { earlier: [19, 16, 4], later: [11, 20, 8] });
});
