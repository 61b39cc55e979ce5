import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeRelease, openLedger, tally } from '@lerend/core';
import type { Answer, ChecklistReport, Ledger, Policy, ReleaseRow } from '@lerend/core';
import { makeRandom } from '../../helpers/random.js';
import { rowsOf } from '../../helpers/released.js';
import { smallChecklist, valueOf } from '../../helpers/small-checklist.js';
import { point, smallQuadrant } from '../../helpers/small-quadrant.js';

const instrument = smallChecklist({ domains: [6] });
const team = { type: 'team', instrument } as const;

function people(random: () => number, count: number): readonly Answer[][] {
  return Array.from({ length: count }, () => Array.from({ length: 6 }, () => 1 + Math.floor(random() * 3)));
}

function inRound(
  round: string,
  answers: readonly (readonly Answer[])[],
  roleOf?: (person: number) => string,
): readonly ReleaseRow[] {
  return rowsOf(instrument, answers, (person) => ({
    round,
    ...(roleOf === undefined ? {} : { role: roleOf(person) }),
  }));
}

function granted(answer: { readonly status: string; readonly ledger: Ledger }) {
  if (answer.status !== 'granted' || !('release' in answer)) throw new Error('This is granted.');
  const { report } = answer.release as { readonly report: ChecklistReport };
  return { report, ledger: answer.ledger };
}

test('the same people are told of in the same numbers, whatever is said of who was invited', () => {
  const random = makeRandom(21);
  const answers = people(random, 8).map((each, index): Answer[] =>
    index === 0 ? [1, 1, 1, 1, null, null] : each,
  );
  const rows = inRound('one', answers);
  const first = granted(
    makeRelease(rows, { ...team, id: 'first', round: 'one', invited: 10 }, openLedger({ k: 5 })),
  );
  let { ledger } = first;
  for (const invited of [8, 9, 11, 20, 400]) {
    const again = granted(
      makeRelease(rows, { ...team, id: `with ${invited}`, round: 'one', invited }, ledger),
    );
    assert.equal(JSON.stringify(again.report), JSON.stringify(first.report));
    ({ ledger } = again);
  }
});

test('an answer that was changed without a version of its own does not stand out under another id', () => {
  const random = makeRandom(22);
  const answers = people(random, 8);
  const edited = answers.map((each, index): Answer[] => (index === 3 ? [1, 1, 1, 1, 1, 1] : each));
  const first = granted(
    makeRelease(inRound('one', answers), { ...team, id: 'first', round: 'one' }, openLedger({ k: 5 })),
  );
  const again = granted(
    makeRelease(inRound('one', edited), { ...team, id: 'again', round: 'one' }, first.ledger),
  );
  assert.equal(JSON.stringify(again.report), JSON.stringify(first.report));
});

test('a comparison of roles can be asked for later, beside the same report', () => {
  const random = makeRandom(23);
  const rows = inRound('one', people(random, 12), (person) => (person < 5 ? 'leader' : 'teacher'));
  const first = granted(makeRelease(rows, { ...team, id: 'first', round: 'one' }, openLedger({ k: 5 })));
  const compareRoles = ['leader', 'teacher'] as const;
  const later = granted(
    makeRelease(rows, { ...team, id: 'roles', round: 'one', compareRoles }, first.ledger),
  );
  assert.deepEqual(valueOf(later.report.roles).roles, compareRoles);
  assert.deepEqual({ ...later.report, roles: undefined }, { ...first.report, roles: undefined });
});

test('a linked change is told in the same numbers under another id', () => {
  const random = makeRandom(24);
  const rows = [...inRound('one', people(random, 8)), ...inRound('two', people(random, 8))];
  const one = granted(makeRelease(rows, { ...team, id: 'one', round: 'one' }, openLedger({ k: 5 })));
  const two = granted(makeRelease(rows, { ...team, id: 'two', round: 'two' }, one.ledger));
  const asked = {
    type: 'change',
    instrument,
    round: 'two',
    earlierRound: 'one',
    earlier: one.report,
    later: two.report,
  } as const;
  const change = makeRelease(rows, { ...asked, id: 'change' }, two.ledger);
  const edited = rows.map((row) =>
    row.round === 'two' && row.person === 'p0'
      ? {
          ...row,
          response: { ...row.response, answers: { ...row.response.answers, i01: 1, i02: 1, i03: 1 } },
        }
      : row,
  );
  const again = makeRelease(edited, { ...asked, id: 'change again' }, change.ledger);
  assert.equal(change.status === 'granted' && change.release.report.domains[0]?.change.status, 'ok');
  assert.deepEqual(
    again.status === 'granted' && again.release.report,
    change.status === 'granted' && change.release.report,
  );
});

test('nobody is linked to a round that was counted on paper, and it is not counted after people were linked to it', () => {
  const random = makeRandom(25);
  const [before, after] = [people(random, 9), people(random, 9)];
  const rows = [...inRound('one', before), ...inRound('two', after)];
  const counts = tally(
    instrument,
    inRound('one', before).map(({ response }) => response),
  );
  const paper = granted(makeRelease(counts, { ...team, id: 'one', round: 'one' }, openLedger({ k: 5 })));
  const two = granted(makeRelease(rows, { ...team, id: 'two', round: 'two' }, paper.ledger));
  const asked = {
    type: 'change',
    id: 'change',
    instrument,
    round: 'two',
    earlierRound: 'one',
    earlier: paper.report,
    later: two.report,
  } as const;
  // Without one of the nine: between the counts and the change of eight she would be what is left.
  const change = makeRelease(
    rows.filter(({ person, round }) => person !== 'p0' || round === 'two'),
    asked,
    two.ledger,
  );
  assert.equal(change.status, 'granted');
  assert.deepEqual(change.release.report.linked, { status: 'withheld', reason: 'would-reveal-small-group' });
  assert.notEqual(valueOf(change.release.report.domains[0]?.change).method, 'paired');

  const unknown = granted(makeRelease(rows, { ...team, id: 'two', round: 'two' }, openLedger({ k: 5 })));
  const linked = makeRelease(rows, { ...asked, later: unknown.report }, unknown.ledger);
  assert.equal(linked.status === 'granted' && linked.release.report.linked.status, 'ok');
  const late = makeRelease(counts, { ...team, id: 'one', round: 'one' }, linked.ledger);
  assert.equal(late.status === 'refused' && late.reason, 'would-reveal-small-group');
});

test('where one role stands for the round, nobody else is in a linked change', () => {
  const random = makeRandom(26);
  const [before, after] = [people(random, 16), people(random, 16)];
  const roleOf = (person: number) => (person < 6 ? 'leader' : 'teacher');
  const told = (leaders: readonly Answer[]) => {
    const second = after.map((each, person) => (person < 6 ? [...leaders] : each));
    const rows = [...inRound('one', before, roleOf), ...inRound('two', second, roleOf)];
    const alone = { ...team, role: 'teacher', alone: true } as const;
    const one = granted(makeRelease(rows, { ...alone, id: 'one', round: 'one' }, openLedger({ k: 5 })));
    const two = granted(makeRelease(rows, { ...alone, id: 'two', round: 'two' }, one.ledger));
    const change = makeRelease(
      rows,
      {
        type: 'change',
        id: 'change',
        instrument,
        round: 'two',
        earlierRound: 'one',
        earlier: one.report,
        later: two.report,
      },
      two.ledger,
    );
    if (change.status !== 'granted') throw new Error('Two reports that are out can be compared.');
    return change.release.report;
  };
  const low = told([1, 1, 1, 1, 1, 1]);
  assert.deepEqual(low.linked, { status: 'ok', value: 10 });
  assert.equal(JSON.stringify(low), JSON.stringify(told([3, 3, 3, 3, 3, 3])));
});

test('after a change of everybody, no role stands for the earlier round', () => {
  const random = makeRandom(27);
  const roleOf = (person: number) => (person < 6 ? 'leader' : 'teacher');
  const rows = [...inRound('one', people(random, 16), roleOf), ...inRound('two', people(random, 16), roleOf)];
  const two = granted(makeRelease(rows, { ...team, id: 'two', round: 'two' }, openLedger({ k: 5 })));
  const change = makeRelease(
    rows,
    {
      type: 'change',
      id: 'change',
      instrument,
      round: 'two',
      earlierRound: 'one',
      earlier: two.report,
      later: two.report,
    },
    two.ledger,
  );
  const alone = makeRelease(
    rows,
    { ...team, id: 'one', round: 'one', role: 'teacher', alone: true },
    change.ledger,
  );
  assert.equal(alone.status === 'refused' && alone.reason, 'would-reveal-small-group');
});

const FINE: Policy = { k: 5, kDetail: 5 };

test('a small part that stands as one is not what is left of everybody and the other part', () => {
  const random = makeRandom(28);
  const answers = people(random, 16).map((each, person): Answer[] => [
    person < 9 ? 3 : (each[0] ?? null),
    ...each.slice(1),
  ]);
  const rows = inRound('one', answers, (person) => (person < 9 ? 'leader' : 'teacher'));
  const everybody = granted(makeRelease(rows, { ...team, id: 'all', round: 'one' }, openLedger(FINE)));
  const teachers = granted(
    makeRelease(rows, { ...team, id: 'teachers', round: 'one', role: 'teacher' }, everybody.ledger),
  );
  assert.equal(everybody.report.items[0]?.result.status, 'ok');
  assert.deepEqual(teachers.report.items[0]?.result, {
    status: 'withheld',
    reason: 'would-reveal-small-group',
  });
  assert.equal(teachers.report.items[1]?.result.status, 'ok');
});

test('a role that stands as one in a domain has no number in any other, nor over everything', () => {
  const three = smallChecklist({ domains: [2, 2, 2] });
  const random = makeRandom(29);
  const answers = people(random, 16).map((each, person): Answer[] =>
    person < 5 ? [1, 1, 1 + (person % 3), 3, 3 - (person % 3), 2] : each,
  );
  const rows = rowsOf(three, answers, (person) => ({ role: person < 5 ? 'leader' : 'teacher' }));
  const asked = { type: 'team', instrument: three, id: 'all', round: 'one' } as const;
  const { report } = granted(
    makeRelease(rows, { ...asked, compareRoles: ['leader', 'teacher'] }, openLedger(FINE)),
  );
  const { overall, domains } = valueOf(report.roles);
  assert.equal(valueOf(domains[0]?.result).groups[0].type, 'almost-everyone');
  for (const gap of [overall, ...domains.map(({ result }) => result)]) {
    assert.ok(valueOf(gap).groups.every(({ type }) => type !== 'mean'));
    assert.equal(valueOf(gap).difference.status, 'withheld');
  }
});

const asked = { type: 'team', instrument: smallQuadrant, id: 'q', round: 'one', input: 'point' } as const;

function placedBy(places: readonly (readonly [number, number])[], roleOf: (person: number) => string) {
  return places.map(([up, right], person) => ({
    person: `p${person}`,
    role: roleOf(person),
    response: point(up, right),
  }));
}

test('a small role that places the team in one culture, all or all but one, is told in words and in the same bytes', () => {
  const role = { role: 'teacher', alone: true } as const;
  const [all, butOne] = [80, 10].map((last) => {
    const rows = placedBy(
      [
        [80, 80],
        [75, 90],
        [80, 85],
        [90, 70],
        [last, last],
      ],
      () => 'teacher',
    );
    const answer = makeRelease(rows, { ...asked, ...role }, openLedger({ k: 5 }));
    assert.equal(answer.status, 'granted');
    return answer.release.report;
  });
  assert.deepEqual(all?.result, { status: 'withheld', reason: 'would-reveal-small-group' });
  assert.equal(all.almostEveryone, 'growth');
  assert.equal(JSON.stringify(all), JSON.stringify(butOne));
});

test('a whole team shows that it places itself in one culture', () => {
  const rows = placedBy(
    [
      [80, 80],
      [75, 90],
      [80, 85],
      [90, 70],
      [70, 70],
    ],
    () => 'teacher',
  );
  const answer = makeRelease(rows, asked, openLedger({ k: 5 }));
  assert.equal(answer.status === 'granted' && answer.release.report.result.status, 'ok');
});

test('the place of the other role gives no small role away that stands as one', () => {
  const rows = placedBy(
    [
      ...Array.from({ length: 5 }, () => [80, 80] as const),
      ...Array.from({ length: 7 }, (_, index) => [10 + 12 * index, 90 - 13 * index] as const),
    ],
    (person) => (person < 5 ? 'leader' : 'teacher'),
  );
  const everybody = makeRelease(rows, asked, openLedger({ k: 5 }));
  const teachers = makeRelease(rows, { ...asked, id: 'teachers', role: 'teacher' }, everybody.ledger);
  assert.equal(teachers.status, 'granted');
  assert.deepEqual(teachers.release.report.result, {
    status: 'withheld',
    reason: 'would-reveal-small-group',
  });
  assert.equal(teachers.release.report.almostEveryone, undefined);
});
