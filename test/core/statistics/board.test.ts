import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { notDefined, withheld } from '@lerend/core/model';
import { boardView } from '@lerend/core/statistics';
import { valueOf } from '../../helpers/small-checklist.js';

const three = [
  { people: 10, norm: 0.4 },
  { people: 10, norm: 0.5 },
  { people: 20, norm: 0.6 },
];

function near(found: number, expected: number): void {
  assert.ok(Math.abs(found - expected) < 1e-10, `${found} for ${expected}`);
}

test('the typical school and the typical teacher stand apart', () => {
  const view = valueOf(boardView(three, 6));
  near(view.typicalSchool.norm, 0.5);
  near(view.typicalTeacher, 0.525);
  near(view.typicalSchool.standardError, (0.1 / Math.sqrt(3)) * Math.sqrt(0.5));
  // t at .975 with 2 degrees of freedom, from a table.
  const reach = 4.302652729911275 * view.typicalSchool.standardError;
  near(view.typicalSchool.interval.lower, 0.5 - reach);
  near(view.typicalSchool.interval.upper, 0.5 + reach);
  assert.equal(view.typicalSchool.interval.level, 0.95);
  assert.equal(view.schools, 3);
  assert.equal(view.people, 40);
});

test('where every school takes part nothing is left open; where nobody knows, all is', () => {
  const all = valueOf(boardView(three, 3)).typicalSchool;
  assert.deepEqual([all.standardError, all.interval.lower, all.interval.upper], [0, all.norm, all.norm]);
  near(valueOf(boardView(three)).typicalSchool.standardError, 0.1 / Math.sqrt(3));
});

test('an interval stays between 0 and 1', () => {
  const { interval } = valueOf(
    boardView([
      { people: 5, norm: 0 },
      { people: 5, norm: 0.5 },
      { people: 5, norm: 1 },
    ]),
  ).typicalSchool;
  assert.deepEqual([interval.lower, interval.upper], [0, 1]);
});

test('fewer than three schools are withheld, and schools where nobody answered do not count', () => {
  assert.deepEqual(boardView(three.slice(0, 2)), withheld('below-minimum'));
  assert.deepEqual(boardView([...three.slice(0, 2), { people: 0, norm: 0 }]), withheld('below-minimum'));
  assert.deepEqual(boardView([]), notDefined('no-data'));
  assert.deepEqual(boardView([...three, { people: 0, norm: 0 }], 3), boardView(three, 3));
});

test('a school with more than 60 % of the people withholds the view, one with 60 % does not', () => {
  const withLargest = (people: number) =>
    boardView([
      { people: 20, norm: 0.5 },
      { people: 20, norm: 0.6 },
      { people, norm: 0.7 },
    ]);
  assert.equal(withLargest(60).status, 'ok');
  assert.deepEqual(withLargest(61), withheld('would-reveal-small-group'));
});

test('a board cannot be smaller than the schools that take part', () => {
  assert.throws(() => boardView(three, 2), RangeError);
});

test('both typical values lie between the lowest and the highest school, and agree for schools of one size', () => {
  const schools = fc.array(
    fc.record({ people: fc.constant(7), norm: fc.double({ min: 0, max: 1, noNaN: true }) }),
    { minLength: 3, maxLength: 12 },
  );
  fc.assert(
    fc.property(schools, (all) => {
      const { typicalSchool, typicalTeacher } = valueOf(boardView(all));
      const norms = all.map(({ norm }) => norm);
      near(typicalTeacher, typicalSchool.norm);
      assert.ok(typicalTeacher >= Math.min(...norms) - 1e-12 && typicalTeacher <= Math.max(...norms) + 1e-12);
    }),
  );
});
