import type { DeckCard, DeckInstrument } from '../deck/instrument.js';
import { available } from '../model/index.js';
import type { Figure, Finding } from '../model/index.js';
import { findCandidates } from './candidate.js';
import type { Candidate } from './candidate.js';
import { isConversationForDivided, orderCards, strengthOf, tierOf, TIERS } from './order.js';
import { findStrong, readPlaces } from './place.js';
import type { Reason, Recommendation, RecommendOptions } from './recommendation.js';

const USUAL_LIMIT = 5;

/**
 * The cards of a deck that suit what a report found, each with its reasons. Findings that are withheld or not defined
 * give no cards and hand on their reason; a report in which nothing asks for attention gives none either. The same input
 * gives the same order. Throws a `RangeError` on a setting that the deck does not have, and on a limit that is no whole number from 1.
 *
 * An item in the early or partial phase asks for cards that suit that phase, mainly about it or helping along, and
 * takes those of a neighbouring phase where there are none. A domain that is strong asks for no card but to keep and
 * share, whatever is found of its items. What more than a quarter does not know asks for none.
 */
export function recommend(
  findings: Figure<readonly Finding[]>,
  deck: DeckInstrument,
  options: RecommendOptions = {},
): Figure<readonly Recommendation[]> {
  const { setting, limit = USUAL_LIMIT } = options;
  if (setting !== undefined && !deck.settings.some(({ id }) => id === setting)) {
    throw new RangeError(`The deck ${deck.id} has no setting "${setting}".`);
  }
  if (!Number.isInteger(limit) || limit < 1) {
    throw new RangeError(`A limit is a whole number from 1 on, not ${limit}.`);
  }
  if (findings.status !== 'ok') return findings;

  const cards = deck.cards.filter((card) => setting === undefined || card.setting === setting);
  const places = readPlaces(findings.value);
  const isStrong = findStrong(places);
  const candidates = places.flatMap((place) => findCandidates(place, deck, cards, isStrong));
  return available(
    orderCards(candidates, cards)
      .slice(0, limit)
      .map((card) =>
        describeCard(
          card,
          candidates.filter((candidate) => candidate.card === card),
        ),
      ),
  );
}

function describeCard(card: DeckCard, candidates: readonly Candidate[]): Recommendation {
  const { id, step, setting, mode, phases } = card;
  const goesFirst = candidates.some(({ role }) => role === 'precondition');
  return {
    card: id,
    step,
    setting,
    mode,
    phases,
    reasons: candidates
      // An action that goes first as a precondition is no answer to a division, which begins with a conversation.
      .filter(({ place }) => !(goesFirst && mode === 'action' && place.finding.signal === 'divided'))
      .toSorted(
        (a, b) => weightOf(a) - weightOf(b) || strengthOf(a) - strengthOf(b) || a.place.norm - b.place.norm,
      )
      .map(describeReason),
  };
}

function weightOf(candidate: Candidate): number {
  return isConversationForDivided(candidate)
    ? Math.min(TIERS.conversation, tierOf(candidate))
    : tierOf(candidate);
}

function describeReason({ place, role, fit }: Candidate): Reason {
  const { instrument, domain, item, signal, basis } = place.finding;
  return { instrument, domain, ...(item === undefined ? {} : { item }), signal, basis, role, fit };
}
