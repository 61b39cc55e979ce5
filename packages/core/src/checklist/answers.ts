import type { AnswerChecker, CollectAbility } from '../model/index.js';
import { quoted } from '../model/quoted.js';
import type { ChecklistInstrument } from './instrument.js';

/**
 * A checker for one checklist: a scale point's value, `null`, `'dont-know'`, and `'not-applicable'` where the
 * instrument says so. It never throws, whatever it is given.
 */
export function compileChecklistAnswerChecker(instrument: ChecklistInstrument): AnswerChecker {
  const items = new Set<unknown>(instrument.items.map((item) => item.id));
  const values = instrument.scale.points.map((point) => point.value);
  const answers = new Set<unknown>([...values, null, 'dont-know']);
  if (instrument.notApplicable) answers.add('not-applicable');
  const others = instrument.notApplicable ? '"dont-know", "not-applicable"' : '"dont-know"';
  const allowed = `An answer here is ${values.join(', ')}, ${others}, or null for unanswered.`;
  return (slot, answer) => {
    if (!items.has(slot)) return `This checklist has no statement with the id ${quoted(slot)}.`;
    return answers.has(answer) ? undefined : allowed;
  };
}

export const checklistCollect: CollectAbility<ChecklistInstrument> = {
  slots: (instrument) => instrument.items.map((item) => ({ id: item.id, group: item.domain })),
  compileAnswerChecker: compileChecklistAnswerChecker,
};
