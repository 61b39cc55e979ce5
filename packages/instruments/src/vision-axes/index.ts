import type { Pair, PairsInstrument } from '@lerend/core/pairs';

const document = '003';
const step = 'table 7, step 2';

const ids = ['mindset', 'depth', 'independence', 'explicitness', 'collaboration'] as const;

const pairs: readonly Pair[] = ids.map((id, index) => ({
  id,
  source: { document, place: `${step}, axis ${index + 1}` },
  basis: 'source',
}));

/**
 * Five axes on which people put their own view of learning beside that of colleagues, before they write a vision together.
 * No pole is asked for. The source names the axes and no more; of independence it gives no poles.
 */
export const visionAxes: PairsInstrument = {
  kind: 'pairs',
  id: 'vision-axes',
  version: '1.0.0',
  source: { document, place: step },
  pairs,
  positions: { reach: 3, basis: 'editorial' },
  scoring: { type: 'mean-position', band: { numerator: 1, denominator: 2 }, basis: 'editorial' },
  editorial: ['statements', 'positions', 'band'],
};
