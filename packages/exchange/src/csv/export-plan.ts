import type { DeckInstrument, DeckWording, Plan } from '@lerend/core/deck';
import type { ExportWords } from '../view/index.js';
import { writeTable } from './write-table.js';

/** A team's plan: a row per picked card, in the order in which it was picked. */
export function planToCsv(
  deck: DeckInstrument,
  plan: Plan,
  wording: DeckWording,
  { columns }: ExportWords,
): string {
  const rows = plan.cards.map(({ card, who, when, sign }) => {
    const step = deck.cards.find((each) => each.id === card)?.step ?? '';
    const text = wording.cards[card];
    return [
      wording.steps[step]?.title ?? step,
      text?.title ?? card,
      text?.description ?? '',
      who,
      when,
      sign,
    ];
  });
  return writeTable([
    [columns.step, columns.card, columns.what, columns.who, columns.when, columns.sign],
    ...rows,
  ]);
}
