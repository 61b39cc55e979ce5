import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Response } from '@lerend/core/model';
import {
  beginRound,
  closeRound,
  describeRound,
  handInToRound,
  randomIndex,
  reportRound,
  resumeRound,
  saveDraftToRound,
} from '@lerend/core/round';
import type { OpenRound, RandomIndex, RoundSetup, StoredRound } from '@lerend/core/round';
import { respond, smallChecklist } from '../../helpers/small-checklist.js';
import { point, smallQuadrant } from '../../helpers/small-quadrant.js';

const checklist = smallChecklist({ domains: [3] });
const setup: RoundSetup = {
  id: 'round',
  instruments: [checklist, smallQuadrant],
  quadrantInput: 'point',
  policy: { k: 5 },
};

function begun(): OpenRound {
  const result = beginRound(setup);
  assert.ok(result.ok);
  return result.value;
}

function handedIn(round: StoredRound, responses: readonly Response[], random?: RandomIndex): OpenRound {
  const result = handInToRound(round, responses, random);
  assert.ok(result.ok);
  return result.value;
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
  describeRound(round);
  assert.equal(JSON.stringify(round), before);
});

test('closing lets go of the rows and of a draft, and keeps counts', () => {
  const drafted = saveDraftToRound(roundOf(5), { responses: [respond(checklist, [1])] });
  assert.ok(drafted.ok);
  const closed = closeRound(drafted.value);
  assert.ok(closed.ok);
  assert.deepEqual(Object.keys(closed.value).sort(), ['handedIn', 'phase', 'setup', 'tallies']);
  assert.deepEqual(
    closed.value.tallies.map(({ kind, respondents }) => [kind, respondents]),
    [
      ['checklist', 5],
      ['quadrant', 5],
    ],
  );
});

test('a round that went through storage as text gives the same reports', () => {
  const stored = closeRound(roundOf(6));
  assert.ok(stored.ok);
  const reread = JSON.parse(JSON.stringify(stored.value)) as StoredRound;
  assert.deepEqual(reportRound(reread), reportRound(stored.value));
});

test('the order of hand-ins leaves no trace in a report', () => {
  const forwards = closeRound(roundOf(6));
  const open = roundOf(6);
  const backwards = closeRound({ ...open, rows: [...open.rows].reverse() });
  assert.ok(forwards.ok && backwards.ok);
  assert.equal(JSON.stringify(reportRound(forwards.value)), JSON.stringify(reportRound(backwards.value)));
});

test('reports are frozen to the bottom', () => {
  const closed = closeRound(roundOf(5));
  assert.ok(closed.ok);
  const reports = reportRound(closed.value);
  assert.ok(reports.ok);
  assert.ok(isFrozen(reports.value));
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
