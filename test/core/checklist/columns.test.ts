import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  compileChecklistAnswerChecker,
  mergeChecklistTallies,
  packChecklistResponses,
  tallyChecklist,
  tallyChecklistColumns,
} from '@lerend/core/checklist';
import type {
  ChecklistInstrument,
  ChecklistTally,
  ItemCounts,
  PersonScoreCount,
} from '@lerend/core/checklist';
import type { Answer, Answers, Response } from '@lerend/core/model';
import { respond, smallChecklist } from '../../helpers/small-checklist.js';

const small = smallChecklist({ domains: [3, 4], notApplicable: true });

/** A response as somebody else might write it: any order of keys, answers left open, answers left out. */
function responsesTo(instrument: ChecklistInstrument): fc.Arbitrary<Response> {
  const answers: Answer[] = [null, ...instrument.scale.points.map(({ value }) => value), 'dont-know'];
  if (instrument.notApplicable) answers.push('not-applicable');
  return fc
    .shuffledSubarray(instrument.items.map(({ id }) => id))
    .chain((ids) => fc.tuple(...ids.map((id) => fc.constantFrom(...answers).map((answer) => [id, answer]))))
    .map((entries) => ({
      instrument: instrument.id,
      version: instrument.version,
      answers: Object.fromEntries(entries) as Answers,
    }));
}

/** Keys in one order, as a tally has them. */
function byKey<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a tally is, one question at a time, with no thought of speed. */
function countNaively(instrument: ChecklistInstrument, responses: readonly Response[]): ChecklistTally {
  const answersTo = (id: string) =>
    responses.map(({ answers }) => (Object.hasOwn(answers, id) ? (answers[id] ?? null) : null));
  const times = (id: string, wanted: Answer) => answersTo(id).filter((answer) => answer === wanted).length;
  const items = instrument.items.map(({ id }): [string, ItemCounts] => [
    id,
    {
      counts: instrument.scale.points.map(({ value }) => times(id, value)),
      dontKnow: times(id, 'dont-know'),
      notApplicable: times(id, 'not-applicable'),
      unanswered: times(id, null),
    },
  ]);
  const domains = instrument.domains.map(({ id }): [string, PersonScoreCount[]] => {
    const own = instrument.items.filter(({ domain }) => domain === id).map((item) => answersTo(item.id));
    const people = new Map<string, number>();
    for (const index of responses.keys()) {
      const given = own.map((answers) => answers[index]);
      const ratings = given.filter((answer) => typeof answer === 'number');
      const sum = ratings.reduce((total, value) => total + value - 1, 0);
      const notApplicable = given.filter((answer) => answer === 'not-applicable').length;
      const person = JSON.stringify([ratings.length, sum, notApplicable]);
      people.set(person, (people.get(person) ?? 0) + 1);
    }
    const rows = [...people].map(([person, respondents]) => {
      const [answered = 0, sum = 0, notApplicable = 0] = JSON.parse(person) as number[];
      return { sum, answered, notApplicable, respondents };
    });
    rows.sort((a, b) => a.answered - b.answered || a.sum - b.sum || a.notApplicable - b.notApplicable);
    return [id, rows];
  });
  return {
    kind: 'checklist',
    instrument: instrument.id,
    version: instrument.version,
    respondents: responses.length,
    items: byKey(items),
    domains: byKey(domains),
  };
}

function assertCountsAsNaively(instrument: ChecklistInstrument, responses: readonly Response[]): void {
  const expected = JSON.stringify(countNaively(instrument, responses));
  const columns = packChecklistResponses(instrument, responses);
  assert.equal(JSON.stringify(tallyChecklistColumns(instrument, columns)), expected);
  assert.equal(JSON.stringify(tallyChecklist(instrument, responses)), expected);
}

test('answers stand by statement: unanswered, the scale points, "don\'t know", "not applicable"', () => {
  const columns = packChecklistResponses(small, [
    respond(small, [1, 2, 3, null, 'dont-know', 'not-applicable']),
    { ...respond(small, []), answers: { i07: 3, i01: 2 }, respondent: 'token', role: 'leader' },
  ]);
  assert.deepEqual(
    columns.items.map((codes) => [...codes]),
    [
      [1, 2],
      [2, 0],
      [3, 0],
      [0, 0],
      [4, 0],
      [5, 0],
      [0, 3],
    ],
  );
  assert.equal(columns.respondents, 2);
  assert.equal(columns.instrument, small.id);
  assert.equal(columns.version, small.version);
  assert.doesNotMatch(JSON.stringify(columns), /token|leader/);
});

const shapes = [
  ['three points', small],
  ['a domain of one statement, without "not applicable"', smallChecklist({ domains: [1, 2], points: 5 })],
  [
    'more kinds of person than have a place in an array',
    smallChecklist({ domains: [40], points: 7, notApplicable: true }),
  ],
  [
    'more points than a byte tells apart',
    smallChecklist({ domains: [2, 3], points: 300, notApplicable: true }),
  ],
] as const;

for (const [name, instrument] of shapes) {
  test(`columns are counted as a naive count counts responses: ${name}`, () => {
    fc.assert(
      fc.property(fc.array(responsesTo(instrument), { maxLength: 12 }), (responses) => {
        assertCountsAsNaively(instrument, responses);
      }),
      { numRuns: 60 },
    );
  });
}

test('nobody at all, and people who answered nothing, are counted too', () => {
  assertCountsAsNaively(small, []);
  assertCountsAsNaively(small, [respond(small, []), respond(small, [])]);
});

test('more people than are counted in one go, and more than are packed in one go', () => {
  const people = Array.from({ length: 150_001 }, (_, person) =>
    respond(small, [1 + (person % 3), null, 'dont-know', 1 + (person % 2), 3, person % 5 === 0 ? null : 2]),
  );
  assertCountsAsNaively(small, people);
  const whole = packChecklistResponses(small, people);
  const parts = [people.slice(0, 70_000), people.slice(70_000)].map((part) =>
    tallyChecklistColumns(small, packChecklistResponses(small, part)),
  );
  const [first, second] = parts;
  assert.ok(first && second);
  assert.equal(
    JSON.stringify(mergeChecklistTallies(first, second)),
    JSON.stringify(tallyChecklistColumns(small, whole)),
  );
});

test('what the answer checker refuses cannot be packed, and what it takes can', () => {
  const check = compileChecklistAnswerChecker(small);
  const slot = fc.oneof(fc.constantFrom('i01', 'i07', 'i08', 'toString', '', '1'), fc.string());
  const answer = fc.oneof(
    fc.constantFrom<unknown>(
      0,
      1,
      2,
      3,
      4,
      -1,
      1.5,
      -0,
      NaN,
      Infinity,
      '1',
      '',
      true,
      undefined,
      null,
      {},
      [],
    ),
    fc.constantFrom('dont-know', 'not-applicable', 'dont know', 'length'),
    fc.anything(),
  );
  fc.assert(
    fc.property(slot, answer, (id, given) => {
      const response = { ...respond(small, []), answers: { ['i02']: 1, [id]: given } as Answers };
      const problem = Object.keys(response.answers).includes(id) ? check(id, given) : undefined;
      const pack = () => packChecklistResponses(small, [respond(small, [1]), response]);
      if (problem === undefined) pack();
      else assert.throws(pack, { message: `The answer to "${id}" cannot be counted. ${problem}` });
    }),
    { numRuns: 2000 },
  );
});

test('a response that does not belong is refused in the words of before', () => {
  const good = respond(small, [1, 2, 3]);
  const refuses = (response: Response, message: string) => {
    assert.throws(() => packChecklistResponses(small, [good, response]), { message });
    assert.throws(() => tallyChecklist(small, [good, response]), { message });
  };
  refuses(
    { ...good, instrument: 'another' },
    'This response belongs to another 1.0.0, not to small-checklist 1.0.0.',
  );
  refuses(
    { ...good, version: '0.9.0' },
    'This response belongs to small-checklist 0.9.0, not to small-checklist 1.0.0.',
  );
  refuses(
    { ...good, answers: { i01: 4 } },
    'The answer to "i01" cannot be counted. An answer here is 1, 2, 3, "dont-know", "not-applicable", or null for unanswered.',
  );
  refuses(
    { ...good, answers: { 'no-such-item': 1 } },
    'The answer to "no-such-item" cannot be counted. This checklist has no statement with the id "no-such-item".',
  );
});

test('an inherited answer is no answer, and an id that every object inherits is one of its own', () => {
  const inherited = Object.create(
    { i01: 3, strange: 1 },
    {
      i02: { value: 2, enumerable: true },
    },
  ) as Answers;
  const columns = packChecklistResponses(small, [{ ...respond(small, []), answers: inherited }]);
  assert.deepEqual(columns.items.map((codes) => codes[0]).slice(0, 3), [0, 2, 0]);

  const ids = ['constructor', '__proto__', '7'];
  const odd = {
    ...small,
    items: small.items.map((item, index) => ({ ...item, id: ids[index] ?? item.id })),
  };
  const answers = JSON.parse('{"__proto__": 1, "constructor": 2, "7": 3}') as Answers;
  assertCountsAsNaively(odd, [
    { ...respond(odd, []), answers },
    { ...respond(odd, []), answers: {} },
  ]);
});

test('columns that do not fit the checklist are refused', () => {
  const columns = packChecklistResponses(small, [respond(small, [1, 2, 3]), respond(small, [])]);
  const refuses = (changed: Partial<typeof columns>, pattern: RegExp) => {
    assert.throws(() => tallyChecklistColumns(small, { ...columns, ...changed }), pattern);
  };
  refuses({ instrument: 'another' }, /another/);
  refuses({ version: '2.0.0' }, /2\.0\.0/);
  refuses({ respondents: 3 }, /a code for each respondent/);
  refuses({ items: columns.items.slice(1) }, /a code for each respondent/);
  refuses({ items: [...columns.items, new Uint8Array(2)] }, /a code for each respondent/);
  refuses({ items: columns.items.with(0, new Uint8Array(1)) }, /a code for each respondent/);
  refuses({ items: columns.items.with(0, Uint8Array.of(1, 6)) }, /every code stands for an answer/);
  const plain = smallChecklist({ domains: [3, 4] });
  const notApplicable = packChecklistResponses(small, [respond(small, ['not-applicable'])]);
  assert.throws(() => tallyChecklistColumns(plain, notApplicable), /every code stands for an answer/);
});
