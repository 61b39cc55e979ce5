import type {
  AxisSide,
  QuadrantCharacteristic,
  QuadrantClass,
  QuadrantInstrument,
  QuadrantItem,
} from '@lerend/core/quadrant';

const document = '003';
const section = '3.1.4';
const types = { document, place: `${section}: four types, figure 3` };

function type(vertical: AxisSide, horizontal: AxisSide): QuadrantClass {
  return {
    id: `${vertical === 'high' ? 'formal' : 'informal'}-${horizontal === 'high' ? 'collective' : 'individual'}`,
    source: types,
    basis: 'editorial',
    vertical,
    horizontal,
    characteristics: [],
  };
}

function statements(axis: string, ids: readonly string[]): readonly QuadrantItem[] {
  return ids.map((id) => ({ id, axis, basis: 'editorial' }));
}

function inOrder(what: string, noun: string, ids: readonly string[]): readonly QuadrantCharacteristic[] {
  return ids.map((id, index) => ({
    id,
    source: { document, place: `${section}: ${what}, ${noun} ${index + 1}` },
  }));
}

/**
 * How teachers lead: in a formal or an informal role, individually or collectively (Snoek, 2014), with the four tasks that
 * he names and the four marks of a teacher who leads (Frost, 2010), which hold for all types. The text names the two axes
 * and says that there are four types; what they are called and where they lie is editorial. Neither end of an axis is
 * further than the other.
 */
export const teacherLeadership: QuadrantInstrument = {
  kind: 'quadrant',
  id: 'teacher-leadership',
  version: '1.0.0',
  source: { document, place: section },
  axes: {
    vertical: {
      id: 'form',
      source: { document, place: `${section}: formal and informal` },
      basis: 'source',
      neutral: true,
    },
    horizontal: {
      id: 'scope',
      source: { document, place: `${section}: individual and collective` },
      basis: 'source',
      neutral: true,
    },
  },
  items: [
    ...statements('form', ['official-role', 'hours-for-leading', 'written-down', 'appointed-to-lead']),
    ...statements('scope', [
      'leading-as-a-group',
      'spreading-the-work',
      'course-set-together',
      'taking-turns',
    ]),
  ],
  classes: [type('high', 'low'), type('high', 'high'), type('low', 'low'), type('low', 'high')],
  lists: [
    {
      id: 'tasks',
      source: { document, place: `${section}: tasks (Snoek)` },
      characteristics: inOrder('tasks (Snoek)', 'task', [
        'curriculum',
        'practice-research',
        'organisation-policy',
        'collegial-learning',
      ]),
    },
    {
      id: 'marks',
      source: { document, place: `${section}: definition (Frost)` },
      characteristics: inOrder('definition (Frost)', 'bullet', [
        'initiative',
        'strategic',
        'evidence',
        'knowledge',
      ]),
    },
  ],
  scoring: { type: 'centroid', band: 0.125, basis: 'editorial' },
  editorial: ['items', 'band', 'classes'],
};
