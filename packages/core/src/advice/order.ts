import type { DeckCard, Effort } from '../deck/instrument.js';
import type { PhaseByMean } from '../model/index.js';
import type { Candidate } from './candidate.js';
import type { Place } from './place.js';

const EFFORTS: Readonly<Record<Effort, number>> = { low: 0, medium: 1, high: 2 };
const PHASES: Readonly<Record<PhaseByMean, number>> = { early: 0, partial: 1, strong: 2 };

/** What goes before what, whatever the place. */
export const TIERS = {
  precondition: 0,
  /** One conversation for a divided place that has none yet. */
  conversation: 1,
  main: 2,
  helping: 3,
  aside: 4,
  keep: 5,
  share: 6,
} as const;

export function tierOf({ role, fit, named, aside }: Candidate): number {
  switch (role) {
    case 'precondition':
      return TIERS.precondition;
    case 'main':
      return fit === 'phase' ? TIERS.main : TIERS.helping;
    case 'also':
      return aside ? TIERS.aside : TIERS.helping;
    case 'keep-and-share':
      return named ? TIERS.keep : TIERS.share;
    default:
      return role satisfies never;
  }
}

/** How well a card answers its place: the lower, the better. A fit to the phase weighs more than the card's main item. */
export function strengthOf({ fit, main }: Candidate): number {
  return (fit === 'phase' ? 0 : 2) + (main ? 0 : 1);
}

/**
 * Orders the cards: preconditions; one conversation for each place where opinions are divided; main cards that suit the
 * phase; cards that help along, and those of a neighbouring phase for a place that has no other; cards that help along
 * but are mainly about what is strong already; and last what to keep and share.
 *
 * Within each, places in an early phase come first and take turns, so that no place takes all; the weakest begins, or
 * for keeping and sharing the strongest; at one place lower effort goes first, then the deck's order. No stage is weaker
 * than another, so stages take turns whatever their phase, and the one that half have reached begins. An action that
 * touches a divided place waits until every conversation for that place has had its turn.
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
    const { card, place } = candidate;
    const tier = tierOf(candidate);
    const opens = isConversationForDivided(candidate) && !talkedAbout.has(place);
    const weak = tier < TIERS.keep;
    return [
      opens ? Math.min(TIERS.conversation, tier) : tier,
      weak ? rankOf(place) : 0,
      turns.get(place) ?? 0,
      weak ? strengthOf(candidate) : 0,
      weak ? weaknessOf(place) : -place.norm,
      strengthOf(candidate),
      // What goes before all else goes in the deck's own order.
      tier === TIERS.precondition ? 0 : EFFORTS[card.effort],
      source.get(card) ?? 0,
    ];
  }

  for (;;) {
    const waitingFor = new Set(left.filter(isConversationForDivided).map(({ place }) => dividedArea(place)));
    const blocked = new Set(
      left
        .filter(({ card, place }) => card.mode === 'action' && waitingFor.has(dividedArea(place)))
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

function rankOf({ finding, phase }: Place): number {
  if (finding.basis.type === 'stage') return PHASES.partial;
  return phase === undefined ? 0 : PHASES[phase];
}

/** From 0 to 1, the weakest lowest; below that the stage that half have reached. */
function weaknessOf({ finding: { basis }, norm }: Place): number {
  return basis.type === 'stage' && basis.half ? -1 : norm;
}

/** A conversation about a place where opinions are divided, or about one in a domain where they are. */
export function isConversationForDivided({ card, place, role }: Candidate): boolean {
  return card.mode === 'conversation' && role !== 'keep-and-share' && dividedArea(place) !== undefined;
}

/** Names the domain or the item in which opinions are divided; `undefined` where they are not. */
function dividedArea({ finding, domain }: Place): string | undefined {
  if (domain === 'divided') return JSON.stringify([finding.instrument, finding.domain]);
  if (finding.signal !== 'divided') return undefined;
  return JSON.stringify([finding.instrument, finding.domain, finding.item]);
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const differing = a.findIndex((value, index) => value !== b[index]);
  return differing >= 0 && (a[differing] ?? 0) < (b[differing] ?? 0);
}
