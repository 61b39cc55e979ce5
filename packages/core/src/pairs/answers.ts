import type { AnswerChecker, CollectAbility } from '../model/index.js';
import { quoted } from '../model/quoted.js';
import type { PairsInstrument } from './instrument.js';

/**
 * A checker for one instrument of pairs: a whole number from −reach to reach, `null`, or `'dont-know'`. It never throws,
 * whatever it is given.
 */
export function compilePairsAnswerChecker({ pairs, positions }: PairsInstrument): AnswerChecker {
  const ids = new Set<unknown>(pairs.map(({ id }) => id));
  const { reach } = positions;
  const allowed = `An answer here is a whole number from -${reach} to ${reach}, "dont-know", or null for unanswered.`;
  return (slot, answer) => {
    if (!ids.has(slot)) return `This instrument has no pair with the id ${quoted(slot)}.`;
    if (answer === null || answer === 'dont-know') return undefined;
    return Number.isInteger(answer) && Math.abs(answer as number) <= reach ? undefined : allowed;
  };
}

export const pairsCollect: CollectAbility<PairsInstrument> = {
  slots: ({ pairs }) => pairs.map(({ id }) => ({ id, group: id })),
  compileAnswerChecker: compilePairsAnswerChecker,
};
