import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { visionAxes } from '@lerend/instruments/vision-axes';
import { visionAxesEn } from '@lerend/instruments/vision-axes/en';
import { visionAxesNl } from '@lerend/instruments/vision-axes/nl';

describe('vision-axes', () => {
  it('has the five axes of the second step, in the order of the table', () => {
    assert.deepEqual(
      visionAxes.pairs.map(({ id, source, basis }) => [id, source.document, source.place, basis]),
      [
        ['mindset', '003', 'table 7, step 2, axis 1', 'source'],
        ['depth', '003', 'table 7, step 2, axis 2', 'source'],
        ['independence', '003', 'table 7, step 2, axis 3', 'source'],
        ['explicitness', '003', 'table 7, step 2, axis 4', 'source'],
        ['collaboration', '003', 'table 7, step 2, axis 5', 'source'],
      ],
    );
  });

  it('asks for no pole, and says so above the pairs', () => {
    assert.ok(visionAxes.pairs.every((pair) => !('aim' in pair)));
    assert.match(visionAxesNl.introduction, /Geen van de kanten is fout/);
    assert.match(visionAxesEn.introduction, /Neither side is wrong/);
  });

  it('has axes between poles of their own, all worded by us', () => {
    assert.equal(visionAxes.poles, undefined);
    assert.deepEqual(visionAxes.editorial, ['statements', 'positions', 'band']);
  });

  it('has its poles on the sides where the source prints them', () => {
    const sides = Object.entries(visionAxesNl.pairs).map(([id, { left, right }]) => [id, left, right]);
    const words = [
      [/aanleg/, /worden/],
      [/onthouden/, /verbanden/],
      [/ik de weg wijs/, /ze zelf/],
      [/ongemerkt/, /bewust/],
      [/in hun eentje/, /met elkaar/],
    ] as const;
    for (const [index, [left, right]] of words.entries()) {
      assert.match(sides[index]?.[1] ?? '', left);
      assert.match(sides[index]?.[2] ?? '', right);
    }
  });
});
