import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mindsetPairs } from '@lerend/instruments/mindset-pairs';
import { mindsetPairsEn } from '@lerend/instruments/mindset-pairs/en';
import { mindsetPairsNl } from '@lerend/instruments/mindset-pairs/nl';

describe('mindset-pairs', () => {
  it('has the eight rows of the table in order, each asking for learning', () => {
    assert.deepEqual(
      mindsetPairs.pairs.map(({ id, source, basis, aim }) => [id, source.place, basis, aim]),
      [
        ['role', 'table 5, row 1', 'source', 'right'],
        ['causes', 'table 5, row 2', 'source', 'right'],
        ['talk', 'table 5, row 3', 'source', 'right'],
        ['assessment', 'table 5, row 4', 'source', 'right'],
        ['dialogue', 'table 5, row 5', 'source', 'right'],
        ['challenge', 'table 5, row 6', 'source', 'right'],
        ['relations', 'table 5, row 7', 'source', 'right'],
        ['language-of-learning', 'table 5, row 8', 'source', 'right'],
      ],
    );
    assert.ok(mindsetPairs.pairs.every(({ source }) => source.document === '003'));
  });

  it('runs from teaching on the left to learning on the right, though the source prints learning first', () => {
    assert.deepEqual(mindsetPairs.poles, {
      left: { id: 'teaching-centred' },
      right: { id: 'learning-centred' },
    });
    assert.deepEqual(mindsetPairsNl.poles, { left: 'Onderwijzen centraal', right: 'Leren centraal' });
    assert.deepEqual(mindsetPairsEn.poles, {
      left: 'Teaching at the centre',
      right: 'Learning at the centre',
    });
  });

  it('owes its aim to the source, and its positions and band to us', () => {
    assert.deepEqual(mindsetPairs.editorial, ['positions', 'band']);
  });

  it('denies nothing on either side: a teacher can say each pole of herself', () => {
    for (const { pairs } of [mindsetPairsNl, mindsetPairsEn]) {
      for (const { left, right } of Object.values(pairs)) {
        for (const pole of [left, right]) assert.doesNotMatch(pole, /\b(niet|geen|not|no|don’t)\b/iu, pole);
      }
    }
  });

  it('is said by a teacher about her own work', () => {
    for (const { left, right } of Object.values(mindsetPairsNl.pairs)) {
      for (const pole of [left, right]) {
        assert.match(pole, /\b(ik|mij|me|mijn|we|leerlingen|anderen)\b/iu, pole);
      }
    }
  });

  it('tells before it asks that both sides are found among teachers who care', () => {
    assert.match(mindsetPairsNl.introduction, /allebei bij leraren met hart/);
    assert.match(mindsetPairsEn.introduction, /both among teachers who care/);
  });
});
