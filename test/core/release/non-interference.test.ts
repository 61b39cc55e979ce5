import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeRelease, openLedger } from '@lerend/core';
import type {
  Answer,
  ChecklistInstrument,
  ChecklistReport,
  Ledger,
  Policy,
  ReleaseRow,
  TeamRequest,
} from '@lerend/core';
import type { ChecklistChange } from '@lerend/core/checklist';
import { makeRandom } from '../../helpers/random.js';
import { itemId, respond, smallChecklist } from '../../helpers/small-checklist.js';

const CASES = 1000;

interface Person {
  readonly code: string;
  readonly role: string;
  /** Handed in after the first release was made. */
  readonly late: boolean;
  readonly answers: readonly Answer[];
  /** In the second round; absent for who left. */
  readonly again?: readonly Answer[];
}

interface Case {
  readonly instrument: ChecklistInstrument;
  readonly policy: Policy;
  readonly people: readonly Person[];
  /** Counted above those who handed in; `null` where nobody knows. */
  readonly missing: number | null;
  readonly steps: readonly Step[];
}

type Step = 'early' | 'everybody' | 'leaders' | 'teachers' | 'change';

interface Told {
  readonly outputs: readonly string[];
  readonly statuses: readonly string[];
  readonly reports: readonly ChecklistReport[];
  readonly changes: readonly ChecklistChange[];
  readonly ledger: Ledger;
}

type Random = () => number;

function below(random: Random, bound: number): number {
  return Math.floor(random() * bound);
}

function pick<T>(random: Random, values: readonly [T, ...T[]]): T {
  const place = below(random, values.length);
  return place === 0 ? values[0] : (values[place] as T);
}

function makeCase(random: Random): Case {
  const instrument = smallChecklist({
    domains: pick(random, [[1], [3], [2, 3], [3, 3], [6, 2], [2, 2, 2]]),
    points: pick(random, [2, 3, 3, 5]),
    notApplicable: random() < 0.2,
  });
  const points = instrument.scale.points.length;
  // Some statements few can rate, and some people leave much open.
  const seen = instrument.items.map(() => pick(random, [1, 1, 0.9, 0.35]));
  const answersOf = (care: number): Answer[] =>
    seen.map((chance) =>
      random() < chance * care
        ? 1 + below(random, points)
        : pick<Answer>(random, [
            'dont-know',
            'dont-know',
            null,
            instrument.notApplicable ? 'not-applicable' : null,
          ]),
    );
  const size = 3 + below(random, 14);
  const leaders = pick(random, [1, 3, 5, 6, 10]);
  const people = Array.from({ length: size }, (_, index): Person => {
    const care = random() < 0.2 ? 0.5 : 1;
    return {
      code: `p${index}`,
      role: index < leaders ? 'leader' : 'teacher',
      late: random() < 0.15,
      answers: answersOf(care),
      ...(random() < 0.9 ? { again: answersOf(care) } : {}),
    };
  });
  return {
    instrument,
    policy: pick<Policy>(random, [
      { k: 5 },
      { k: 5 },
      { k: 5, kDetail: 5 },
      { k: 3, override: { by: 'the board', reason: 'a small school' } },
      { k: 2, mode: 'open-table' },
    ]),
    people,
    missing: pick(random, [null, null, 0, 0, 2]),
    steps: pick<readonly Step[]>(random, [
      ['everybody'],
      ['everybody'],
      ['early', 'everybody'],
      ['teachers', 'everybody'],
      ['everybody', 'leaders', 'teachers'],
      ['everybody', 'change'],
      ['early', 'everybody', 'change'],
    ]),
  };
}

function rowsOf({ instrument, people }: Case, round: 'one' | 'two', early = false): readonly ReleaseRow[] {
  return people.flatMap((person) => {
    const answers = round === 'one' ? person.answers : person.again;
    if (answers === undefined || (early && person.late)) return [];
    return [{ person: person.code, round, role: person.role, response: respond(instrument, answers) }];
  });
}

/** Everything that is told of a case, one release after the other. */
function tell(each: Case): Told {
  const { instrument, missing, steps, policy } = each;
  let ledger = openLedger(policy);
  const outputs: string[] = [];
  const statuses: string[] = [];
  const reports: ChecklistReport[] = [];
  const changes: ChecklistChange[] = [];
  const team = (
    id: string,
    rows: readonly ReleaseRow[],
    request: Partial<TeamRequest<ChecklistInstrument>> & { readonly round: string },
  ): ChecklistReport => {
    const answer = makeRelease(
      rows,
      {
        type: 'team',
        id,
        instrument,
        ...(missing === null || request.role !== undefined ? {} : { invited: rows.length + missing }),
        ...request,
      },
      ledger,
    );
    ({ ledger } = answer);
    const report = answer.status === 'granted' ? answer.release.report : answer.report;
    outputs.push(JSON.stringify(answer.status === 'granted' ? answer.release : answer.report));
    statuses.push(answer.status === 'granted' ? 'granted' : answer.reason);
    reports.push(report);
    return report;
  };
  const roles = ['leader', 'teacher'] as const;
  let earlier: ChecklistReport | undefined;
  for (const step of steps) {
    switch (step) {
      case 'early':
        earlier = team('early', rowsOf(each, 'one', true), { round: 'one' });
        break;
      case 'everybody':
        earlier = team('everybody', rowsOf(each, 'one'), { round: 'one', compareRoles: roles });
        break;
      case 'leaders':
        team('leaders', rowsOf(each, 'one'), { round: 'one', role: 'leader' });
        break;
      case 'teachers':
        team('teachers', rowsOf(each, 'one'), { round: 'one', role: 'teacher' });
        break;
      case 'change': {
        if (earlier === undefined) throw new Error('A change follows a report.');
        const rows = [...rowsOf(each, 'one'), ...rowsOf(each, 'two')];
        const later = team('again', rowsOf(each, 'two'), { round: 'two' });
        const asked = {
          type: 'change',
          id: 'change',
          instrument,
          round: 'two',
          earlierRound: 'one',
        } as const;
        const answer = makeRelease(rows, { ...asked, earlier, later }, ledger);
        ({ ledger } = answer);
        statuses.push(answer.status);
        if (answer.status === 'granted') {
          outputs.push(JSON.stringify(answer.release));
          changes.push(answer.release.report);
        }
        break;
      }
      default:
        step satisfies never;
    }
  }
  return { outputs, statuses, reports, changes, ledger };
}

/** What people answered to one statement, changed by a rule; the same in both rounds. */
function withAnswers(each: Case, change: (answer: Answer, item: number) => Answer): Case {
  const changed = (answers: readonly Answer[]) => answers.map(change);
  return {
    ...each,
    people: each.people.map((person) => ({
      ...person,
      answers: changed(person.answers),
      ...(person.again === undefined ? {} : { again: changed(person.again) }),
    })),
  };
}

/** Statements of which no figure was ever granted. */
function neverGranted({ instrument }: Case, { ledger }: Told): ReadonlySet<number> {
  const granted = new Set(ledger.entries.map(({ part }) => part));
  return new Set(
    instrument.items.flatMap((_, index) =>
      granted.has(`${instrument.id}/item:${itemId(index)}`) ? [] : [index],
    ),
  );
}

/** Statements that were told in counts alone: nothing of their domain came from person scores. */
function toldInCounts({ instrument, missing, steps }: Case, { reports }: Told): readonly number[] {
  const [report] = reports;
  // People who are still missing are drawn as copies of whole rows, which is more than counts.
  if (steps.length > 1 || report === undefined || (missing ?? 0) > 0) return [];
  if (report.roles.status === 'ok') return [];
  return instrument.items.flatMap(({ domain }, index) => {
    const result = report.domains.find(({ id }) => id === domain)?.result;
    return result?.status === 'ok' && result.value.persons.status === 'ok' ? [] : [index];
  });
}

/** Deals the ratings of a statement to its raters anew, so that its counts stay. */
function dealt(random: Random, each: Case, items: readonly number[]): Case {
  let { people } = each;
  for (const item of items) {
    const raters = people.flatMap(({ answers }, index) => (typeof answers[item] === 'number' ? [index] : []));
    const ratings = raters.map((index) => people[index]?.answers[item] ?? null);
    const order = ratings.map((rating) => ({ rating, turn: random() })).sort((a, b) => a.turn - b.turn);
    const dealtTo = new Map(raters.map((index, place) => [index, order[place]?.rating ?? null]));
    people = people.map((person, index) => ({
      ...person,
      answers: person.answers.map((answer, at) => (at === item ? (dealtTo.get(index) ?? answer) : answer)),
    }));
  }
  return { ...each, people };
}

test('equal granted tables and equal membership: whatever a withheld statement holds, equal bytes', () => {
  const random = makeRandom(20_261);
  let varied = 0;
  let changesVaried = 0;
  let rolesVaried = 0;
  for (let run = 0; varied < CASES; run += 1) {
    assert.ok(run < 20 * CASES, 'Most cases hold a statement that is withheld.');
    const here = makeCase(random);
    const told = tell(here);
    const points = here.instrument.scale.points.length;
    const hidden = neverGranted(here, told);
    const inCounts = toldInCounts(here, told).filter((item) => !hidden.has(item));
    const otherwise = withAnswers(here, (answer, item) => {
      if (!hidden.has(item)) return answer;
      if (typeof answer === 'number') return 1 + below(random, points);
      return answer === 'not-applicable' ? answer : pick<Answer>(random, ['dont-know', null]);
    });
    const there = dealt(random, otherwise, inCounts);
    if (JSON.stringify(here.people) === JSON.stringify(there.people)) continue;
    varied += 1;
    if (told.changes.length > 0) changesVaried += 1;
    if (told.reports.some(({ roles }) => roles.status === 'ok')) rolesVaried += 1;
    const again = tell(there);
    assert.deepEqual(again.outputs, told.outputs, JSON.stringify({ here, there: there.people }));
    assert.equal(JSON.stringify(again.ledger), JSON.stringify(told.ledger));
  }
  assert.ok(changesVaried > 50 && rolesVaried > 20, `${changesVaried} changes, ${rolesVaried} with roles`);
});

test('equal membership and any other answers: the same is granted and the same is refused', () => {
  const random = makeRandom(41_077);
  const seen = new Set<string>();
  for (let run = 0; run < CASES; run += 1) {
    const here = makeCase(random);
    const points = here.instrument.scale.points.length;
    const there = withAnswers(here, (answer) =>
      typeof answer === 'number'
        ? 1 + below(random, points)
        : answer === 'not-applicable'
          ? answer
          : pick<Answer>(random, ['dont-know', null]),
    );
    const [told, again] = [tell(here), tell(there)];
    assert.deepEqual(again.statuses, told.statuses);
    assert.deepEqual(again.ledger.entries, told.ledger.entries);
    for (const status of told.statuses) seen.add(status);
  }
  assert.deepEqual([...seen].sort(), ['below-minimum', 'granted', 'would-reveal-small-group']);
});
