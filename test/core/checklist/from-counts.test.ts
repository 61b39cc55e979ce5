import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  inspectCounts,
  mergeChecklistTallies,
  reportChecklist,
  tallyChecklist,
  tallyFromCounts,
} from '@lerend/core/checklist';
import type { ChecklistTally, StatementCounts, TeamCounts } from '@lerend/core/checklist';
import type { Answer, Issue } from '@lerend/core/model';
import { itemId, respond, smallChecklist, valueOf } from '../../helpers/small-checklist.js';

const checklist = smallChecklist({ domains: [2, 1] });
const withNotApplicable = smallChecklist({ domains: [2, 1], notApplicable: true });

/** Twelve people on three statements; nobody left the first one open, two did so with the last. */
const COUNTS: TeamCounts = {
  respondents: 12,
  items: {
    i01: { counts: [1, 4, 7] },
    i02: { counts: [0, 3, 6], dontKnow: 3 },
    i03: { counts: [5, 4, 0], dontKnow: 1 },
  },
};

function withItem(id: string, statement: unknown): TeamCounts {
  return { ...COUNTS, items: { ...COUNTS.items, [id]: statement as StatementCounts } };
}

function tallyOf(counts: TeamCounts, instrument = checklist): ChecklistTally {
  const made = tallyFromCounts(instrument, counts);
  assert.ok(made.ok, JSON.stringify(made));
  return made.value;
}

function issuesOf(counts: unknown, instrument = checklist): readonly Issue[] {
  const made = tallyFromCounts(instrument, counts as TeamCounts);
  assert.ok(!made.ok, 'these counts should be refused');
  return made.issues;
}

/** What somebody would have written down for a tally. */
function countsOf({ respondents, items }: ChecklistTally): TeamCounts {
  return {
    respondents,
    items: Object.fromEntries(
      Object.entries(items).map(([id, { counts, dontKnow, notApplicable }]) => [
        id,
        { counts, dontKnow, notApplicable },
      ]),
    ),
  };
}

test('what is left of the team was left open', () => {
  assert.deepEqual(tallyOf(COUNTS), {
    kind: 'checklist',
    instrument: 'small-checklist',
    version: '1.0.0',
    respondents: 12,
    items: {
      i01: { counts: [1, 4, 7], dontKnow: 0, notApplicable: 0, unanswered: 0 },
      i02: { counts: [0, 3, 6], dontKnow: 3, notApplicable: 0, unanswered: 0 },
      i03: { counts: [5, 4, 0], dontKnow: 1, notApplicable: 0, unanswered: 2 },
    },
    domains: { d1: [], d2: [] },
  });
});

test('the report of counts says that it was made of counts, and that camps need the forms themselves', () => {
  const report = reportChecklist(checklist, tallyOf(COUNTS), { invited: 14 });
  assert.equal(report.basis, 'tallies');
  assert.equal(valueOf(report.respondents), 12);
  assert.deepEqual(valueOf(report.domains[0]?.result).polarised, {
    status: 'undefined',
    reason: 'needs-rows',
  });
});

test('below the minimum the counts are taken, and the report withholds them', () => {
  const few = {
    respondents: 4,
    items: { i01: { counts: [1, 2, 1] }, i02: { counts: [4, 0, 0] }, i03: { counts: [0, 0, 0] } },
  };
  const report = reportChecklist(checklist, tallyOf(few));
  assert.deepEqual(report.respondents, { status: 'withheld', reason: 'below-minimum' });
});

test('a statement whose numbers exceed the team is refused with the difference', () => {
  assert.deepEqual(issuesOf(withItem('i02', { counts: [0, 4, 6], dontKnow: 3 })), [
    {
      path: ['items', 'i02'],
      message: 'The numbers of the statement "i02" come to 13, which is 1 more than the 12 who filled in.',
    },
  ]);
});

for (const [what, counts, path, sentence] of [
  ['a missing number of people', { ...COUNTS, respondents: undefined }, ['respondents'], /missing/],
  ['a number of people that is null', { ...COUNTS, respondents: null }, ['respondents'], /missing/],
  [
    'a negative number',
    withItem('i01', { counts: [-1, 4, 7] }),
    ['items', 'i01', 'counts', 0],
    /below 0.*-1/,
  ],
  [
    'a part of a person',
    withItem('i01', { counts: [1, 2.5, 7] }),
    ['items', 'i01', 'counts', 1],
    /whole.*2\.5/,
  ],
  ['a missing level', withItem('i01', { counts: [1, 4] }), ['items', 'i01', 'counts', 2], /missing/],
  [
    'a level that is null',
    withItem('i01', { counts: [1, null, 7] }),
    ['items', 'i01', 'counts', 1],
    /missing/,
  ],
  ['a level too many', withItem('i01', { counts: [1, 4, 7, 0] }), ['items', 'i01', 'counts'], /3 points.*4/],
  ['a text', withItem('i01', { counts: [1, '4', 7] }), ['items', 'i01', 'counts', 1], /whole number/],
  [
    'no number at all',
    withItem('i01', { counts: [1, NaN, 7] }),
    ['items', 'i01', 'counts', 1],
    /whole number/,
  ],
  ['more people than there are', { ...COUNTS, respondents: 1e300 }, ['respondents'], /at most/],
  ['a statement without its levels', withItem('i01', {}), ['items', 'i01', 'counts'], /missing/],
  ['a statement that is null', withItem('i01', null), ['items', 'i01'], /plain data/],
  ['a statement that was not counted', withItem('i01', undefined), ['items', 'i01'], /"i01" are missing/],
  [
    'a statement of something else',
    withItem('other', { counts: [0, 0, 0] }),
    ['items', 'other'],
    /no statement.*"other"/,
  ],
  [
    'a negative “don’t know”',
    withItem('i01', { counts: [1, 4, 6], dontKnow: -1 }),
    ['items', 'i01', 'dontKnow'],
    /below 0/,
  ],
  [
    '“not applicable” where it is not offered',
    withItem('i01', { counts: [1, 4, 6], notApplicable: 1 }),
    ['items', 'i01', 'notApplicable'],
    /does not offer/,
  ],
  ['no statements at all', { respondents: 12 }, ['items'], /plain data/],
  ['nothing', undefined, [], /plain data/],
  ['a list', [], [], /plain data/],
] as const) {
  test(`${what} is refused at its own place`, () => {
    const issues = issuesOf(counts);
    assert.equal(issues.length, 1, JSON.stringify(issues));
    assert.deepEqual(issues[0]?.path, path);
    assert.match(issues[0].message, sentence);
  });
}

test('everything that is wrong is said at once, in the order of the form', () => {
  const issues = issuesOf({
    respondents: 12,
    items: { i01: { counts: [13, 0, 0] }, i02: { counts: [-1, 0.5, 0], dontKnow: 'x' } },
  });
  assert.deepEqual(
    issues.map(({ path }) => path.join('.')),
    ['items.i01', 'items.i02.counts.0', 'items.i02.counts.1', 'items.i02.dontKnow', 'items.i03'],
  );
});

test('“not applicable” counts where the checklist offers it, and nobody having chosen it is fine where it does not', () => {
  const item = { counts: [1, 4, 6], notApplicable: 1 };
  assert.equal(tallyOf(withItem('i01', item), withNotApplicable).items.i01?.notApplicable, 1);
  assert.equal(tallyOf(withItem('i01', { counts: [1, 4, 7], notApplicable: 0 })).items.i01?.unanswered, 0);
});

test('zero is a count, with a sign before it too', () => {
  const tally = tallyOf({
    respondents: -0,
    items: {
      i01: { counts: [-0, 0, 0], dontKnow: -0 },
      i02: { counts: [0, 0, 0] },
      i03: { counts: [0, 0, 0] },
    },
  });
  assert.ok(!Object.is(tally.respondents, -0) && !Object.is(tally.items.i01?.counts[0], -0));
  assert.ok(!Object.is(tally.items.i01?.dontKnow, -0) && !Object.is(tally.items.i01?.unanswered, -0));
});

test('nothing is thrown, whatever is given', () => {
  const hostile = Object.defineProperty({}, 'respondents', {
    enumerable: true,
    get() {
      throw new Error('no');
    },
  });
  assert.deepEqual(inspectCounts(checklist, hostile), [{ type: 'unreadable', path: [] }]);
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
      for (const counts of [value, { respondents: 3, items: value }, withItem('i01', value)]) {
        const made = tallyFromCounts(checklist, counts as TeamCounts);
        assert.equal(made.ok, inspectCounts(checklist, counts).length === 0);
      }
    }),
  );
});

const anyAnswer = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 3 }) },
  fc.constantFrom<Answer>(null, 'dont-know', 'not-applicable'),
);
const anyTally = fc
  .array(fc.array(anyAnswer, { minLength: 3, maxLength: 3 }), { maxLength: 20 })
  .map((rows) =>
    tallyChecklist(
      withNotApplicable,
      rows.map((row) => respond(withNotApplicable, row)),
    ),
  );

test('the counts of any tally give its statements again, and the same report of them', () => {
  fc.assert(
    fc.property(anyTally, (tally) => {
      const again = tallyOf(countsOf(tally), withNotApplicable);
      assert.deepEqual(again.items, tally.items);
      assert.equal(JSON.stringify(again.items), JSON.stringify(tally.items));
      const made = reportChecklist(withNotApplicable, again);
      const before = reportChecklist(withNotApplicable, tally);
      assert.deepEqual(made.items, before.items);
      assert.deepEqual(made.respondents, before.respondents);
    }),
  );
});

test('two heaps of forms that are counted apart come to the same as one', () => {
  fc.assert(
    fc.property(anyTally, anyTally, (a, b) => {
      const apart = [a, b].map((each) => tallyOf(countsOf(each), withNotApplicable));
      const [first, second] = apart;
      assert.ok(first && second);
      const together = tallyOf(countsOf(mergeChecklistTallies(a, b)), withNotApplicable);
      assert.deepEqual(mergeChecklistTallies(first, second), together);
    }),
  );
});

test('any excess is refused with exactly the difference, statement by statement', () => {
  const rows = fc.array(fc.array(fc.nat({ max: 30 }), { minLength: 5, maxLength: 5 }), {
    minLength: 3,
    maxLength: 3,
  });
  fc.assert(
    fc.property(fc.nat({ max: 60 }), rows, (respondents, numbers) => {
      const items = Object.fromEntries(
        numbers.map(([low = 0, middle = 0, high = 0, dontKnow = 0, notApplicable = 0], index) => [
          itemId(index),
          { counts: [low, middle, high], dontKnow, notApplicable },
        ]),
      );
      const expected = numbers.flatMap((row, index) => {
        const sum = row.reduce((all, each) => all + each, 0);
        const item = itemId(index);
        return sum > respondents
          ? [
              {
                type: 'excess',
                path: ['items', item],
                item,
                total: sum,
                respondents,
                excess: sum - respondents,
              },
            ]
          : [];
      });
      assert.deepEqual(inspectCounts(withNotApplicable, { respondents, items }), expected);
      const made = tallyFromCounts(withNotApplicable, { respondents, items });
      assert.equal(made.ok, expected.length === 0);
      if (made.ok) return;
      made.issues.forEach(({ message }, index) => {
        assert.ok(message.includes(` ${expected[index]?.excess} more than the ${respondents} `), message);
      });
    }),
  );
});
