import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportQuadrant, tallyQuadrant } from '@lerend/core/quadrant';
import type { QuadrantInput } from '@lerend/core/quadrant';
import { isClose, readReferenceCsv, readReferenceJson } from '../../helpers/reference.js';
import { valueOf } from '../../helpers/small-checklist.js';
import { place, smallQuadrant } from '../../helpers/small-quadrant.js';

interface Expected {
  readonly n: number;
  readonly centroid: readonly [number, number];
  readonly cov: readonly [readonly [number, number], readonly [number, number]];
  readonly rmsDist: number;
  readonly sharesBand: readonly number[];
}

interface Reference {
  readonly order: readonly string[];
  readonly schools: readonly {
    readonly school: string;
    readonly invited: number;
    readonly items: Expected;
    readonly dot: Expected;
  }[];
}

const rows = readReferenceCsv('sim_quadrant.csv');
const { order, schools } = readReferenceJson('sim_quadrant.json') as Reference;
const COLUMNS = {
  point: { invitation: 'dot_x', challenge: 'dot_y' },
  items: Object.fromEntries(smallQuadrant.items.map(({ id }) => [id, id])),
};

function readResponses(school: string, input: QuadrantInput) {
  return rows
    .filter((row) => row.school_id === school)
    .map((row) => {
      const answers = Object.entries(COLUMNS[input]).map(([id, column]) => {
        const cell = row[column] ?? '';
        return [id, cell === '' ? null : Number(cell)] as const;
      });
      return place(Object.fromEntries(answers));
    });
}

test('the reference holds twenty schools', () => {
  assert.equal(schools.length, 20);
});

for (const { school, invited, items, dot } of schools) {
  for (const [input, expected] of [['items', items] as const, ['point', dot] as const]) {
    test(`school ${school} stands by ${input} where the reference has it`, () => {
      const tally = tallyQuadrant(smallQuadrant, readResponses(school, input));
      assert.equal(tally.input, input);
      const result = valueOf(reportQuadrant(smallQuadrant, tally, { invited }).result);
      assert.equal(result.placed, expected.n);
      const spread = valueOf(result.spread);
      (['invitation', 'challenge'] as const).forEach((axis, index) => {
        assert.ok(isClose(result.centroid[axis] ?? 9, expected.centroid[index] ?? 9), `${axis} centroid`);
        const variance = expected.cov[index]?.[index] ?? assert.fail();
        assert.ok(isClose(spread.deviation[axis] ?? 9, Math.sqrt(variance)), `${axis} deviation`);
      });
      assert.ok(isClose(spread.distance, expected.rmsDist), 'distance');
      const { sums, placed } = tally;
      const units = input === 'point' ? 50 : 24;
      const covariance =
        (placed * sums.product - sums.vertical * sums.horizontal) / (placed * (placed - 1) * units * units);
      assert.ok(isClose(covariance, expected.cov[0][1]), 'covariance');
      order.forEach((name, index) => {
        const id = name === 'boundary' ? 'edge' : name;
        const share = result.shares.find((each) => each.id === id) ?? assert.fail(id);
        assert.ok(isClose(share.share, expected.sharesBand[index] ?? 9), id);
        assert.equal(share.count, Math.round(share.share * placed));
      });
    });
  }
}
