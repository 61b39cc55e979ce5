import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { growthMindset } from '@lerend/instruments/growth-mindset';
import { growthMindsetEn } from '@lerend/instruments/growth-mindset/en';
import { growthMindsetNl } from '@lerend/instruments/growth-mindset/nl';

describe('growth-mindset', () => {
  it('has the three beliefs that the source sets beside each other, in its order', () => {
    assert.deepEqual(
      growthMindset.pairs.map(({ id, source, basis, aim }) => [
        id,
        source.document,
        source.place,
        basis,
        aim,
      ]),
      [
        ['development', '003', '4.3.2, belief 1 of each mindset', 'source', 'right'],
        ['prediction', '003', '4.3.2, belief 2 of each mindset', 'source', 'right'],
        ['heredity', '003', '4.3.2, belief 3 of each mindset', 'source', 'right'],
      ],
    );
    assert.deepEqual(growthMindset.poles, { left: { id: 'fixed' }, right: { id: 'growth' } });
  });

  it('says that to aim for growth is ours, as the source says that both views have something', () => {
    assert.deepEqual(growthMindset.editorial, ['positions', 'band', 'aims']);
  });

  it('says above the pairs that both have something, and that effects are small', () => {
    assert.match(growthMindsetNl.introduction, /In allebei zit iets.*klein\.$/);
    assert.match(growthMindsetEn.introduction, /something in both.*small in research\.$/);
  });

  it('explains the word mindset where it stands', () => {
    assert.match(growthMindsetNl.introduction, /mindsets: manieren om naar aanleg te kijken/);
    assert.match(growthMindsetEn.introduction, /mindsets: ways of looking at ability/);
  });

  it('leaves room on both sides for what research finds: heredity for the most part, surroundings in large part', () => {
    assert.match(growthMindsetNl.pairs.heredity?.left ?? '', /voor het grootste deel/);
    assert.match(growthMindsetNl.pairs.heredity?.right ?? '', /voor een groot deel/);
    assert.match(growthMindsetEn.pairs.heredity?.left ?? '', /for the most part/);
    assert.match(growthMindsetEn.pairs.heredity?.right ?? '', /in large part/);
  });
});
