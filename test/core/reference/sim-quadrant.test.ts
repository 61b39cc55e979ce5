import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  concordance,
  meanDistance,
  predictQuadrant,
  quadrantProbability,
  quadrantRegion,
  seedOf,
  sumPlaces,
} from '@lerend/core/statistics';
import type { Place, QuadrantProbabilities } from '@lerend/core/statistics';
import { classOf } from '../../../packages/core/src/statistics/quadrant-probability.js';
import { scattersOf } from '../../../packages/core/src/statistics/quadrant-sums.js';
import { rootMeanSquareDistance } from '../../../packages/core/src/statistics/spread.js';
import { assertNear, compareFields, identifies } from '../../helpers/reference-fields.js';
import { readReferenceCsv, readReferenceJson } from '../../helpers/reference.js';
import { valueOf } from '../../helpers/small-checklist.js';

type Input = 'items' | 'dot';

interface Expected {
  readonly n: number;
  readonly centroid: readonly [number, number];
  readonly cov: readonly [readonly [number, number], readonly [number, number]];
  readonly meanDist: number;
  readonly rmsDist: number;
  readonly quadrant: number;
  readonly shares: readonly number[];
  readonly sharesBand: readonly number[];
  readonly puProb: readonly number[];
  readonly normProb: readonly number[] | null;
}

interface Reference {
  readonly order: readonly string[];
  readonly schools: readonly ({ readonly school: string; readonly invited: number } & Readonly<
    Record<Input, Expected>
  >)[];
  readonly lin_ccc: Readonly<Record<'invitation' | 'challenge', number>>;
}

interface QuadrantRecord extends Expected {
  readonly school: string;
  readonly invited: number;
  readonly input: Input;
}

const EXACT = 1e-9;
const THEIR_DRAWS = 20_000;
const OUR_DRAWS = 100_000;
/** Of standard errors; among 200 chances the largest is about three by chance alone. */
const FAR = 4.5;

/** The reference's classes, with invitation as our vertical axis and challenge as our horizontal one. */
const CLASSES: readonly (keyof QuadrantProbabilities)[] = [
  'onAxis',
  'lowLow',
  'highLow',
  'lowHigh',
  'highHigh',
];
const UNITS = { items: 24, dot: 50 } as const;
const STEP = { items: 3, dot: 1 } as const;

const rows = readReferenceCsv('sim_quadrant.csv');
const reference = readReferenceJson('sim_quadrant.json') as Reference;
const records: readonly QuadrantRecord[] = reference.schools.flatMap(({ school, invited, ...inputs }) =>
  (['items', 'dot'] as const).map((input) => ({ school, invited, input, ...inputs[input] })),
);

type Row = (typeof rows)[number];

function units(row: Row, input: Input, axis: 'invitation' | 'challenge'): number | undefined {
  const stem = axis === 'invitation' ? 'inv' : 'cha';
  const columns =
    input === 'dot' ? [axis === 'invitation' ? 'dot_x' : 'dot_y'] : [1, 2, 3, 4].map((k) => `${stem}${k}`);
  const cells = columns.map((column) => row[column] ?? '').filter((cell) => cell !== '' && cell !== '-1');
  const sum = cells.reduce((total, cell) => total + Number(cell), 0);
  if (input === 'dot') return cells.length === 1 ? sum - 50 : undefined;
  return cells.length >= 3 ? (12 * (sum - 3 * cells.length)) / cells.length : undefined;
}

function placesOf({ school, input }: Pick<QuadrantRecord, 'school' | 'input'>): readonly Place[] {
  return rows
    .filter((row) => row.school_id === school)
    .flatMap((row) => {
      const [vertical, horizontal] = [units(row, input, 'invitation'), units(row, input, 'challenge')];
      return vertical === undefined || horizontal === undefined ? [] : [{ vertical, horizontal }];
    });
}

const name = ({ school, input }: QuadrantRecord) => `${school} ${input}`;
const sumsOf = (record: QuadrantRecord) => sumPlaces(placesOf(record));

function shareOf(record: QuadrantRecord, band: number): readonly number[] {
  const places = placesOf(record);
  const reach = band * UNITS[record.input];
  const side = (value: number) => (Math.abs(value) <= reach ? 0 : Math.sign(value));
  return CLASSES.map(
    (id) =>
      places.filter(({ vertical, horizontal }) => classOf(side(vertical), side(horizontal)) === id).length /
      places.length,
  );
}

function compareAll(found: readonly number[], expected: readonly number[], what: string): void {
  assert.equal(found.length, expected.length, what);
  found.forEach((value, index) => {
    assertNear(value, expected[index] ?? 9, EXACT, `${what} ${index}`);
  });
}

test('the reference holds twenty schools, each by statements and by dots, in the order that is read here', () => {
  assert.equal(records.length, 40);
  assert.deepEqual(reference.order, ['boundary', 'apathetic', 'cosy', 'discouraging', 'growth']);
});

compareFields<QuadrantRecord>('sim_quadrant.json', records, {
  school: identifies,
  invited: identifies,
  input: identifies,
  n: {
    compare: (record) => {
      assert.equal(sumsOf(record).n, record.n, name(record));
    },
  },
  centroid: {
    compare: (record) => {
      const { n, vertical, horizontal } = sumsOf(record);
      const scale = n * UNITS[record.input];
      compareAll([vertical / scale, horizontal / scale], record.centroid, name(record));
      const { centre } = valueOf(quadrantRegion({ sums: sumsOf(record), unitsPerAxis: UNITS[record.input] }));
      compareAll([centre.vertical, centre.horizontal], record.centroid, name(record));
    },
  },
  cov: {
    compare: (record) => {
      const sums = sumsOf(record);
      const { vertical, horizontal, both } = scattersOf(sums);
      const scale = sums.n * (sums.n - 1) * UNITS[record.input] ** 2;
      const of = (value: bigint) => Number(value) / scale;
      compareAll([of(vertical), of(both)], record.cov[0], name(record));
      compareAll([of(both), of(horizontal)], record.cov[1], name(record));
    },
  },
  meanDist: {
    compare: (record) => {
      assertNear(
        valueOf(meanDistance(placesOf(record), UNITS[record.input])),
        record.meanDist,
        EXACT,
        name(record),
      );
    },
  },
  rmsDist: {
    compare: (record) => {
      const { n, vertical, horizontal, verticalSquared, horizontalSquared } = sumsOf(record);
      const axes = [
        { sum: vertical, squared: verticalSquared },
        { sum: horizontal, squared: horizontalSquared },
      ];
      assertNear(rootMeanSquareDistance(axes, n) / UNITS[record.input], record.rmsDist, EXACT, name(record));
    },
  },
  quadrant: {
    compare: (record) => {
      const { vertical, horizontal } = sumsOf(record);
      assert.equal(classOf(vertical, horizontal), CLASSES[record.quadrant], name(record));
    },
  },
  shares: {
    compare: (record) => {
      compareAll(shareOf(record, 0), record.shares, name(record));
    },
  },
  sharesBand: {
    compare: (record) => {
      compareAll(shareOf(record, 0.125), record.sharesBand, name(record));
    },
  },
  puProb: {
    compare: (record) => {
      const { probabilities } = valueOf(
        predictQuadrant({
          places: placesOf(record),
          unitsPerAxis: UNITS[record.input],
          unitsPerStep: STEP[record.input],
          invited: record.invited,
          seed: seedOf(record.school, record.input),
          draws: OUR_DRAWS,
        }),
      );
      CLASSES.forEach((id, index) => {
        const [ours, theirs] = [probabilities[id], record.puProb[index] ?? assert.fail()];
        const together = (ours * OUR_DRAWS + theirs * THEIR_DRAWS) / (OUR_DRAWS + THEIR_DRAWS);
        const error = Math.sqrt(together * (1 - together) * (1 / OUR_DRAWS + 1 / THEIR_DRAWS));
        assert.ok(
          Math.abs(ours - theirs) <= FAR * error + 1 / THEIR_DRAWS,
          `${name(record)} ${id}: ${ours}, and the reference has ${theirs}`,
        );
      });
    },
  },
  normProb: {
    compare: (record) => {
      const found = valueOf(
        quadrantProbability({
          sums: sumsOf(record),
          unitsPerAxis: UNITS[record.input],
          invited: record.invited,
        }),
      );
      const [onAxis, ...sides] = CLASSES.map((id) => found[id]);
      if (record.normProb === null) {
        assert.ok(record.n >= record.invited, name(record));
        compareAll([onAxis ?? 9, ...sides], record.puProb, name(record));
        return;
      }
      assert.equal(onAxis, 0, name(record));
      compareAll(sides, record.normProb, name(record));
    },
  },
});

for (const axis of ['invitation', 'challenge'] as const) {
  test(`statements and dots of all schools agree on ${axis} as the reference says`, () => {
    const pairs = rows.flatMap((row) => {
      const [items, dot] = [units(row, 'items', axis), units(row, 'dot', axis)];
      return items === undefined || dot === undefined ? [] : [[items / 24, dot / 50] as const];
    });
    assert.ok(pairs.length > 700);
    assertNear(valueOf(concordance(pairs)), reference.lin_ccc[axis], EXACT, axis);
  });
}
