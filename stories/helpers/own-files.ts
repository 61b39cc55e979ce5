import cards from '../recipes/your-own-instrument/cover-cards.json' with { type: 'json' };
import cardsEn from '../recipes/your-own-instrument/cover-cards.en.json' with { type: 'json' };
import cardsNl from '../recipes/your-own-instrument/cover-cards.nl.json' with { type: 'json' };
import cover from '../recipes/your-own-instrument/cover.json' with { type: 'json' };
import coverDe from '../recipes/your-own-instrument/cover.de.json' with { type: 'json' };
import coverEn from '../recipes/your-own-instrument/cover.en.json' with { type: 'json' };
import coverNl from '../recipes/your-own-instrument/cover.nl.json' with { type: 'json' };
import handover from '../recipes/your-own-instrument/handover.json' with { type: 'json' };
import handoverEn from '../recipes/your-own-instrument/handover.en.json' with { type: 'json' };
import handoverNl from '../recipes/your-own-instrument/handover.nl.json' with { type: 'json' };

/** The structure of an instrument or a deck, and its texts by language, as they come out of the files. */
export interface OwnFiles {
  readonly structure: unknown;
  readonly texts: Readonly<Record<string, unknown>>;
}

/** What a vendor wrote, by the name that its files begin with. Nothing here was read by a parser yet. */
export const ownFiles = {
  cover: { structure: cover, texts: { nl: coverNl, en: coverEn, de: coverDe } },
  handover: { structure: handover, texts: { nl: handoverNl, en: handoverEn } },
  'cover-cards': { structure: cards, texts: { nl: cardsNl, en: cardsEn } },
} as const satisfies Readonly<Record<string, OwnFiles>>;
