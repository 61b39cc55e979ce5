import type { QuadrantClass, QuadrantInstrument, QuadrantItem, AxisSide } from '@lerend/core/quadrant';

const document = '001';
const figure = 'Model van uitnodiging en uitdaging';

/** What the seven rows of characteristics are about; the source lists them without headings. */
const aspects = [
  'expectations',
  'results',
  'standards',
  'relations',
  'risk',
  'initiative',
  'morale',
] as const;

function culture(id: string, heading: string, vertical: AxisSide, horizontal: AxisSide): QuadrantClass {
  const place = `${figure}: ${heading}`;
  return {
    id,
    source: { document, place },
    basis: 'source',
    vertical,
    horizontal,
    characteristics: aspects.map((aspect, index) => ({
      id: `${id}-${aspect}`,
      source: { document, place: `${place}, characteristic ${index + 1}` },
    })),
  };
}

function statements(axis: string, ids: readonly string[]): readonly QuadrantItem[] {
  return ids.map((id) => ({ id, axis, basis: 'editorial' }));
}

/** How much a team invites and how much it challenges, and the four cultures between (Sanford). */
export const teamCulture: QuadrantInstrument = {
  kind: 'quadrant',
  id: 'team-culture',
  version: '1.0.0',
  source: { document, place: figure },
  axes: {
    vertical: { id: 'invitation', source: { document, place: `${figure}: vertical axis` }, basis: 'source' },
    horizontal: {
      id: 'challenge',
      source: { document, place: `${figure}: horizontal axis` },
      basis: 'source',
    },
  },
  items: [
    ...statements('invitation', [
      'safe-to-doubt',
      'trusting-intentions',
      'feeling-welcome',
      'caring-closely',
    ]),
    ...statements('challenge', ['aiming-high', 'stretching-goals', 'sharp-questions', 'keeping-agreements']),
  ],
  classes: [
    culture('cosy', 'Knusse cultuur', 'high', 'low'),
    culture('growth', 'Groeicultuur', 'high', 'high'),
    culture('apathetic', 'Apathische cultuur', 'low', 'low'),
    culture('discouraging', 'Ontmoedigende cultuur', 'low', 'high'),
  ],
  // An eighth of an axis is a quarter of a step between two answers of a statement.
  scoring: { type: 'centroid', band: 0.125, basis: 'editorial' },
  editorial: ['items', 'band'],
};
