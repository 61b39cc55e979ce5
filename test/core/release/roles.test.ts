import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeRelease, openLedger } from '@lerend/core';
import type { Answer, Policy } from '@lerend/core';
import { releasedReport, rowsOf } from '../../helpers/released.js';
import { smallChecklist, valueOf } from '../../helpers/small-checklist.js';

const instrument = smallChecklist({ domains: [3, 3] });
const row = (person: number): Answer[] => [0, 1, 2, 3, 4, 5].map((item) => (item < 2 ? 2 : 1 + (person % 3)));

/** Leaders come first. */
function team(leaders: number, teachers: number, answers: (person: number) => readonly Answer[] = row) {
  return rowsOf(
    instrument,
    Array.from({ length: leaders + teachers }, (_, person) => answers(person)),
    (person) => ({ role: person < leaders ? 'leader' : 'teacher' }),
  );
}

function compared(leaders: number, teachers: number, policy?: Policy, answers = row) {
  const asked = { compareRoles: ['leader', 'teacher'] as const, invited: leaders + teachers };
  return releasedReport(instrument, team(leaders, teachers, answers), asked, policy).roles;
}

test('a round that compares no roles says so', () => {
  assert.deepEqual(releasedReport(instrument, team(6, 6)).roles, {
    status: 'undefined',
    reason: 'not-asked',
  });
});

test('one to four leaders are never shown apart, and neither are the teachers beside them', () => {
  for (const leaders of [1, 2, 3, 4]) {
    assert.deepEqual(compared(leaders, 12), { status: 'withheld', reason: 'below-minimum' });
  }
  assert.deepEqual(compared(12, 4), { status: 'withheld', reason: 'would-reveal-small-group' });
});

test('from five on both sides the whole is compared, and a domain from ten', () => {
  const five = valueOf(compared(5, 9));
  assert.deepEqual(five.roles, ['leader', 'teacher']);
  assert.deepEqual(five.complete, { status: 'ok', value: true });
  assert.equal(five.overall.status, 'ok');
  assert.deepEqual(five.domains[0]?.result, { status: 'withheld', reason: 'below-minimum' });
  const ten = valueOf(compared(10, 12));
  assert.equal(ten.domains[0]?.result.status, 'ok');
});

test('with a lower minimum for detail, five on both sides are compared per domain', () => {
  assert.equal(valueOf(compared(5, 6, { k: 5, kDetail: 5 })).domains[1]?.result.status, 'ok');
});

test('with an override for three, a gap of three has its exact p and no interval', () => {
  const policy = { k: 3, override: { by: 'the board', reason: 'a small school' } };
  const answers = (person: number): Answer[] =>
    (person < 3 ? [1, 2, 3][person] : person % 2 === 0 ? 1 : 3) === 1
      ? [1, 1, 1, 1, 1, 1]
      : [3, 3, 3, 2, 2, 2];
  const gap = valueOf(valueOf(compared(3, 6, policy, answers)).overall);
  assert.equal(gap.p.status, 'withheld');
  const spread = (person: number): Answer[] =>
    [
      [1, 1, 1, 1, 1, 1],
      [2, 2, 2, 2, 2, 2],
      [3, 3, 3, 3, 3, 3],
    ][person % 3] ?? [];
  const open = valueOf(valueOf(compared(3, 6, policy, spread)).overall);
  assert.equal(open.p.status, 'ok');
  assert.deepEqual(open.interval, { status: 'undefined', reason: 'too-few-for-interval' });
});

test('a role that stands as one is told in words, and no number gives its mean away', () => {
  const answers = (person: number): Answer[] => (person < 5 ? [3, 3, 3, 3, 3, 3] : row(person));
  const gap = valueOf(valueOf(compared(5, 9, undefined, answers)).overall);
  assert.deepEqual(gap.groups[0], { role: 'leader', type: 'almost-everyone', phase: 'strong' });
  assert.equal(gap.groups[1].type, 'phase');
  for (const figure of [gap.difference, gap.superiority, gap.interval, gap.p]) {
    assert.equal(figure.status, 'withheld');
  }
});

test('all or all but one in a small role give the same words and the same bytes', () => {
  const [all, butOne] = [5, 4].map((strong) =>
    JSON.stringify(
      valueOf(compared(5, 9, undefined, (person) => (person < strong ? [3, 3, 3, 3, 3, 3] : row(person))))
        .overall,
    ),
  );
  assert.match(all ?? '', /almost-everyone/);
  assert.match(butOne ?? '', /almost-everyone/);
});

test('teachers alone can be published in place of everybody, and not after it where few are left', () => {
  const rows = team(2, 10);
  const asked = { type: 'team', round: 'first', instrument } as const;
  const teachers = makeRelease(rows, { ...asked, id: 'teachers', role: 'teacher' }, openLedger({ k: 5 }));
  assert.equal(teachers.status, 'granted');
  const everybody = makeRelease(rows, { ...asked, id: 'everybody' }, teachers.ledger);
  assert.equal(everybody.status === 'refused' && everybody.reason, 'would-reveal-small-group');
  const first = makeRelease(rows, { ...asked, id: 'everybody' }, openLedger({ k: 5 }));
  assert.equal(
    makeRelease(rows, { ...asked, id: 'teachers', role: 'teacher' }, first.ledger).status,
    'refused',
  );
});

test('of a small part of a team, a statement on which all but one agree is told in words alone', () => {
  const answers = (person: number): Answer[] => [person < 6 ? 3 : 1, ...row(person).slice(1)];
  const asked = {
    type: 'team',
    round: 'first',
    id: 'teachers',
    role: 'teacher',
    alone: true,
    instrument,
  } as const;
  const answer = makeRelease(team(0, 7, answers), asked, openLedger({ k: 5 }));
  assert.equal(answer.status, 'granted');
  const { items } = answer.release.report;
  assert.deepEqual(items[0]?.result, { status: 'withheld', reason: 'would-reveal-small-group' });
  assert.equal(items[0].almostEveryone, 3);
  assert.equal(items[3]?.result.status, 'ok');
});

test('a whole team shows that it stands as one: that is what looking together is for', () => {
  const answers = (person: number): Answer[] => [person < 6 ? 3 : 1, ...row(person).slice(1)];
  const [item] = releasedReport(instrument, team(0, 7, answers)).items;
  assert.deepEqual(valueOf(item?.result).counts, [1, 0, 6]);
});

test('a small role released beside everybody tells no statement and no domain of it', () => {
  const rows = team(6, 6);
  const asked = { type: 'team', round: 'first', instrument } as const;
  const everybody = makeRelease(rows, { ...asked, id: 'everybody' }, openLedger({ k: 5 }));
  const leaders = makeRelease(rows, { ...asked, id: 'leaders', role: 'leader' }, everybody.ledger);
  assert.equal(leaders.status, 'granted');
  assert.ok(leaders.release.report.items.every(({ result }) => result.status === 'withheld'));
  assert.ok(leaders.release.report.domains.every(({ result }) => result.status !== 'ok'));
});

test('a role that stands for the whole round keeps everything else of it from being released, in both orders', () => {
  const rows = team(6, 12);
  const asked = { type: 'team', round: 'first', instrument } as const;
  const teachers = { ...asked, id: 'teachers', role: 'teacher', alone: true } as const;
  const first = makeRelease(rows, teachers, openLedger({ k: 5 }));
  assert.equal(first.status, 'granted');
  assert.ok(first.release.report.items.some(({ result }) => result.status === 'ok'));
  const refusals = [
    makeRelease(rows, { ...asked, id: 'everybody' }, first.ledger),
    makeRelease(rows, { ...asked, id: 'leaders', role: 'leader' }, first.ledger),
  ].map((answer) => answer.status === 'refused' && answer.reason);
  assert.deepEqual(refusals, ['would-reveal-small-group', 'would-reveal-small-group']);
  const everybody = makeRelease(rows, { ...asked, id: 'everybody' }, openLedger({ k: 5 }));
  assert.equal(makeRelease(rows, teachers, everybody.ledger).status, 'refused');
});

test('a report that is withheld as a whole says that roles were asked for only where they were', () => {
  const few = team(1, 2);
  assert.deepEqual(releasedReport(instrument, few).roles, { status: 'undefined', reason: 'not-asked' });
  const asked = releasedReport(instrument, few, { compareRoles: ['leader', 'teacher'] });
  assert.deepEqual(asked.roles, { status: 'withheld', reason: 'below-minimum' });
  assert.equal(asked.basis, 'rows');
});
