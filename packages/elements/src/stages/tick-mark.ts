import type { Answers } from '@lerend/core/model';
import { STAGE_SLOT, stageOfMarks, type StagesInstrument } from '@lerend/core/stages';

/**
 * The answers that follow from ticking a mark, or taking its tick away: who looks at one has looked at all of them. What
 * is picked goes along with what the marks point to, unless she picked another one herself.
 */
export function tickMark(
  instrument: StagesInstrument,
  answers: Answers,
  ticked: string,
  recognised: boolean,
): Answers {
  const marks = Object.fromEntries(
    instrument.marks.map(({ id }) => [id, id === ticked ? (recognised ? 1 : 0) : (answers[id] ?? 0)]),
  );
  const pick = answers[STAGE_SLOT] ?? null;
  if (pick !== null && pick !== stageOfMarks(instrument, answers)) return marks;
  return { ...marks, [STAGE_SLOT]: stageOfMarks(instrument, marks) ?? null };
}
