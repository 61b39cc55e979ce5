import type { AnswerChecker, CollectAbility } from '../model/index.js';
import { quoted } from '../model/quoted.js';
import { STAGE_SLOT } from './instrument.js';
import type { StagesInstrument } from './instrument.js';

const ON_MARK = 'An answer here is 1 (recognised), 0 (not recognised), or null for unanswered.';

/**
 * A checker for one instrument with stages: in the slot `stage` the number of a stage from 1 on, 0 where there is a
 * ground, or `'dont-know'`; by mark id 1 or 0; and `null` in both. It never throws, whatever it is given.
 */
export function compileStagesAnswerChecker({ ground, stages, marks }: StagesInstrument): AnswerChecker {
  const first = ground === undefined ? 1 : 0;
  const last = stages.length;
  const ids = new Set<unknown>(marks.map(({ id }) => id));
  const onStage = `An answer here is a whole number from ${first} to ${last}, "dont-know", or null for unanswered.`;
  return (slot, answer) => {
    if (slot === STAGE_SLOT) {
      return answer === null || answer === 'dont-know' || isWhole(answer, first, last) ? undefined : onStage;
    }
    if (!ids.has(slot)) return `These stages have no mark with the id ${quoted(slot)}.`;
    return answer === null || isWhole(answer, 0, 1) ? undefined : ON_MARK;
  };
}

function isWhole(value: unknown, lowest: number, highest: number): boolean {
  return Number.isInteger(value) && (value as number) >= lowest && (value as number) <= highest;
}

/** The stage, and the marks as a help on the way to it. */
export const stagesCollect: CollectAbility<StagesInstrument> = {
  slots: ({ marks }) => [
    { id: STAGE_SLOT, group: STAGE_SLOT },
    ...marks.map(({ id, stage }) => ({ id, group: stage, optional: true }) as const),
  ],
  compileAnswerChecker: compileStagesAnswerChecker,
};
