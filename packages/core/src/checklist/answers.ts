import type { AnswerChecker, CollectAbility } from '../model/index.js';
import { quoted } from '../model/quoted.js';
import type { ChecklistInstrument } from './instrument.js';

/** What may be answered to one checklist, compiled once: checking and packing both go by it. */
export interface AnswerTable {
  /** The place of each item in the instrument. */
  readonly items: ReadonlyMap<unknown, number>;
  /** The code of each answer: 0 for `null`, then the scale points, then the answers that stay out of scores. */
  readonly codes: ReadonlyMap<unknown, number>;
}

export function compileAnswerTable({ items, scale, notApplicable }: ChecklistInstrument): AnswerTable {
  const answers = [null, ...scale.points.map((point) => point.value), 'dont-know'];
  if (notApplicable) answers.push('not-applicable');
  return {
    items: new Map(items.map((item, index) => [item.id, index])),
    codes: new Map(answers.map((answer, index) => [answer, index])),
  };
}

/**
 * A checker for one checklist: a scale point's value, `null`, `'dont-know'`, and `'not-applicable'` where the
 * instrument says so. It never throws, whatever it is given.
 */
export function compileChecklistAnswerChecker(instrument: ChecklistInstrument): AnswerChecker {
  const { items, codes } = compileAnswerTable(instrument);
  const values = instrument.scale.points.map((point) => point.value);
  const others = instrument.notApplicable ? '"dont-know", "not-applicable"' : '"dont-know"';
  const allowed = `An answer here is ${values.join(', ')}, ${others}, or null for unanswered.`;
  return (slot, answer) => {
    if (!items.has(slot)) return `This checklist has no statement with the id ${quoted(slot)}.`;
    return codes.has(answer) ? undefined : allowed;
  };
}

export const checklistCollect: CollectAbility<ChecklistInstrument> = {
  slots: (instrument) => instrument.items.map((item) => ({ id: item.id, group: item.domain })),
  compileAnswerChecker: compileChecklistAnswerChecker,
};
