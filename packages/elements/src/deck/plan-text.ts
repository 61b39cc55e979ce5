import type { DeckWording, Plan } from '@lerend/core/deck';
import type { DeckTexts } from './texts.js';

/** A way to save the plan, beside JSON. */
export interface PlanExportFormat {
  /** What the button says after “Save as”, such as `CSV`. */
  readonly label: string;
  /** Without the dot, such as `csv`. */
  readonly extension: string;
  /** A media type, such as `text/csv`. */
  readonly type: string;
  /** Makes the text of the file, in the language of the wording on screen. */
  readonly make: (plan: Plan, wording: DeckWording) => string;
}

/** The plan as it is, so that it can be given back to the element. */
export const JSON_FORMAT: PlanExportFormat = {
  label: 'JSON',
  extension: 'json',
  type: 'application/json',
  make: (plan) => `${JSON.stringify(plan, null, 2)}\n`,
};

/** The plan to read or to paste into a message. */
export function planAsText(
  plan: Plan,
  texts: DeckTexts,
  titleOf: (card: string) => string,
  dayOf: (when: string) => string,
): string {
  const cards = plan.cards.map(({ card, who, when, sign }, index) =>
    [
      `${String(index + 1)}. ${titleOf(card)}`,
      ...(who === '' ? [] : [`   ${texts.who}: ${who}`]),
      `   ${texts.when}: ${when === '' ? texts.noDay : dayOf(when)}`,
      ...(sign === '' ? [] : [`   ${texts.sign} ${sign}`]),
    ].join('\n'),
  );
  return `${texts.plan}\n\n${cards.join('\n\n')}\n`;
}

/** The plan with one card a place earlier (−1) or later (1); as it was where that is not possible. */
export function movePlannedCard(plan: Plan, card: string, by: -1 | 1): Plan {
  const from = plan.cards.findIndex((each) => each.card === card);
  const moved = plan.cards[from];
  const to = from + by;
  if (moved === undefined || to < 0 || to >= plan.cards.length) return plan;
  return { ...plan, cards: plan.cards.toSpliced(from, 1).toSpliced(to, 0, moved) };
}
