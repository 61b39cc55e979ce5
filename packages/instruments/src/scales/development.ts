import type { ChecklistInstrument, ChecklistScale } from '@lerend/core/checklist';

/** The scale that both checklists of document 004 are printed with. */
export const developmentScale: ChecklistScale = {
  type: 'development',
  basis: 'source',
  points: [
    { value: 1, id: 'early' },
    { value: 2, id: 'partial' },
    { value: 3, id: 'strong' },
  ],
};

/** The same three points for a list that its source prints without a scale: the choice is ours. */
export const editorialDevelopmentScale: ChecklistScale = { ...developmentScale, basis: 'editorial' };

/** The source gives the points and no cuts; equal thirds give each of them the same room. */
export const equalThirds: ChecklistInstrument['scoring'] = {
  type: 'mean-of-norms',
  cuts: {
    partial: { numerator: 1, denominator: 3 },
    strong: { numerator: 2, denominator: 3 },
  },
  basis: 'editorial',
};
