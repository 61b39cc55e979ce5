import type { Pair, PairsInstrument } from '@lerend/core/pairs';

const document = '003';
const section = '3.1.3';

const ids = ['teacher-pupil', 'leaders-teachers', 'inspectorate-schools', 'government-schools'] as const;

const pairs: readonly Pair[] = ids.map((id, index) => ({
  id,
  source: { document, place: `${section}, relation ${index + 1}` },
  basis: 'source',
}));

/**
 * Whether people steer by control or by trust in four relations of education. No pole is asked for: the source reports
 * what Sahlberg says of Finland, and asks it of no other school; and in two of the relations a school cannot choose how
 * it is steered, so that a place there is no weakness of the school. The source describes trust and leaves the other pole
 * mostly unsaid.
 */
export const controlTrust: PairsInstrument = {
  kind: 'pairs',
  id: 'control-trust',
  version: '1.0.0',
  source: { document, place: section },
  poles: { left: { id: 'control' }, right: { id: 'trust' } },
  pairs,
  positions: { reach: 3, basis: 'editorial' },
  scoring: { type: 'mean-position', band: { numerator: 1, denominator: 2 }, basis: 'editorial' },
  editorial: ['statements', 'positions', 'band'],
};
