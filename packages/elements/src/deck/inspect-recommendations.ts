import type { Recommendation } from '@lerend/core/advice';
import type { DeckInstrument } from '@lerend/core/deck';
import { issue, type Figure, type Issue } from '@lerend/core/model';

const STATUSES: readonly unknown[] = ['ok', 'withheld', 'undefined'];

/** Checks what the element relies on in recommendations, and that every card is in the deck. Never throws. */
export function inspectRecommendations(deck: DeckInstrument, given: unknown): readonly Issue[] {
  try {
    return inspectFigure(deck, given as Figure<readonly Recommendation[]>);
  } catch {
    return [issue([], 'Recommendations should be what recommend() gave.')];
  }
}

function inspectFigure(deck: DeckInstrument, given: Figure<readonly Recommendation[]>): readonly Issue[] {
  if (!STATUSES.includes(given.status))
    return [issue(['status'], 'This should be "ok", "withheld" or "undefined".')];
  if (given.status !== 'ok') {
    return typeof given.reason === 'string' ? [] : [issue(['reason'], 'A reason should stand here.')];
  }
  const known = new Set(deck.cards.map(({ id }) => id));
  return given.value.flatMap(({ card, reasons }, index) => {
    if (!known.has(card))
      return [issue(['value', index, 'card'], 'There is no card with this id in the deck.')];
    const whole = reasons.every(({ instrument, domain, signal, basis, role, fit }) =>
      [instrument, domain, signal, basis.type, role, fit].every((each) => typeof each === 'string'),
    );
    return whole
      ? []
      : [issue(['value', index, 'reasons'], 'A reason lacks its place, its signal or its role.')];
  });
}
