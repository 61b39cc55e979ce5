import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Response } from '@lerend/core/model';
import {
  beginRound,
  closeRound,
  describeRound,
  handInToRound,
  keepRelease,
  randomIndex,
  releaseRound,
  releaseRoundInSlices,
  reportRound,
  resumeRound,
  saveDraftToRound,
} from '@lerend/core/round';
import type {
  ClosedRound,
  HandInOptions,
  OpenRound,
  RandomIndex,
  ReleasedRound,
  RoundSetup,
  StoredRound,
} from '@lerend/core/round';
import type { Result } from '@lerend/core/model';
import { respond, smallChecklist } from '../../helpers/small-checklist.js';
import { point, smallQuadrant } from '../../helpers/small-quadrant.js';

const checklist = smallChecklist({ domains: [3] });
const setup: RoundSetup = {
  id: 'round',
  instruments: [checklist, smallQuadrant],
  quadrantInput: 'point',
  policy: { k: 5 },
};

function valueOf<T>(result: Result<T>): T {
  assert.ok(result.ok);
  return result.value;
}

function begun(changes: Partial<RoundSetup> = {}): OpenRound {
  return valueOf(beginRound({ ...setup, ...changes }));
}

function handedIn(
  round: StoredRound,
  responses: readonly Response[],
  random?: RandomIndex,
  options?: HandInOptions,
): OpenRound {
  return valueOf(handInToRound(round, responses, options, random));
}

function closed(round: StoredRound): ClosedRound {
  return valueOf(closeRound(round));
}

function released(people: number): ReleasedRound {
  return valueOf(releaseRound(closed(roundOf(people))));
}

function roundOf(people: number): OpenRound {
  let round = begun();
  for (let person = 0; person < people; person += 1) {
    round = handedIn(round, [respond(checklist, [1 + (person % 3), 2, 3]), point(person, 100 - person)]);
  }
  return round;
}

test('a row keeps no token and no role, and no trace of the order of answering', () => {
  const { version } = checklist;
  const telling = {
    instrument: checklist.id,
    version,
    respondent: 'p-7',
    role: 'leader',
    answers: { i03: 3, i01: 1 },
  };
  const { rows } = handedIn(begun(), [telling]);
  assert.equal(
    JSON.stringify(rows[0]?.[0]),
    JSON.stringify({ instrument: checklist.id, version, answers: { i01: 1, i03: 3 } }),
  );
  assert.doesNotMatch(JSON.stringify(rows), /p-7|leader/);
});

test('a row keeps one role where the round compares roles, and no token', () => {
  const { version } = checklist;
  const telling = {
    instrument: checklist.id,
    version,
    respondent: 'p-7',
    role: 'leader',
    answers: { i01: 1 },
  };
  const { rows } = handedIn(begun({ roles: ['leader', 'teacher'] }), [telling]);
  assert.equal(
    JSON.stringify(rows[0]?.[0]),
    JSON.stringify({ instrument: checklist.id, version, role: 'leader', answers: { i01: 1 } }),
  );
});

test('consent is asked for at an open table and leaves no trace in a row', () => {
  const table = begun({ policy: { k: 2, mode: 'open-table' } });
  const answers = [respond(checklist, [1, 2, 3])];
  assert.ok(!handInToRound(table, answers).ok);
  const { rows } = handedIn(table, answers, undefined, { consent: true });
  assert.doesNotMatch(JSON.stringify(rows), /consent/);
});

test('a row goes where chance puts it', () => {
  const bounds: number[] = [];
  let round = begun();
  for (const value of [1, 2, 3]) {
    round = handedIn(round, [respond(checklist, [value])], (bound) => {
      bounds.push(bound);
      return 0;
    });
  }
  assert.deepEqual(bounds, [1, 2, 3]);
  assert.deepEqual(
    round.rows.map(([row]) => row?.answers.i01),
    [3, 2, 1],
  );
});

test('chance favours no place', () => {
  const draws = 6000;
  const counts = [0, 0, 0];
  for (let draw = 0; draw < draws; draw += 1) {
    const index = randomIndex(3);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  // Six standard deviations of a binomial share: a sound generator fails once in some hundred million runs.
  const leeway = 6 * Math.sqrt(draws * (1 / 3) * (2 / 3));
  for (const count of counts) assert.ok(Math.abs(count - draws / 3) < leeway, counts.join());
});

test('the rules change nothing that they are given', () => {
  const round = roundOf(5);
  const before = JSON.stringify(round);
  saveDraftToRound(round, { responses: [respond(checklist, [1])] });
  handInToRound(round, [respond(checklist, [1])]);
  closeRound(round);
  const shut = closed(round);
  const rows = JSON.stringify(shut);
  releaseRound(shut);
  assert.equal(JSON.stringify(shut), rows);
  describeRound(round);
  assert.equal(JSON.stringify(round), before);
});

test('closing throws away a draft and keeps the rows for the release alone', () => {
  const drafted = valueOf(saveDraftToRound(roundOf(5), { responses: [respond(checklist, [1])] }));
  const stored = closed(drafted);
  assert.deepEqual(Object.keys(stored).sort(), ['phase', 'rows', 'setup']);
  assert.equal(stored.rows.length, 5);
});

test('the release lets go of the rows and keeps a result for each instrument', () => {
  const stored = released(6);
  assert.deepEqual(Object.keys(stored).sort(), ['handedIn', 'phase', 'results', 'setup']);
  assert.equal(stored.handedIn, 6);
  assert.deepEqual(
    stored.results.map(({ status }) => status),
    ['granted', 'granted'],
  );
  const reports = valueOf(reportRound(stored));
  assert.deepEqual(
    reports.map(({ kind, basis, respondents }) => [kind, basis, respondents]),
    [
      ['checklist', 'rows', { status: 'ok', value: 6 }],
      ['quadrant', 'rows', { status: 'ok', value: 6 }],
    ],
  );
});

test('a release that is refused is kept as a report that withholds everything', () => {
  let round = begun({ roles: ['leader', 'teacher'], scope: 'leader' });
  for (let person = 0; person < 6; person += 1) {
    const role = person < 2 ? 'leader' : 'teacher';
    round = handedIn(round, [{ ...respond(checklist, [1, 2, 3]), role }]);
  }
  const stored = valueOf(releaseRound(closed(round)));
  assert.deepEqual(
    stored.results.map(({ status }) => status),
    ['refused', 'refused'],
  );
  for (const report of valueOf(reportRound(stored))) assert.equal(report.respondents.status, 'withheld');
});

test('the release in slices is the same release', async () => {
  const round = closed(roundOf(9));
  assert.equal(
    JSON.stringify(valueOf(await releaseRoundInSlices(round))),
    JSON.stringify(valueOf(releaseRound(round))),
  );
});

test('only a closed round is released, and once', async () => {
  for (const round of [roundOf(6), released(6)]) {
    assert.ok(!releaseRound(round).ok);
    assert.ok(!(await releaseRoundInSlices(round)).ok);
  }
});

test('the first release that is kept stays, whatever another tab made meanwhile', () => {
  const round = closed(roundOf(6));
  const first = valueOf(releaseRound(round));
  assert.equal(valueOf(keepRelease(round, first, round)), first);
  assert.equal(valueOf(keepRelease(first, valueOf(releaseRound(round)), round)), first);
  assert.ok(!keepRelease(roundOf(6), first, round).ok, 'the round was erased and begun again');
  assert.ok(!keepRelease(closed(roundOf(7)), first, round).ok, 'it was closed again, with others');
  const asMany: StoredRound = { ...round, rows: [...round.rows.slice(1), ...round.rows.slice(1, 2)] };
  assert.equal(asMany.rows.length, round.rows.length);
  assert.ok(!keepRelease(asMany, first, round).ok, 'it was closed again, with as many others');
  const reread = JSON.parse(JSON.stringify(round)) as StoredRound;
  assert.ok(keepRelease(reread, first, round).ok, 'it is the same round, read once more');
});

test('a round that went through storage as text gives the same reports', () => {
  const stored = closed(roundOf(6));
  const reread = JSON.parse(JSON.stringify(stored)) as StoredRound;
  const release = valueOf(releaseRound(stored));
  assert.deepEqual(valueOf(releaseRound(reread)), release);
  const kept = JSON.parse(JSON.stringify(release)) as StoredRound;
  assert.equal(JSON.stringify(reportRound(kept)), JSON.stringify(reportRound(release)));
});

test('the order of hand-ins leaves no trace in a report', () => {
  const forwards = closed(roundOf(6));
  const backwards = { ...forwards, rows: [...forwards.rows].reverse() };
  assert.equal(
    JSON.stringify(valueOf(releaseRound(forwards))),
    JSON.stringify(valueOf(releaseRound(backwards))),
  );
});

test('reports are frozen to the bottom', () => {
  assert.ok(isFrozen(valueOf(reportRound(released(5)))));
  const reread = JSON.parse(JSON.stringify(released(5))) as StoredRound;
  assert.ok(isFrozen(valueOf(reportRound(reread))));
});

test('a refusal names the place and what would be right', () => {
  const refused = handInToRound(begun(), [respond(checklist, [1, 9])]);
  assert.ok(!refused.ok);
  assert.deepEqual(refused.issues[0]?.path, ['responses', 0, 'answers', 'i02']);
  const other = resumeRound(begun(), { ...setup, instruments: [checklist] });
  assert.ok(!other.ok);
  assert.match(other.issues[0]?.message ?? '', /small-checklist 1\.0\.0, small-quadrant 1\.0\.0/);
});

test('an unknown way of input cannot begin a round', () => {
  const refused = beginRound({ ...setup, quadrantInput: 'guess' as never });
  assert.ok(!refused.ok);
  assert.deepEqual(refused.issues[0]?.path, ['quadrantInput']);
});

function isFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozen);
}
