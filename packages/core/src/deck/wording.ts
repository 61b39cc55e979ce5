import type { WordingBase } from '../model/index.js';

export interface DeckCardWording {
  readonly title: string;
  /** What to do, in two to four sentences. */
  readonly description: string;
  /** How long it takes, in words, such as "a meeting of 45 minutes". */
  readonly duration: string;
  /** Why the card suits the phases that it suits, in one sentence. */
  readonly why: string;
}

export interface DeckWording extends WordingBase {
  readonly settings: Readonly<Record<string, { readonly title: string }>>;
  readonly steps: Readonly<Record<string, { readonly title: string; readonly description: string }>>;
  readonly cards: Readonly<Record<string, DeckCardWording>>;
}
