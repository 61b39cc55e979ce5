import { isAnswered } from '../model/index.js';
import type { Answer, Answers } from '../model/index.js';
import { STAGE_SLOT } from './instrument.js';
import type { StagesInstrument } from './instrument.js';

/** Where somebody stands: 0 for the ground, 1 for the first stage, and so on. */
export type PersonPlace = number | 'dont-know' | undefined;

/**
 * Where somebody stands: what she picked, or else what the marks that she looked at point to. "Don't know" stays that,
 * whatever her marks say; `undefined` where she did neither.
 */
export function placeOf(instrument: StagesInstrument, answers: Answers): PersonPlace {
  const picked = answerTo(answers, STAGE_SLOT);
  if (picked === 'dont-know' || typeof picked === 'number') return picked;
  return stageOfMarks(instrument, answers);
}

/**
 * The stage that somebody's marks point to: 0 for the ground, 1 for the first stage, and so on. `undefined` where she
 * looked at no mark, and where what she recognises points to no stage and there is no ground.
 *
 * It begins at the highest stage that at least half of the marks that she recognises describe, or one after it; at the
 * ground where there is no such mark. From there it goes up as long as the next stage adds to the one before and she
 * recognises all of its marks.
 */
export function stageOfMarks(instrument: StagesInstrument, answers: Answers): number | undefined {
  if (!hasLooked(instrument, answers)) return undefined;
  const { ground, stages } = instrument;
  const counts = stages.map(({ id }) => {
    const marks = instrument.marks.filter(({ stage }) => stage === id);
    return { all: marks.length, recognised: marks.filter((mark) => recognises(answers, mark.id)).length };
  });
  const describing = stages.map(({ marks }, index) =>
    marks === 'describe' ? (counts[index]?.recognised ?? 0) : 0,
  );
  let place = halfAtLeast(describing);
  while (stages[place]?.marks === 'add' && counts[place]?.all === counts[place]?.recognised) place += 1;
  return place === 0 && ground === undefined ? undefined : place;
}

/** Whether somebody answered a mark, if only to say that she does not recognise it. */
export function hasLooked({ marks }: StagesInstrument, answers: Answers): boolean {
  return marks.some(({ id }) => isAnswered(answerTo(answers, id)));
}

export function recognises(answers: Answers, mark: string): boolean {
  return answerTo(answers, mark) === 1;
}

/** The ids of the places where people can stand, in order: the ground where there is one, then the stages. */
export function placesOf({ ground, stages }: StagesInstrument): readonly string[] {
  return [...(ground === undefined ? [] : [ground.id]), ...stages.map(({ id }) => id)];
}

/** The index among the places of a stage as a person picks it, from 0 for the ground. */
export function indexOfPlace({ ground }: StagesInstrument, place: number): number {
  return ground === undefined ? place - 1 : place;
}

/** The highest place, from 1 on, with at least half of all counts there or further; 0 without any. */
function halfAtLeast(counts: readonly number[]): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  let further = 0;
  for (let place = counts.length; place > 0; place -= 1) {
    further += counts[place - 1] ?? 0;
    if (further > 0 && 2 * further >= all) return place;
  }
  return 0;
}

function answerTo(answers: Answers, slot: string): Answer {
  return Object.hasOwn(answers, slot) ? (answers[slot] ?? null) : null;
}
