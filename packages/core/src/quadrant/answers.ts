import { failure, isAnswered, issue, success } from '../model/index.js';
import type { AnswerChecker, Answers, AnswerSlot, CollectAbility, Result } from '../model/index.js';
import { quoted } from '../model/quoted.js';
import type { QuadrantInput, QuadrantInstrument } from './instrument.js';

const ON_AXIS = 'An answer here is a whole number from 0 to 100, or null for unanswered.';
const ON_ITEM = 'An answer here is 1, 2, 3, 4, 5, "dont-know", or null for unanswered.';

/**
 * A checker for one quadrant: by axis id an integer from 0 to 100, by item id one from 1 to 5 or `'dont-know'`, and
 * `null` in both. It looks at one answer at a time: see `quadrantInputOf` for the two ways together. It never throws.
 */
export function compileQuadrantAnswerChecker(instrument: QuadrantInstrument): AnswerChecker {
  const { axes, items } = instrument;
  const inputs = new Map<unknown, QuadrantInput>();
  for (const item of items) inputs.set(item.id, 'items');
  for (const axis of [axes.vertical, axes.horizontal]) inputs.set(axis.id, 'point');
  return (slot, answer) => {
    const input = inputs.get(slot);
    switch (input) {
      case 'point':
        return answer === null || isWhole(answer, 0, 100) ? undefined : ON_AXIS;
      case 'items':
        return answer === null || answer === 'dont-know' || isWhole(answer, 1, 5) ? undefined : ON_ITEM;
      case undefined:
        return `This quadrant has no axis and no statement with the id ${quoted(slot)}.`;
      default:
        return input satisfies never;
    }
  };
}

function isWhole(value: unknown, lowest: number, highest: number): boolean {
  return Number.isInteger(value) && (value as number) >= lowest && (value as number) <= highest;
}

/** The vertical axis before the horizontal one; statements in the order of the instrument. */
function slots(instrument: QuadrantInstrument, input = 'point'): readonly AnswerSlot[] {
  const { axes, items } = instrument;
  if (input === 'point') return [axes.vertical, axes.horizontal].map(({ id }) => ({ id, group: id }));
  if (input === 'items') return items.map(({ id, axis }) => ({ id, group: axis }));
  throw new RangeError(`A quadrant is filled in by "point" or by "items", not by ${quoted(input)}.`);
}

/**
 * Which way of input a set of answers is of: `undefined` where nothing is answered, an issue where the two are mixed,
 * since a point and statements are two methods that are never averaged. What is no slot of the quadrant is left to
 * the answer checker.
 */
export function quadrantInputOf(
  instrument: QuadrantInstrument,
  answers: Answers,
): Result<QuadrantInput | undefined> {
  const answered = (input: QuadrantInput) =>
    slots(instrument, input).some(({ id }) => Object.hasOwn(answers, id) && isAnswered(answers[id]));
  const point = answered('point');
  const items = answered('items');
  if (point && items) {
    return failure(
      issue([], 'A place on the plane and answers to statements are both here; keep one way of input.'),
    );
  }
  return success(point ? 'point' : items ? 'items' : undefined);
}

export const quadrantCollect: CollectAbility<QuadrantInstrument> = {
  slots,
  compileAnswerChecker: compileQuadrantAnswerChecker,
};
