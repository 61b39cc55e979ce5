import type { DeckCard, DeckInstrument } from '../deck/instrument.js';
import type { PhaseByMean } from '../model/index.js';
import type { Place, Reference } from './place.js';
import type { Reason } from './recommendation.js';

/** A card for a place, and how it answers it. */
export interface Candidate {
  readonly card: DeckCard;
  readonly place: Place;
  readonly role: Reason['role'];
  readonly fit: Reason['fit'];
  /** Whether the card is mainly about the place, also where its role is to keep and share. */
  readonly main: boolean;
  /** Whether the deck names the card, for a precondition or to keep and share. */
  readonly named: boolean;
  /** Whether the card helps along here while what it is mainly about is strong already. */
  readonly aside: boolean;
}

type Phases = readonly PhaseByMean[];

const NEIGHBOURS: Readonly<Record<PhaseByMean, Phases>> = {
  early: ['partial'],
  partial: ['early', 'strong'],
  strong: ['partial'],
};

/** All cards that have something to say to a place. */
export function findCandidates(
  place: Place,
  deck: DeckInstrument,
  cards: readonly DeckCard[],
  isStrong: (reference: Reference) => boolean,
): readonly Candidate[] {
  const { finding, phase, domain, hasItems } = place;
  if (phase === undefined) return [];
  const serving = findServing(place, cards, isStrong);
  // A weakness inside what is strong as a whole needs no card, a strong item is there to be kept and shared.
  if (finding.signal === 'strong') return keepAndShare(place, deck, serving);
  if (domain === 'strong') return [];
  if (finding.signal === 'divided') return forDivided(serving, phase, finding.item === undefined);
  if (finding.item !== undefined) return forPhase(serving, phase);
  return [...preconditions(place, deck, cards), ...(hasItems ? [] : forPhase(serving, phase))];
}

function findServing(
  place: Place,
  cards: readonly DeckCard[],
  isStrong: (reference: Reference) => boolean,
): readonly Candidate[] {
  const { instrument, domain, item } = place.finding;
  return cards.flatMap((card) => {
    const served = card.serves.filter(
      (each) =>
        each.instrument === instrument &&
        each.domain === domain &&
        // A card for a whole domain is one for each of its statements.
        (item === undefined || each.item === undefined || each.item === item),
    );
    if (served.length === 0) return [];
    const main = served.some(({ role }) => role === 'main');
    const aside = !main && card.serves.some((each) => each.role === 'main' && isStrong(each));
    return [{ card, place, role: main ? 'main' : 'also', fit: 'phase', main, named: false, aside } as const];
  });
}

function preconditions(place: Place, deck: DeckInstrument, cards: readonly DeckCard[]): readonly Candidate[] {
  const { instrument, domain, signal } = place.finding;
  const named = deck.preconditions
    .filter((each) => each.instrument === instrument && each.domain === domain && each.phase === signal)
    .flatMap((each) => each.cards);
  return cards
    .filter(({ id }) => named.includes(id))
    .map((card) => ({
      card,
      place,
      role: 'precondition',
      fit: 'phase',
      main: true,
      named: true,
      aside: false,
    }));
}

function keepAndShare(
  place: Place,
  deck: DeckInstrument,
  serving: readonly Candidate[],
): readonly Candidate[] {
  const wholeDomain = place.finding.item === undefined;
  return serving
    .map((candidate): Candidate => {
      const named = deck.keepAndShare.includes(candidate.card.id);
      return { ...candidate, role: 'keep-and-share', named };
    })
    .filter(({ named, card }) => named || (!wholeDomain && card.phases.includes('strong')));
}

/** The cards that suit the phase; where there are none, those of a neighbouring phase, which say that they are. */
function forPhase(serving: readonly Candidate[], phase: PhaseByMean): readonly Candidate[] {
  const fitting = serving.filter(({ card }) => card.phases.includes(phase));
  if (fitting.length > 0) return fitting;
  return serving
    .filter(({ card }) => NEIGHBOURS[phase].some((neighbour) => card.phases.includes(neighbour)))
    .map((candidate) => ({ ...candidate, fit: 'neighbouring-phase' }));
}

/** Conversations of their own, so that one is found also where only actions suit the phase. */
function forDivided(
  serving: readonly Candidate[],
  phase: PhaseByMean,
  wholeDomain: boolean,
): readonly Candidate[] {
  const conversations = forPhase(
    serving.filter(({ card }) => card.mode === 'conversation'),
    phase,
  );
  if (wholeDomain) return conversations;
  const actions = serving.filter(({ card }) => card.mode === 'action');
  const fitting = forPhase(actions, phase);
  const wanted = conversations.length === 0 || fitting.every(({ fit }) => fit === 'phase');
  return wanted ? [...conversations, ...fitting] : conversations;
}
