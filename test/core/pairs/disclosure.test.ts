import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openLedger } from '@lerend/core/disclosure';
import type { Ledger } from '@lerend/core/disclosure';
import type { Answer, Policy } from '@lerend/core/model';
import { releaseTeam } from '../../../packages/core/src/disclosure/release.js';
import type {
  ReleaseAnswer,
  ReleaseRow,
  TeamRequest,
} from '../../../packages/core/src/disclosure/release-model.js';
import { toTheEnd } from '../../../packages/core/src/model/steps.js';
import { inspectPairsReport, pairs } from '../../../packages/core/src/pairs/index.js';
import type { PairsInstrument, PairsReport } from '../../../packages/core/src/pairs/index.js';
import { smallPairs, stand } from '../../helpers/small-pairs.js';

const WITHHELD_FEW = { status: 'withheld', reason: 'below-minimum' };
const WITHHELD_GROUP = { status: 'withheld', reason: 'would-reveal-small-group' };
const DETAIL: Policy = { k: 5, kDetail: 5 };

type Answers = readonly Answer[];

function rowsOf(people: readonly Answers[], role?: string, from = 0): readonly ReleaseRow[] {
  return people.map((answers, index) => ({
    person: `p${from + index}`,
    ...(role === undefined ? {} : { role }),
    response: stand(smallPairs, answers),
  }));
}

/** Teachers and leaders of one team. */
function teamOf(teachers: readonly Answers[], leaders: readonly Answers[]): readonly ReleaseRow[] {
  return [...rowsOf(teachers, 'teacher'), ...rowsOf(leaders, 'leader', teachers.length)];
}

function release(
  rows: readonly ReleaseRow[],
  request: Partial<TeamRequest<PairsInstrument>> = {},
  ledger: Ledger = openLedger(DETAIL),
): ReleaseAnswer<PairsReport> {
  const asked = { type: 'team', id: 'release', round: 'first', instrument: smallPairs, ...request } as const;
  return toTheEnd(releaseTeam(pairs.team, rows, asked, ledger));
}

function reportOf(answer: ReleaseAnswer<PairsReport>): PairsReport {
  assert.equal(answer.status, 'granted');
  const { report } = answer.release;
  assert.deepEqual(inspectPairsReport(report), [], 'an element takes every report');
  return report;
}

/** Everything that leaves, the frozen release among it. */
function bytesOf(answer: ReleaseAnswer<PairsReport>): string {
  return JSON.stringify(answer.status === 'granted' ? answer.release : answer.report);
}

const spread: readonly Answers[] = [[-3], [-1], [0], [1], [2], [3]];

test('a release of rows is the report of their counts, and says that it was made from rows', () => {
  const rows = rowsOf([
    [1, 2],
    [2, 2],
    [3, 2],
    [-1, 2],
    [0, 'dont-know'],
  ]);
  const made = reportOf(release(rows, { invited: 8 }));
  const tally = pairs.team.tally(
    smallPairs,
    rows.map(({ response }) => response),
  );
  const counted = pairs.team.report(smallPairs, tally, { invited: 8, policy: DETAIL });
  assert.equal(made.basis, 'rows');
  assert.deepStrictEqual({ ...made, basis: 'tallies' }, counted);
});

test('a pair that few took a position on is withheld as a whole, whoever else reacted to it', () => {
  const told = (breaks: readonly Answer[]) =>
    release(rowsOf(breaks.map((answer) => [1, -1, 2, answer])), { invited: 9 });
  const first = told([3, 3, 2, 3, null, null, null, null, null]);
  assert.deepEqual(reportOf(first).pairs[3], { id: 'breaks', result: WITHHELD_FEW });
  for (const other of [
    [-3, 0, 1, 3, null, null, null, null, null],
    [0, null, null, null, null, null, null, null, null],
    ['dont-know', 'dont-know', 'dont-know', 2, 1, 1, -1, 'dont-know', 'dont-know'],
  ] satisfies readonly (readonly Answer[])[]) {
    assert.equal(bytesOf(told(other)), bytesOf(first));
  }
  const shown = told([3, 3, 2, 3, 1, null, null, null, null]);
  assert.equal(reportOf(shown).pairs[3]?.result.status, 'ok', 'five took one');
});

test('a team below the minimum is refused, and leaves no trace of what it said', () => {
  const one = release(rowsOf([[3, 3, 3, 3], [3], [3], ['dont-know']]), { invited: 3 });
  const other = release(rowsOf([[-3, 1], [0], []]), { invited: 3 });
  assert.equal(one.status, 'refused');
  assert.equal(bytesOf(one), bytesOf(other));
  assert.deepEqual(one.ledger.entries, []);
});

test('of a small part of a team that stands as one, its position is told and no number', () => {
  const leaders = spread.map(([answer = null]) => [answer]);
  const told = (teachers: readonly Answer[]) =>
    release(
      teamOf(
        teachers.map((answer) => [answer]),
        leaders,
      ),
      { role: 'teacher' },
    );
  const first = told([-2, -2, -2, -2, -2, -2]);
  const report = reportOf(first);
  assert.deepEqual(report.pairs[0], { id: 'planning', result: WITHHELD_GROUP, almostEveryone: -2 });
  assert.deepEqual(report.findings, WITHHELD_GROUP);
  for (const odd of [-3, 0, 3, 'dont-know', null] as const) {
    assert.equal(bytesOf(told([-2, -2, -2, -2, -2, odd])), bytesOf(first));
    assert.equal(bytesOf(told([odd, -2, -2, -2, -2, -2])), bytesOf(first));
  }
  assert.equal(reportOf(told([0, 0, 0, 0, 0, 1])).pairs[0]?.almostEveryone, 0, 'the middle is a position');
  assert.equal(reportOf(told([3, 3, 3, 3, 3, 3])).pairs[0]?.almostEveryone, 3);
  const apart = reportOf(told([-2, -2, -2, -2, 1, 1]));
  assert.equal(apart.pairs[0]?.result.status, 'ok', 'two say something else');
});

test('ten people are not a small part, and a whole team is none', () => {
  const ten = Array.from({ length: 10 }, (): Answers => [2]);
  const leaders = spread.map(([answer = null]) => [answer]);
  const made = reportOf(release(teamOf(ten, leaders), { role: 'teacher' }));
  assert.equal(made.pairs[0]?.result.status, 'ok');
  const nine = reportOf(release(teamOf(ten.slice(1), leaders), { role: 'teacher' }));
  assert.deepEqual(nine.pairs[0]?.result, WITHHELD_GROUP);
  const whole = reportOf(release(rowsOf(ten.slice(4))));
  assert.equal(whole.pairs[0]?.result.status, 'ok');
});

test('where everybody else of the team stands as one, a part of it hides them', () => {
  const told = (leaders: readonly Answer[]) =>
    release(
      teamOf(
        spread,
        leaders.map((answer) => [answer]),
      ),
      { role: 'teacher' },
    );
  const [planning] = reportOf(told([3, 3, 3, 3, 3, 1])).pairs;
  assert.deepEqual(planning, { id: 'planning', result: WITHHELD_GROUP });
  assert.equal(reportOf(told([3, 3, 3, 3, 1, 1])).pairs[0]?.result.status, 'ok');
  assert.equal(reportOf(told([3, 3, 3, 3])).pairs[0]?.result.status, 'ok', 'too few to be told of at all');
  // What is withheld is what the teachers said too.
  const other = release(
    teamOf(
      spread.map(([answer = null]) => [typeof answer === 'number' ? 0 - answer : answer]),
      [3, 3, 3, 3, 3, 1].map((answer) => [answer]),
    ),
    { role: 'teacher' },
  );
  assert.equal(bytesOf(other), bytesOf(told([3, 3, 3, 3, 3, 1])));
});

test('a part of a team needs the minimum for detail on each pair', () => {
  const policy: Policy = { k: 5 };
  const leaders = Array.from({ length: 12 }, (_, index): Answers => [(index % 7) - 3]);
  const twelve = Array.from({ length: 12 }, (_, index): Answers => [(index % 5) - 2, index < 9 ? 1 : null]);
  const told = (teachers: readonly Answers[]) =>
    release(teamOf(teachers, leaders), { role: 'teacher' }, openLedger(policy));
  const first = told(twelve);
  const report = reportOf(first);
  assert.equal(report.pairs[0]?.result.status, 'ok');
  assert.deepEqual(report.pairs[1]?.result, WITHHELD_FEW, 'nine of twelve took a position');
  const other = told(
    twelve.map(([planning = null, meetings = null]) => [planning, meetings === null ? null : -3]),
  );
  assert.equal(bytesOf(other), bytesOf(first));
});

test('beside an earlier release, a pair that would tell what one person said is withheld', () => {
  const early: readonly Answers[] = [
    [-3, 1],
    [-1, 1],
    [0, 2],
    [1, -2],
    [2, 3],
    [3, 3],
  ];
  const told = (late: Answer) => {
    const before = release(rowsOf(early), { id: 'early' });
    const joined = [...early, [late, 1], [null, 1], [null, 2], ['dont-know', -1], [null, 0]] as const;
    return release(rowsOf(joined), { id: 'later' }, before.ledger);
  };
  const first = told(3);
  const report = reportOf(first);
  assert.deepEqual(report.pairs[0]?.result, WITHHELD_GROUP);
  assert.equal(report.pairs[1]?.result.status, 'ok', 'five more took a position there');
  for (const late of [-3, 0, 1] as const) assert.equal(bytesOf(told(late)), bytesOf(first));
});

test('counts without rows are told as counts', () => {
  const tally = pairs.team.tally(
    smallPairs,
    [[1], [2], [3], [0], [2]].map((answers) => stand(smallPairs, answers)),
  );
  const asked = { type: 'team', id: 'release', round: 'first', instrument: smallPairs } as const;
  const answer = toTheEnd(releaseTeam(pairs.team, tally, asked, openLedger({ k: 5 })));
  const report = reportOf(answer);
  assert.equal(report.basis, 'tallies');
  assert.equal(report.pairs[0]?.result.status, 'ok');
});

test('two teams that differ only in what is withheld give equal bytes', () => {
  const answer = fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: -3, max: 3 }) },
    { weight: 2, arbitrary: fc.constantFrom<Answer>(null, 'dont-know') },
  );
  const person = fc.array(answer, { minLength: 4, maxLength: 4 });
  const position = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 100, maxLength: 100 });
  const invited = fc.constantFrom(undefined, 20);
  const teachers = fc.array(person, { minLength: 5, maxLength: 12 });
  const leaders = fc.array(person, { maxLength: 8 });
  const role = fc.constantFrom(undefined, 'teacher');
  let changed = 0;
  fc.assert(
    fc.property(teachers, leaders, role, position, invited, (some, others, part, fresh, asked) => {
      const request = {
        ...(part === undefined ? {} : { role: part }),
        ...(asked === undefined ? {} : { invited: asked }),
      };
      const first = release(teamOf(some, others), request);
      const { report } = first.status === 'granted' ? first.release : first;
      // Too few said something here, so it may have been anything else.
      const hidden = report.pairs.map(
        ({ result }) => result.status === 'withheld' && result.reason === 'below-minimum',
      );
      let next = 0;
      const renew = (people: readonly Answers[]) =>
        people.map((answers) =>
          answers.map((each, place) => {
            if (typeof each !== 'number' || hidden[place] !== true) return each;
            next += 1;
            return fresh[next % fresh.length] ?? 0;
          }),
        );
      const inScope = renew(some);
      const second = release(teamOf(inScope, part === undefined ? renew(others) : others), request);
      if (next > 0) changed += 1;
      assert.equal(bytesOf(second), bytesOf(first));
    }),
    { numRuns: 300 },
  );
  assert.ok(changed > 50, `Only ${changed} teams had something withheld.`);
});
