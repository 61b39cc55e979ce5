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

function scoresOf(items: number, people: readonly Answers[]) {
  const short = smallChecklist({ domains: [items] });
  return valueOf(releasedReport(short, rowsOf(short, people)).domains[0]?.result);
}

test('the spread of scores is told in two digits, and in steps of 0.05 where few left something open', () => {
  const random = makeRandom(15);
  const people = Array.from({ length: 11 }, () => complete(random));
  const fine = valueOf(scoresOf(ITEMS, people).persons).deviation;
  assert.equal(Number(fine.toPrecision(2)), fine);
  for (let run = 0; run < 40; run += 1) {
    const others = Array.from({ length: 11 }, () => complete(random));
    const { deviation } = valueOf(scoresOf(ITEMS, [...others, partial(5, 1 + (run % 3))]).persons);
    assert.ok(Math.abs(deviation * 20 - Math.round(deviation * 20)) < 1e-9, String(deviation));
  }
});

test('with few statements and few people, an answer that somebody left open withholds what scores tell', () => {
  const random = makeRandom(16);
  const three = (count: number) => Array.from({ length: count }, () => complete(random).slice(0, 3));
  const hidden = scoresOf(3, [...three(5), [3, 3, null]]);
  for (const figure of [hidden.persons, hidden.interval, hidden.phaseProbabilities, hidden.certainty]) {
    assert.deepEqual(figure, { status: 'withheld', reason: 'would-reveal-small-group' });
  }
  assert.equal(hidden.hardBounds.status, 'undefined');
  assert.equal(scoresOf(3, three(6)).persons.status, 'ok');
  assert.equal(scoresOf(3, [...three(10), [3, 3, null]]).persons.status, 'ok');
});

test('no answer that was left beside an open one follows from six people and three statements', () => {
  const short = smallChecklist({ domains: [3], points: 2 });
  const levels = [1, 2] as const;
  const rows = levels.flatMap((a) => levels.flatMap((b) => levels.map((c): Answers => [a, b, c])));
  const told = new Map<string, Set<string>>();
  const counted = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, value: string) => {
    map.set(key, (map.get(key) ?? new Set<string>()).add(value));
  };
  const cases: { readonly bytes: string; readonly counts: string }[] = [];
  const choose = (from: number, size: number): readonly Answers[][] =>
    size === 0
      ? [[]]
      : rows.flatMap((row, at) => (at < from ? [] : choose(at, size - 1).map((rest) => [row, ...rest])));
  for (const others of choose(0, 5)) {
    for (const [first, second] of levels.flatMap((a) => levels.map((b) => [a, b] as const))) {
      const report = releasedReport(short, rowsOf(short, [...others, [first, second, null]]));
      const counts = JSON.stringify(report.items.map(({ result }) => valueOf(result).counts));
      const bytes = JSON.stringify(report);
      add(told, bytes, `${first}${second}`);
      add(counted, counts, `${first}${second}`);
      cases.push({ bytes, counts });
    }
  }
  assert.equal(cases.length, 3168);
  for (const { bytes, counts } of cases) assert.deepEqual(told.get(bytes), counted.get(counts));
});
