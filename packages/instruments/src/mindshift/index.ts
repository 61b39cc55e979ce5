import type { Stage, StageMark, StagesInstrument } from '@lerend/core/stages';

const document = '003';
const table = 'table 1';

/** The phases in their order, each with what somebody there may recognise. */
const phases: readonly (readonly [id: string, marks: readonly string[]])[] = [
  ['unwilling', ['reasons-against', 'said-so']],
  ['not-yet-willing', ['need-not-seen', 'other-things-first', 'waiting-to-see']],
  ['not-knowing-how', ['where-to-start', 'want-to-see-it', 'want-to-try-it-out']],
  ['not-daring', ['could-go-wrong', 'feeling-unsure']],
  ['preparing', ['first-step-chosen', 'date-set', 'time-arranged']],
  ['acting', ['doing-it-now', 'taking-attention', 'falling-back']],
  ['maintaining', ['without-thinking', 'keeping-an-eye-on-it', 'helping-colleagues']],
];

const reference = (index: number): StageMark['source'] => ({
  document,
  place: `${table}, phase ${index + 1}`,
});

const stages: readonly Stage[] = phases.map(([id], index) => ({
  id,
  source: reference(index),
  basis: 'source',
  marks: 'describe',
}));

const marks: readonly StageMark[] = phases.flatMap(([stage, ids], index) =>
  ids.map((id): StageMark => ({ id, stage, source: reference(index), basis: 'editorial' })),
);

/**
 * Where each person stands in one shift of mindset, in seven phases (Simons, 2013). The team names the shift itself before
 * anybody answers: it stands on the board, not in the data. The source names the phases; what they are recognised by is
 * ours. Somebody leaves the signs of one phase behind in the next, so that the marks of a phase describe it.
 */
export const mindshift: StagesInstrument = {
  kind: 'stages',
  id: 'mindshift',
  version: '1.0.0',
  source: { document, place: table },
  stages,
  aspects: [],
  marks,
  scoring: { type: 'half-at-least', basis: 'editorial' },
  editorial: ['marks', 'half', 'next-steps'],
};
