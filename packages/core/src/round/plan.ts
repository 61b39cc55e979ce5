import { LONGEST_PLAN_TEXT } from '../deck/index.js';
import type { Plan } from '../deck/index.js';
import { issue } from '../model/index.js';
import type { Issue } from '../model/index.js';

const MOST_CARDS = 200;

/**
 * Says what keeps a plan from being stored: a store keeps whatever deck the plan is of, so this looks at its shape and
 * size alone. Whether its cards are in the deck is for `restorePlan` to say.
 */
export function inspectPlan({ cards }: Plan): readonly Issue[] {
  if (cards.length > MOST_CARDS) {
    return [issue(['plan', 'cards'], `A plan holds at most ${MOST_CARDS} cards.`)];
  }
  return cards.flatMap(({ who, when, sign }, index) =>
    [who, when, sign].some((text) => text.length > LONGEST_PLAN_TEXT)
      ? [issue(['plan', 'cards', index], `A text of at most ${LONGEST_PLAN_TEXT} characters can stand here.`)]
      : [],
  );
}
