import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeRelease, openLedger } from '@lerend/core';
import type { Answer, ChecklistReport, ReleaseRow } from '@lerend/core';
import type { ChecklistChange, GroupGap } from '@lerend/core/checklist';
import { makeRandom } from '../../helpers/random.js';
import { releasedReport, rowsOf } from '../../helpers/released.js';
import { smallChecklist, valueOf } from '../../helpers/small-checklist.js';

const ITEMS = 6;
const STEPS = 2 * ITEMS;
const instrument = smallChecklist({ domains: [ITEMS] });

type Answers = readonly Answer[];

/** Somebody who rates `rated` statements at one level and leaves the others open. */
function partial(rated: number, level: number): Answers {
  return Array.from({ length: ITEMS }, (_, item) => (item < rated ? level : null));
}

function complete(random: () => number): Answers {
  return Array.from({ length: ITEMS }, () => 1 + Math.floor(random() * 3));
}

/** What everybody together gave to the statements, in steps above the lowest point: anybody can add up the counts. */
function stepsOf(report: ChecklistReport): number {
  return report.items
    .flatMap(({ result }) => valueOf(result).counts.map((people, steps) => people * steps))
    .reduce((sum, each) => sum + each, 0);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Between which sums the answers of one person lie, by what is left of everybody's when the others are taken out. */
function remainder(everybody: number, others: number, roundedBy: number): Range {
  return { from: everybody - others - roundedBy - 1e-9, to: everybody - others + roundedBy + 1e-9 };
}

/** How many sums from 0 to `most` a person can have. */
function possible({ from, to }: Range, most: number): number {
  return Array.from({ length: most + 1 }, (_, sum) => sum).filter((sum) => sum >= from && sum <= to).length;
}

function meanOf({ groups }: GroupGap, side: 0 | 1): number | undefined {
  const group = groups[side];
  return group.type === 'mean' ? group.norm : undefined;
}

/** Ten leaders and ten teachers with all statements, and one teacher beside them. */
function withOneMore(random: () => number, more: Answers): ChecklistReport {
  const people = [...Array.from({ length: 20 }, () => complete(random)), more];
  return releasedReport(
    instrument,
    rowsOf(instrument, people, (person) => ({ role: person < 10 ? 'leader' : 'teacher' })),
    { compareRoles: ['leader', 'teacher'] },
  );
}

/** How many sums of three answers fit, for whoever knows that ten on each side have a score. */
function sumsThatFit(report: ChecklistReport): number {
  const gap = valueOf(valueOf(report.roles).domains[0]?.result);
  const [leaders, teachers] = [meanOf(gap, 0), meanOf(gap, 1)];
  if (leaders === undefined || teachers === undefined) return 7;
  const range = remainder(stepsOf(report), 10 * STEPS * (leaders + teachers), 2 * 10 * STEPS * 0.005);
  return possible(range, 6);
}

test('of one who answered too little for a score, no sum is left between the counts and the roles', () => {
  const random = makeRandom(7);
  for (let run = 0; run < 60; run += 1) {
    const report = withOneMore(random, partial(3, 1 + (run % 3)));
    const gap = valueOf(valueOf(report.roles).domains[0]?.result);
    assert.deepEqual(
      gap.groups.map(({ type }) => type),
      ['phase', 'phase'],
    );
    for (const figure of [gap.difference, gap.superiority, gap.interval, gap.p, gap.spacingRobust]) {
      assert.deepEqual(figure, { status: 'withheld', reason: 'would-reveal-small-group' });
    }
    assert.equal(sumsThatFit(report), 7);
  }
});

test('where everybody rated everything, roles are told in hundredths', () => {
  const random = makeRandom(8);
  const report = withOneMore(random, complete(random));
  const difference = valueOf(valueOf(valueOf(report.roles).domains[0]?.result).difference);
  assert.equal(Math.round(difference * 100) / 100, difference);
  assert.equal(meanOf(valueOf(valueOf(report.roles).domains[0]?.result), 0) !== undefined, true);
});

test('where few rated fewer statements than the others, roles are told in steps of 0.05', () => {
  const random = makeRandom(9);
  for (let run = 0; run < 40; run += 1) {
    const gap = valueOf(valueOf(withOneMore(random, partial(4, 1)).roles).domains[0]?.result);
    for (const number of [valueOf(gap.difference), meanOf(gap, 0) ?? NaN, meanOf(gap, 1) ?? NaN]) {
      assert.ok(Math.abs(number * 20 - Math.round(number * 20)) < 1e-9, String(number));
    }
  }
});

test('five who answered too little cover each other', () => {
  const random = makeRandom(10);
  const people = [
    ...Array.from({ length: 20 }, () => complete(random)),
    ...Array.from({ length: 5 }, () => partial(3, 2)),
  ];
  const report = releasedReport(
    instrument,
    rowsOf(instrument, people, (person) => ({ role: person < 10 ? 'leader' : 'teacher' })),
    { compareRoles: ['leader', 'teacher'] },
  );
  assert.equal(valueOf(valueOf(report.roles).domains[0]?.result).difference.status, 'ok');
});

function twoRounds(first: readonly Answers[], second: readonly Answers[]) {
  const inRound = (round: string, people: readonly Answers[]): readonly ReleaseRow[] =>
    rowsOf(instrument, people, () => ({ round }));
  const rows = [...inRound('one', first), ...inRound('two', second)];
  const asked = { type: 'team', instrument } as const;
  const one = makeRelease(rows, { ...asked, id: 'one', round: 'one' }, openLedger({ k: 5 }));
  const two = makeRelease(rows, { ...asked, id: 'two', round: 'two' }, one.ledger);
  if (one.status !== 'granted' || two.status !== 'granted') throw new Error('Both are large enough.');
  const [earlier, later] = [one.release.report, two.release.report];
  const change = makeRelease(
    rows,
    { type: 'change', id: 'change', instrument, round: 'two', earlierRound: 'one', earlier, later },
    two.ledger,
  );
  if (change.status !== 'granted') throw new Error('Two reports that are out can be compared.');
  return { earlier, later, change: change.release.report };
}

function domainOf(change: ChecklistChange) {
  return valueOf(change.domains[0]?.change);
}

test('of one who answered too little in both rounds, the linked change leaves no sum either', () => {
  const random = makeRandom(11);
  for (let run = 0; run < 30; run += 1) {
    const people = () => Array.from({ length: 12 }, () => complete(random));
    const { change } = twoRounds([...people(), partial(3, 1)], [...people(), partial(3, 3)]);
    assert.equal(domainOf(change).method, 'unpaired');
  }
});

test('where few rated fewer statements than the others, a linked change is told in steps of 0.05', () => {
  const random = makeRandom(12);
  for (let run = 0; run < 30; run += 1) {
    const people = () => Array.from({ length: 12 }, () => complete(random));
    const { change } = twoRounds([...people(), partial(4, 1)], [...people(), partial(6, 3)]);
    const { method, difference, interval, smallestVisible } = domainOf(change);
    assert.equal(method, 'paired');
    for (const number of [difference, interval.lower, interval.upper, smallestVisible]) {
      assert.ok(Math.abs(number * 20 - Math.round(number * 20)) < 1e-9, String(number));
    }
    assert.ok(interval.lower <= difference && difference <= interval.upper);
  }
});

test('a statement that is withheld in one round withholds the linked change of its domain', () => {
  const random = makeRandom(13);
  const twelve = () => Array.from({ length: 12 }, () => complete(random));
  const [before, after] = [twelve(), twelve()];
  const few = (level: number) =>
    after.map((answers, person): Answers => [person < 4 ? level : null, ...answers.slice(1)]);
  const [low, high] = [1, 3].map((level) => twoRounds(before, few(level)));
  assert.deepEqual(low?.later.items[0]?.result, { status: 'withheld', reason: 'below-minimum' });
  assert.equal(JSON.stringify(low), JSON.stringify(high));
});
