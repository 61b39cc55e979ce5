import { defineDeck } from '../deck/define-deck.js';
import { deckEn } from '../locales/lerend-deck.en.js';
import { deckNl } from '../locales/lerend-deck.nl.js';

defineDeck({ locales: [deckNl, deckEn] });
