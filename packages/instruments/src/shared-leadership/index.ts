import type {
  AxisSide,
  QuadrantCharacteristic,
  QuadrantClass,
  QuadrantInstrument,
  QuadrantItem,
} from '@lerend/core/quadrant';

const document = '000';
const section = 'closing section';

function leadership(
  {
    id,
    place,
    basis,
  }: { readonly id: string; readonly place: string; readonly basis: 'source' | 'editorial' },
  vertical: AxisSide,
  horizontal: AxisSide,
  marks: readonly string[] = [],
): QuadrantClass {
  const source = { document, place: `${section}: ${place}` };
  const characteristics: readonly QuadrantCharacteristic[] = marks.map((mark) => ({
    id: `${id}-${mark}`,
    source,
  }));
  return { id, source, basis, vertical, horizontal, characteristics };
}

function statements(axis: string, ids: readonly string[]): readonly QuadrantItem[] {
  return ids.map((id) => ({ id, axis, basis: 'editorial' }));
}

/**
 * How much a school is led by vision and involvement (transformational), and how much on teaching itself (instructional).
 * The source names the corner where both are high and speaks of transformational leadership without the other; the other
 * two corners are editorial, and have no characteristics.
 */
export const sharedLeadership: QuadrantInstrument = {
  kind: 'quadrant',
  id: 'shared-leadership',
  version: '1.0.0',
  source: { document, place: section },
  axes: {
    vertical: {
      id: 'transformational',
      source: { document, place: `${section}: transformational leadership` },
      basis: 'source',
    },
    horizontal: {
      id: 'instructional',
      source: { document, place: `${section}: instructional leadership` },
      basis: 'source',
    },
  },
  items: [
    ...statements('transformational', [
      'showing-the-way',
      'making-us-think',
      'deciding-together',
      'encouraging-growth',
    ]),
    ...statements('instructional', [
      'interest-in-lessons',
      'direction-for-teaching',
      'better-lessons-together',
      'talking-about-learning',
    ]),
  ],
  classes: [
    leadership(
      { id: 'transformational-only', place: 'transformational leadership alone', basis: 'source' },
      'high',
      'low',
      ['vision', 'thinking', 'decisions', 'teaching'],
    ),
    leadership(
      { id: 'shared-instructional', place: 'both kinds of leadership', basis: 'source' },
      'high',
      'high',
      [
        'teaching',
        'without-rank',
        'involvement',
        'development',
        'with-teachers',
        'leading-teachers',
        'collective-learning',
      ],
    ),
    leadership({ id: 'neither', place: 'neither kind, not in the text', basis: 'editorial' }, 'low', 'low'),
    leadership(
      {
        id: 'instructional-only',
        place: 'instructional leadership alone, not in the text',
        basis: 'editorial',
      },
      'low',
      'high',
    ),
  ],
  scoring: { type: 'centroid', band: 0.125, basis: 'editorial' },
  editorial: ['items', 'band', 'classes'],
};
