import type { DeckCard, Effort } from '../deck/instrument.js';
import type { PhaseByMean } from '../model/index.js';
import type { Candidate } from './candidate.js';
import type { Place } from './place.js';

const EFFORTS: Readonly<Record<Effort, number>> = { low: 0, medium: 1, high: 2 };
const PHASES: Readonly<Record<PhaseByMean, number>> = { early: 0, partial: 1, strong: 2 };

/** How strong a candidate is by itself: the lower, the stronger. */
export function strengthOf({ role, fit, named }: Candidate): number {
  switch (role) {
    case 'precondition':
      return 0;
    case 'main':
      return fit === 'phase' ? 2 : 4;
    case 'also':
      return fit === 'phase' ? 3 : 5;
    case 'keep-and-share':
      return named ? 6 : 7;
    default:
      return role satisfies never;
  }
}

/** Below every strength but that of a precondition: a divided place that has no conversation yet. */
const FIRST_CONVERSATION = 1;

/**
 * Orders the cards: preconditions, then one conversation for each place where opinions are divided, then main cards
 * that suit the phase, cards that help along, and those of a neighbouring phase; what to keep and share comes last.
 * Within each, places in an early phase come first and take turns, the weakest beginning, so that no place takes all;
 * at one place lower effort goes first, then the deck's order. An action that touches a divided place waits until
 * every conversation for that place has had its turn.
 */
export function orderCards(
  candidates: readonly Candidate[],
  cards: readonly DeckCard[],
): readonly DeckCard[] {
  const source = new Map(cards.map((card, index) => [card, index]));
  const turns = new Map<Place, number>();
  const talkedAbout = new Set<Place>();
  const ordered: DeckCard[] = [];
  let left = candidates;

  function keyOf(candidate: Candidate): readonly number[] {
    const { card, place, main } = candidate;
    const opens = isConversationForDivided(candidate) && !talkedAbout.has(place);
    const strength = strengthOf(candidate);
    return [
      opens ? FIRST_CONVERSATION : strength,
      strength < 6 && place.phase !== undefined ? PHASES[place.phase] : 0,
      turns.get(place) ?? 0,
      strength < 6 ? place.norm : -place.norm,
      place.position,
      strength,
      main ? 0 : 1,
      EFFORTS[card.effort],
      source.get(card) ?? 0,
    ];
  }

  for (;;) {
    const waitingFor = new Set(left.filter(isConversationForDivided).map(({ place }) => place));
    const blocked = new Set(
      left
        .filter(({ card, place }) => card.mode === 'action' && touches(place, waitingFor))
        .map(({ card }) => card),
    );
    const next = left
      .filter((candidate) => candidate.role === 'precondition' || !blocked.has(candidate.card))
      .map((candidate) => ({ candidate, key: keyOf(candidate) }))
      .reduce<{ candidate: Candidate; key: readonly number[] } | undefined>(
        (best, each) => (best === undefined || isBefore(each.key, best.key) ? each : best),
        undefined,
      );
    if (next === undefined) return ordered;
    const { card, place } = next.candidate;
    ordered.push(card);
    turns.set(place, (turns.get(place) ?? 0) + 1);
    for (const each of left) {
      if (each.card === card && isConversationForDivided(each)) talkedAbout.add(each.place);
    }
    left = left.filter((each) => each.card !== card);
  }
}

export function isConversationForDivided({ card, place }: Candidate): boolean {
  return card.mode === 'conversation' && place.finding.signal === 'divided';
}

/** Whether a place is one of these, or lies in a domain that is. */
function touches({ finding }: Place, places: ReadonlySet<Place>): boolean {
  return [...places].some(
    (other) =>
      other.finding.instrument === finding.instrument &&
      other.finding.domain === finding.domain &&
      (other.finding.item === undefined || other.finding.item === finding.item),
  );
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const differing = a.findIndex((value, index) => value !== b[index]);
  return differing >= 0 && (a[differing] ?? 0) < (b[differing] ?? 0);
}
