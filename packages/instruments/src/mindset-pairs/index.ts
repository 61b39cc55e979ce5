import type { Pair, PairsInstrument } from '@lerend/core/pairs';

const document = '003';

const ids = [
  'role',
  'causes',
  'talk',
  'assessment',
  'dialogue',
  'challenge',
  'relations',
  'language-of-learning',
] as const;

const pairs: readonly Pair[] = ids.map((id, index) => ({
  id,
  source: { document, place: `table 5, row ${index + 1}` },
  basis: 'source',
  aim: 'right',
}));

/**
 * Eight ways in which a teacher can look at the work from teaching or from learning (Hattie, 2012). The source prints
 * learning first and says that leaders help teachers to move there, so the model asks for it.
 */
export const mindsetPairs: PairsInstrument = {
  kind: 'pairs',
  id: 'mindset-pairs',
  version: '1.0.0',
  source: { document, place: 'section 4.2.1, table 5' },
  poles: { left: { id: 'teaching-centred' }, right: { id: 'learning-centred' } },
  pairs,
  positions: { reach: 3, basis: 'editorial' },
  scoring: { type: 'mean-position', band: { numerator: 1, denominator: 2 }, basis: 'editorial' },
  editorial: ['positions', 'band'],
};
