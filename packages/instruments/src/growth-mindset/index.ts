import type { Pair, PairsInstrument } from '@lerend/core/pairs';

const document = '003';
const section = '4.3.2';

const pairs: readonly Pair[] = (['development', 'prediction', 'heredity'] as const).map((id, index) => ({
  id,
  source: { document, place: `${section}, belief ${index + 1} of each mindset` },
  basis: 'source',
  aim: 'right',
}));

/**
 * Three beliefs about ability that a fixed and a growth mindset do not share (Dweck, 2006). Dweck’s model favours growth;
 * the source says that research gives both views something, so to aim for growth is our choice. Effects of a growth
 * mindset on what pupils reach are weak overall (Sisk and others, 2018), which the introduction says and the source does not.
 */
export const growthMindset: PairsInstrument = {
  kind: 'pairs',
  id: 'growth-mindset',
  version: '1.0.0',
  source: { document, place: section },
  poles: { left: { id: 'fixed' }, right: { id: 'growth' } },
  pairs,
  positions: { reach: 3, basis: 'editorial' },
  scoring: { type: 'mean-position', band: { numerator: 1, denominator: 2 }, basis: 'editorial' },
  editorial: ['positions', 'band', 'aims'],
};
