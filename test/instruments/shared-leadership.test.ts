import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sharedLeadership } from '@lerend/instruments/shared-leadership';
import { sharedLeadershipEn } from '@lerend/instruments/shared-leadership/en';
import { sharedLeadershipNl } from '@lerend/instruments/shared-leadership/nl';

// In reading order of the plane: transformational leadership runs upwards, instructional leadership to the right.
const corners = [
  { id: 'transformational-only', vertical: 'high', horizontal: 'low', basis: 'source' },
  { id: 'shared-instructional', vertical: 'high', horizontal: 'high', basis: 'source' },
  { id: 'neither', vertical: 'low', horizontal: 'low', basis: 'editorial' },
  { id: 'instructional-only', vertical: 'low', horizontal: 'high', basis: 'editorial' },
];

// What the closing section says of the two kinds of leadership that it speaks of, in its order.
const characteristics = {
  'transformational-only': ['vision', 'thinking', 'decisions', 'teaching'],
  'shared-instructional': [
    ...['teaching', 'without-rank', 'involvement', 'development'],
    ...['with-teachers', 'leading-teachers', 'collective-learning'],
  ],
  neither: [],
  'instructional-only': [],
};

describe('shared-leadership', () => {
  it('has transformational leadership upwards and instructional leadership to the right, from little to much', () => {
    const { vertical, horizontal } = sharedLeadership.axes;
    assert.deepEqual(
      [vertical, horizontal].map(({ id, basis, neutral }) => [id, basis, neutral]),
      [
        ['transformational', 'source', undefined],
        ['instructional', 'source', undefined],
      ],
    );
    for (const { low, high } of Object.values(sharedLeadershipNl.axes)) {
      assert.deepEqual([low, high], ['weinig', 'veel']);
    }
  });

  it('has both high in the top right corner; two of the corners are editorial and say so', () => {
    assert.deepEqual(
      sharedLeadership.classes.map(({ id, vertical, horizontal, basis }) => ({
        id,
        vertical,
        horizontal,
        basis,
      })),
      corners,
    );
    assert.ok(sharedLeadership.editorial.includes('classes'));
    assert.ok(sharedLeadership.classes.every(({ source }) => source.document === '000'));
  });

  it('has characteristics for the corners of the source, and none for the others', () => {
    assert.deepEqual(
      Object.fromEntries(
        sharedLeadership.classes.map((each) => [each.id, each.characteristics.map(({ id }) => id)]),
      ),
      Object.fromEntries(
        Object.entries(characteristics).map(([id, marks]) => [id, marks.map((mark) => `${id}-${mark}`)]),
      ),
    );
    assert.equal(Object.keys(sharedLeadershipNl.characteristics).length, 11);
  });

  it('keeps the terms of the source in Dutch', () => {
    assert.equal(sharedLeadershipNl.axes.transformational?.title, 'Transformatief leiderschap');
    assert.equal(sharedLeadershipNl.axes.instructional?.title, 'Onderwijsinhoudelijk leiderschap');
    assert.equal(
      sharedLeadershipNl.classes['shared-instructional']?.title,
      'Gedeeld onderwijskundig leiderschap',
    );
    assert.equal(
      sharedLeadershipEn.classes['shared-instructional']?.title,
      'Shared instructional leadership',
    );
  });

  it('has exactly four statements an axis, all of them editorial', () => {
    assert.deepEqual(
      sharedLeadership.items.map(({ axis, id, basis }) => [axis, id, basis]),
      [
        ['transformational', 'showing-the-way', 'editorial'],
        ['transformational', 'making-us-think', 'editorial'],
        ['transformational', 'deciding-together', 'editorial'],
        ['transformational', 'encouraging-growth', 'editorial'],
        ['instructional', 'interest-in-lessons', 'editorial'],
        ['instructional', 'direction-for-teaching', 'editorial'],
        ['instructional', 'better-lessons-together', 'editorial'],
        ['instructional', 'talking-about-learning', 'editorial'],
      ],
    );
    assert.ok(sharedLeadership.editorial.includes('items'));
  });

  it('keeps a path of an eighth on both sides of the axes, and says that its width is editorial', () => {
    assert.deepEqual(sharedLeadership.scoring, { type: 'centroid', band: 0.125, basis: 'editorial' });
    assert.ok(sharedLeadership.editorial.includes('band'));
  });
});
