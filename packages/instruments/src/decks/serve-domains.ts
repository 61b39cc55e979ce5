import type { DeckCard } from '@lerend/core/deck';

/** By instrument and domain (an axis of a plane, a stage) the ids of the cards that help with the whole of it. */
export type ServedDomains = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Lays the domains of a table behind what each card serves itself, as places where the card helps along. */
export function serveDomains(cards: readonly DeckCard[], table: ServedDomains): readonly DeckCard[] {
  const places = Object.entries(table).flatMap(([instrument, domains]) =>
    Object.entries(domains).map(([domain, ids]) => ({ instrument, domain, ids })),
  );
  return cards.map((card) => ({
    ...card,
    serves: [
      ...card.serves,
      ...places
        .filter(({ ids }) => ids.includes(card.id))
        .map(({ instrument, domain }) => ({ instrument, domain, role: 'also' }) as const),
    ],
  }));
}
