import type { AxisSide, QuadrantClass, QuadrantInstrument, QuadrantItem } from '@lerend/core/quadrant';

const document = '000';
const table = 'table 1';

function type(id: string, cell: string, vertical: AxisSide, horizontal: AxisSide): QuadrantClass {
  return {
    id,
    source: { document, place: `${table}: ${cell}` },
    basis: 'source',
    vertical,
    horizontal,
    characteristics: [],
  };
}

function statements(axis: string, ids: readonly string[]): readonly QuadrantItem[] {
  return ids.map((id) => ({ id, axis, basis: 'editorial' }));
}

/**
 * Whether people learn alone or together, and whether the outcome is one person's or everybody's, with four types of
 * learning (Simons and Ruijters, 2001). It lies as the table of the source does: the collective process is the lower row,
 * so `process` runs from together (low) to apart (high). Neither end of an axis is further than the other.
 */
export const processOutcome: QuadrantInstrument = {
  kind: 'quadrant',
  id: 'process-outcome',
  version: '1.0.0',
  source: { document, place: table },
  axes: {
    vertical: {
      id: 'process',
      source: { document, place: `${table}: rows` },
      basis: 'source',
      neutral: true,
    },
    horizontal: {
      id: 'outcome',
      source: { document, place: `${table}: columns` },
      basis: 'source',
      neutral: true,
    },
  },
  items: [
    ...statements('process', [
      'working-things-out-apart',
      'choosing-training-apart',
      'reading-apart',
      'reflecting-apart',
    ]),
    ...statements('outcome', [
      'insights-of-the-team',
      'agreements-of-the-team',
      'materials-of-the-team',
      'practice-of-the-team',
    ]),
  ],
  classes: [
    type('individual-learning', 'first row, first column', 'high', 'low'),
    type('individual-shared-outcome', 'first row, second column', 'high', 'high'),
    type('social-interaction', 'second row, first column', 'low', 'low'),
    type('collective-learning', 'second row, second column', 'low', 'high'),
  ],
  scoring: { type: 'centroid', band: 0.125, basis: 'editorial' },
  editorial: ['items', 'band'],
};
