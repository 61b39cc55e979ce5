import type { Answer, AnswerSlot } from '../model/index.js';
import type { Progress, SessionState } from './session-model.js';

/** Describes a set of answers, frozen, with the answers in the instrument's order whatever the order of answering was. */
export function describeState(
  slots: readonly AnswerSlot[],
  answers: ReadonlyMap<string, Answer>,
): SessionState {
  const ordered: [string, Answer][] = [];
  const groups = new Map<string, Progress>();
  let firstOpen: string | undefined;
  let answered = 0;
  let total = 0;
  for (const { id, group, optional } of slots) {
    const answer = answers.get(id);
    if (answer !== undefined) ordered.push([id, answer]);
    if (optional === true) continue;
    const before = groups.get(group) ?? { answered: 0, total: 0 };
    groups.set(group, {
      answered: before.answered + (answer === undefined ? 0 : 1),
      total: before.total + 1,
    });
    if (answer === undefined) firstOpen ??= id;
    else answered += 1;
    total += 1;
  }
  return Object.freeze({
    answers: Object.freeze(Object.fromEntries(ordered)),
    progress: Object.freeze({
      answered,
      total,
      groups: Object.freeze(
        Object.fromEntries([...groups].map(([id, progress]) => [id, Object.freeze(progress)])),
      ),
    }),
    complete: firstOpen === undefined,
    firstOpen,
  });
}
