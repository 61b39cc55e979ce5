import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareRounds, makeRelease, openLedger } from '@lerend/core';
import type { Answer, ChecklistReport, Ledger, ReleaseRow } from '@lerend/core';
import { rowsOf } from '../../helpers/released.js';
import { smallChecklist, valueOf } from '../../helpers/small-checklist.js';

const instrument = smallChecklist({ domains: [6] });
const BEFORE: readonly Answer[][] = Array.from({ length: 12 }, (_, person) =>
  [0, 1, 2, 3, 4, 5].map((item) => (person < 6 ? 1 : (person + item) % 4 === 0 ? 1 : 2)),
);
const AFTER: readonly Answer[][] = BEFORE.map((answers, person) =>
  answers.map((answer, item) =>
    typeof answer === 'number' && (person + item) % 5 > 0 ? answer + 1 : answer,
  ),
);

function inRound(round: string, people: readonly (readonly Answer[])[], from = 0): readonly ReleaseRow[] {
  return rowsOf(instrument, people, (person) => ({ person: `p${person + from}`, round }));
}

interface Rounds {
  readonly earlier: ChecklistReport;
  readonly later: ChecklistReport;
  readonly ledger: Ledger;
  readonly rows: readonly ReleaseRow[];
}

function twoRounds(before: readonly ReleaseRow[], after: readonly ReleaseRow[]): Rounds {
  const rows = [...before, ...after];
  const asked = { type: 'team', instrument, invited: 14 } as const;
  const first = makeRelease(rows, { ...asked, id: 'one', round: 'one' }, openLedger({ k: 5 }));
  const second = makeRelease(rows, { ...asked, id: 'two', round: 'two' }, first.ledger);
  if (first.status !== 'granted' || second.status !== 'granted')
    throw new Error('Both rounds are large enough.');
  return { earlier: first.release.report, later: second.release.report, ledger: second.ledger, rows };
}

function change({ rows, earlier, later, ledger }: Rounds) {
  const asked = { type: 'change', id: 'change', instrument, round: 'two', earlierRound: 'one' } as const;
  const answer = makeRelease(rows, { ...asked, earlier, later }, ledger);
  if (answer.status !== 'granted') throw new Error('Two reports that are out can be compared.');
  return answer.release.report;
}

test('twelve people who are linked are compared with themselves', () => {
  const made = change(twoRounds(inRound('one', BEFORE), inRound('two', AFTER)));
  assert.deepEqual(made.linked, { status: 'ok', value: 12 });
  const domain = valueOf(made.domains[0]?.change);
  assert.equal(domain.method, 'paired');
  assert.equal(domain.verdict, 'up');
  assert.ok(domain.interval.lower > 0, JSON.stringify(domain));
  assert.ok(domain.interval.upper >= domain.difference, JSON.stringify(domain));
});

test('without links the two rounds are compared as two groups, which can see less', () => {
  const rounds = twoRounds(inRound('one', BEFORE), inRound('two', AFTER, 100));
  const apart = change(rounds);
  assert.deepEqual(apart.linked, { status: 'undefined', reason: 'too-few-linked' });
  const linked = change(twoRounds(inRound('one', BEFORE), inRound('two', AFTER)));
  const [unpaired, paired] = [valueOf(apart.domains[0]?.change), valueOf(linked.domains[0]?.change)];
  assert.equal(unpaired.method, 'unpaired');
  assert.ok(unpaired.smallestVisible > paired.smallestVisible);
  assert.deepEqual(compareRounds(instrument, rounds.earlier, rounds.later).domains, apart.domains);
});

test('two newcomers and one who left keep the linked change from being shown; what is out already stays', () => {
  const after = [...inRound('two', AFTER.slice(0, 11)), ...inRound('two', AFTER.slice(0, 2), 200)];
  const rounds = twoRounds(inRound('one', BEFORE), after);
  const made = change(rounds);
  assert.deepEqual(made.linked, { status: 'withheld', reason: 'would-reveal-small-group' });
  assert.equal(valueOf(made.domains[0]?.change).method, 'unpaired');
});

test('five are too few to link', () => {
  const five = twoRounds(inRound('one', BEFORE), [
    ...inRound('two', AFTER.slice(0, 5)),
    ...inRound('two', AFTER.slice(0, 7), 300),
  ]);
  assert.equal(valueOf(change(five).domains[0]?.change).method, 'unpaired');
});

test('nothing that changed is not called a change, and says what could have been seen', () => {
  const made = compareRounds(
    instrument,
    ...(({ earlier, later }): [ChecklistReport, ChecklistReport] => [earlier, later])(
      twoRounds(inRound('one', BEFORE), inRound('two', BEFORE, 100)),
    ),
  );
  const domain = valueOf(made.domains[0]?.change);
  assert.equal(domain.difference, 0);
  assert.equal(domain.verdict, 'no-clear-change');
  assert.ok(domain.smallestVisible >= 0.05);
});

test('a change of another instrument is refused loudly', () => {
  const { earlier, later } = twoRounds(inRound('one', BEFORE), inRound('two', AFTER));
  assert.throws(() => compareRounds({ ...instrument, version: '2.0.0' }, earlier, later), /2\.0\.0/);
});
