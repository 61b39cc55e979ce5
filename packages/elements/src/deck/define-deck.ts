import { defineElement, type DefineOptions } from '../define/define-element.js';
import { LerendDeck } from './lerend-deck.js';
import type { DeckTexts } from './texts.js';

/** Defines `<lerend-deck>` with the languages given. */
export function defineDeck(options: DefineOptions<DeckTexts>): CustomElementConstructor {
  return defineElement('lerend-deck', LerendDeck, options);
}
