import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { makeRelease, openLedger } from '@lerend/core';
import type { Ledger, Policy, ReleaseAnswer, ReleaseRow, Response, TeamRequest } from '@lerend/core';
import { stages } from '@lerend/core/stages';
import type { StagesInstrument, StagesReport, StagesTally } from '@lerend/core/stages';
import { withheld } from '@lerend/core/model';
import { valueOf } from '../../helpers/small-checklist.js';
import { picking, recognising, smallStages, standing } from '../../helpers/small-stages.js';
import { teamAt } from './team.js';

const FIVE: Policy = { k: 5, kDetail: 5 };
const SMALL_GROUP = withheld('would-reveal-small-group');

/** Rows of people of one role after the other, each with a code of her own. */
function rowsOf(groups: Readonly<Record<string, readonly Response[]>>): readonly ReleaseRow[] {
  return Object.entries(groups).flatMap(([role, responses]) =>
    responses.map((response, index) => ({ person: `${role}-${index}`, role, response })),
  );
}

function release(
  source: readonly ReleaseRow[] | StagesTally,
  ledger: Ledger,
  request: Partial<TeamRequest<StagesInstrument>> = {},
): ReleaseAnswer<StagesReport> {
  const base = {
    type: 'team',
    id: request.role ?? 'whole',
    round: 'first',
    instrument: smallStages,
  } as const;
  const asked = { ...base, ...request };
  return isRows(source) ? makeRelease(source, asked, ledger) : makeRelease(source, asked, ledger);
}

function isRows(source: object): source is readonly ReleaseRow[] {
  return Array.isArray(source);
}

/** The reports of the whole and then of one role, where a ledger has seen nothing before. */
function reports(
  groups: Readonly<Record<string, readonly Response[]>>,
  role: string,
  policy = FIVE,
): { readonly whole: StagesReport; readonly part: StagesReport } {
  const rows = rowsOf(groups);
  const first = release(rows, openLedger(policy));
  return { whole: reportOf(first), part: reportOf(release(rows, first.ledger, { role })) };
}

function reportOf(answer: ReleaseAnswer<StagesReport>): StagesReport {
  return answer.status === 'granted' ? answer.release.report : answer.report;
}

function assertSameBytes(a: unknown, b: unknown): void {
  assert.equal(JSON.stringify(a), JSON.stringify(b));
}

const picked = fc.integer({ min: 0, max: 3 });
const mark = fc.constantFrom(0, 1);
const marks = fc
  .tuple(mark, mark, mark, mark, mark, mark)
  .map((answers) => Object.fromEntries(smallStages.marks.map(({ id }, at) => [id, answers[at] ?? 0])));
/** People who pick a place and look at the marks. */
const people = (count: number, at: fc.Arbitrary<number> = picked) =>
  fc.array(
    fc.tuple(at, marks).map(([stage, looked]) => standing({ stage, ...looked })),
    { minLength: count, maxLength: count },
  );

test('of four people nothing is told: whatever they answer, the bytes are the same', () => {
  fc.assert(
    fc.property(people(4), people(4), (one, other) => {
      const refused = release(rowsOf({ all: one }), openLedger(FIVE), { invited: 12 });
      assert.equal(refused.status, 'refused');
      assertSameBytes(
        refused.report,
        reportOf(release(rowsOf({ all: other }), openLedger(FIVE), { invited: 12 })),
      );
      assert.doesNotMatch(
        JSON.stringify(refused.report, (key, value: unknown) =>
          ['policy', 'version', 'scoringVersion'].includes(key) ? undefined : value,
        ),
        /[0-9]/,
      );
    }),
  );
});

test('where four of six stand somewhere, no place leaves a trace', () => {
  const report = (placed: readonly number[]) =>
    reportOf(
      release(
        rowsOf({ all: [...placed.map(picking), picking('dont-know'), picking(null)] }),
        openLedger(FIVE),
        { invited: 9 },
      ),
    );
  const four = fc.tuple(picked, picked, picked, picked);
  fc.assert(
    fc.property(four, four, (one, other) => {
      const made = report(one);
      assert.deepEqual([made.result, made.findings], [withheld('below-minimum'), withheld('below-minimum')]);
      assertSameBytes(made, report(other));
    }),
  );
});

test('where four of six looked at the marks, no mark leaves a trace, and the places are told', () => {
  const report = (looked: readonly Readonly<Record<string, number>>[]) => {
    const all = [...looked.map((each) => standing({ stage: 2, ...each })), picking(1), picking(1)];
    return reportOf(release(rowsOf({ all }), openLedger(FIVE)));
  };
  const four = fc.tuple(marks, marks, marks, marks);
  fc.assert(
    fc.property(four, four, (one, other) => {
      const made = report(one);
      assert.deepEqual(made.marks, withheld('below-minimum'));
      assert.equal(valueOf(made.result).answered, 6);
      assertSameBytes(made, report(other));
    }),
  );
});

test('a small part that stands as one is told the place alone: all of it, or all but one', () => {
  const teachers = teamAt([0, 6, 4, 2]);
  const part = (leaders: readonly Response[]) => reports({ leaders, teachers }, 'leaders').part;
  fc.assert(
    fc.property(people(5, fc.constant(2)), people(1), people(6, fc.constant(2)), (five, sixth, six) => {
      const made = part([...five, ...sixth]);
      assert.equal(made.almostEveryone, 'together');
      assert.deepEqual([made.result, made.findings, made.marks], [SMALL_GROUP, SMALL_GROUP, SMALL_GROUP]);
      assertSameBytes(made, part(six));
    }),
    { numRuns: 50 },
  );
});

test('a part that does not stand as one, or is not small, is told as any team', () => {
  const teachers = teamAt([0, 6, 4, 2]);
  const four = reports({ leaders: teamAt([0, 2, 4]), teachers }, 'leaders').part;
  assert.equal(valueOf(four.result).answered, 6);
  assert.equal('almostEveryone' in four, false);
  const ten = reports({ leaders: teamAt([0, 0, 10]), teachers }, 'leaders').part;
  assert.equal(valueOf(ten.result).reached, 'together');
  const nine = reports({ leaders: teamAt([0, 0, 9]), teachers }, 'leaders').part;
  assert.equal(nine.almostEveryone, 'together');
});

test('a part beside which nobody stands anywhere is told as any team', () => {
  const teachers = sixWho(2, 3, 4, 2, 3, 4);
  const alone = reports({ leaders: [], teachers }, 'teachers').part;
  assert.deepEqual([alone.result.status, alone.marks.status], ['ok', 'ok']);
  const beside = Array.from({ length: 6 }, () => picking('dont-know'));
  assert.equal(reports({ leaders: beside, teachers }, 'teachers').part.result.status, 'ok');
});

test('a whole team that stands as one is told so', () => {
  const { whole } = reports({ leaders: teamAt([0, 0, 3]), teachers: teamAt([0, 0, 3]) }, 'leaders');
  assert.equal(valueOf(whole.result).places[2]?.count, 6);
  assert.equal('almostEveryone' in whole, false);
});

test('beside a small part that stands as one, the rest of the team is told nothing', () => {
  const teachers = teamAt([0, 6, 4, 2]);
  fc.assert(
    fc.property(people(5, fc.constant(3)), people(1), people(6, fc.constant(3)), (five, sixth, six) => {
      const made = reports({ leaders: [...five, ...sixth], teachers }, 'teachers').part;
      assert.deepEqual([made.result, made.findings], [SMALL_GROUP, SMALL_GROUP]);
      assert.equal('almostEveryone' in made, false);
      assertSameBytes(made, reports({ leaders: six, teachers }, 'teachers').part);
    }),
    { numRuns: 50 },
  );
  const apart = reports({ leaders: teamAt([0, 2, 2, 2]), teachers }, 'teachers').part;
  assert.equal(valueOf(apart.result).answered, 12);
});

/** Six people at different places, of whom so many recognise each mark. */
function sixWho(...recognised: readonly number[]): readonly Response[] {
  return Array.from({ length: 6 }, (_, person) =>
    standing({
      stage: (person % 3) + 1,
      ...Object.fromEntries(
        smallStages.marks.map(({ id }, at) => [id, person < (recognised[at] ?? 0) ? 1 : 0]),
      ),
    }),
  );
}

test('the marks of the rest are hidden with its places', () => {
  const teachers = [...teamAt([0, 6, 4, 2]), ...sixWho(2, 3, 4, 2, 3, 4)];
  const marksBeside = (leaders: readonly Response[]) => reports({ leaders, teachers }, 'teachers').part.marks;
  assert.deepEqual(marksBeside(teamAt([0, 0, 6])), SMALL_GROUP);
  assert.equal(valueOf(marksBeside(teamAt([0, 2, 2, 2]))).looked, 6);
});

test('marks that a small part recognises as one, or as one does not, are not told', () => {
  const twelve = [...sixWho(3, 3, 3, 3, 3, 3), ...sixWho(2, 2, 2, 2, 2, 2)];
  const marksOf = (six: readonly Response[], policy = FIVE) =>
    reports({ leaders: six, teachers: twelve }, 'leaders', policy).part;
  const told = marksOf(sixWho(2, 3, 4, 2, 3, 4));
  assert.deepEqual(
    valueOf(told.marks).marks.map(({ count }) => count),
    [2, 3, 4, 2, 3, 4],
  );
  for (const count of [0, 1, 5, 6]) {
    const made = marksOf(sixWho(2, 3, count, 2, 3, 4));
    assert.deepEqual(made.marks, SMALL_GROUP);
    assert.equal(valueOf(made.result).answered, 6, 'the places are told all the same');
    assertSameBytes(made, marksOf(sixWho(4, 2, 3, 6, 0, 1)));
  }
  assert.deepEqual(
    marksOf(sixWho(2, 3, 4, 2, 3, 4), { k: 5 }).marks,
    withheld('below-minimum'),
    'fine detail',
  );
});

test('beside a small part whose marks stand as one, those of the rest are not told', () => {
  const rest = [...sixWho(2, 3, 4, 2, 3, 4), ...sixWho(2, 3, 4, 2, 3, 4)];
  const marksOf = (leaders: readonly Response[], policy = FIVE) =>
    reports({ leaders, teachers: rest }, 'teachers', policy).part.marks;
  assert.equal(valueOf(marksOf(sixWho(2, 3, 4, 2, 3, 4))).looked, 12);
  assert.deepEqual(marksOf(sixWho(2, 3, 6, 2, 3, 4)), SMALL_GROUP);
  assert.deepEqual(marksOf(sixWho(2, 3, 1, 2, 3, 4)), SMALL_GROUP);
});

test('a place that only one more person reaches between two releases is not told', () => {
  const before = rowsOf({ all: teamAt([0, 3, 3, 0]) });
  const first = release(before, openLedger(FIVE));
  const after = release([...before, { person: 'late', role: 'all', response: picking(3) }], first.ledger, {
    id: 'later',
  });
  assert.equal(after.status, 'refused');
  assert.deepEqual(reportOf(after).result, SMALL_GROUP);
});

test('places and marks are granted by themselves, each beside what was told before', () => {
  const six = Array.from({ length: 6 }, () => standing({ stage: 1, 'try-alone': 1 }));
  const five = Array.from({ length: 5 }, () => standing({ stage: 2, 'try-alone': 0 }));
  const rows = rowsOf({ early: six, late: five });
  const first = release(rows.slice(0, 6), openLedger(FIVE));
  // Five more people, of whom one picks nothing and another one looks at nothing.
  const more = rows.map((row, index): ReleaseRow => {
    if (index === 9) return { ...row, response: standing({ stage: 'dont-know', 'try-alone': 0 }) };
    return row;
  });
  const second = reportOf(release(more, first.ledger, { id: 'second' }));
  assert.deepEqual(second.result, SMALL_GROUP, 'four places more');
  assert.equal(valueOf(second.marks).looked, 11);
  const fewerMarks = rows.map((row, index) => (index === 9 ? { ...row, response: picking(2) } : row));
  const third = reportOf(release(fewerMarks, first.ledger, { id: 'third' }));
  assert.equal(valueOf(third.result).answered, 11);
  assert.deepEqual(third.marks, SMALL_GROUP, 'four more who looked');
});

test('a release from counts alone tells what one from rows tells', () => {
  const responses = [...teamAt([0, 3, 3, 0]), ...Array.from({ length: 5 }, () => recognising('try-alone'))];
  const fromRows = reportOf(release(rowsOf({ all: responses }), openLedger(FIVE), { invited: 14 }));
  const tally = stages.team.tally(smallStages, responses);
  const fromCounts = reportOf(release(tally, openLedger(FIVE), { invited: 14 }));
  assert.deepEqual(fromCounts, { ...fromRows, basis: 'tallies' });
});
