import type { QuadrantInstrument } from '@lerend/core/quadrant';
import type { Answers, Response } from '@lerend/core/model';

const source = { document: 'test', place: 'all of it' };
const axis = (id: string) => ({ id, source, basis: 'source' }) as const;
const corner = (id: string, vertical: 'low' | 'high', horizontal: 'low' | 'high') =>
  ({ id, source, basis: 'source', vertical, horizontal, characteristics: [] }) as const;
const items = (prefix: string, of: string) =>
  [1, 2, 3, 4].map((number) => ({ id: `${prefix}${number}`, axis: of, basis: 'editorial' }) as const);

/** A quadrant without wording, with the axes and classes of the reference data. */
export const smallQuadrant: QuadrantInstrument = {
  kind: 'quadrant',
  id: 'small-quadrant',
  version: '1.0.0',
  source,
  axes: { vertical: axis('invitation'), horizontal: axis('challenge') },
  items: [...items('inv', 'invitation'), ...items('cha', 'challenge')],
  classes: [
    corner('cosy', 'high', 'low'),
    corner('growth', 'high', 'high'),
    corner('apathetic', 'low', 'low'),
    corner('discouraging', 'low', 'high'),
  ],
  scoring: { type: 'centroid', band: 0.125, basis: 'editorial' },
  editorial: ['items', 'band'],
};

export function place(answers: Answers): Response {
  return { instrument: smallQuadrant.id, version: smallQuadrant.version, answers };
}

export function point(invitation: number, challenge: number): Response {
  return place({ invitation, challenge });
}
