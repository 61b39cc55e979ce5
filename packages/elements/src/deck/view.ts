import type { DeckCard, DeckInstrument, DeckWording, Plan, PlanDetails } from '@lerend/core/deck';
import type { PlanExportFormat } from './plan-text.js';
import type { DeckTexts } from './texts.js';

/** The names of another instrument's domains and items, so that a reason can be read. */
export interface DeckSubject {
  /** Titles by domain id (for a quadrant: by axis id). */
  readonly domains: Readonly<Record<string, string>>;
  /** Statements by item id. */
  readonly items: Readonly<Record<string, string>>;
}

/** By instrument id. */
export type DeckSubjects = Readonly<Record<string, DeckSubject>>;

/** What a person wants to see of all cards; an empty text is no filter. */
export interface DeckFilter {
  readonly setting: string;
  readonly mode: DeckCard['mode'] | '';
  /** No step is every step. */
  readonly steps: readonly string[];
}

/** What is on screen: the cards, the plan, or both. */
export type DeckPart = '' | 'cards' | 'plan';

/** What stands on screen, and what a person can do with it. */
export interface DeckView {
  readonly instrument: DeckInstrument;
  readonly wording: DeckWording;
  /** The language of the wording where it is another than that of the texts, and the other way round. */
  readonly wordingLanguage: string | undefined;
  readonly textsLanguage: string | undefined;
  /** For dates. */
  readonly locale: string;
  readonly texts: DeckTexts;
  readonly subjects: DeckSubjects;
  readonly plan: Plan;
  readonly filter: DeckFilter;
  readonly shown: number;
  /** How many cards come with one press. */
  readonly atATime: number;
  readonly only: DeckPart;
  readonly formats: readonly PlanExportFormat[];
  readonly on: DeckHandlers;
}

export interface DeckHandlers {
  readonly pick: (card: string, picked: boolean) => void;
  readonly filter: (change: (filter: DeckFilter) => DeckFilter) => void;
  readonly showMore: () => void;
  readonly write: (card: string, details: PlanDetails) => void;
  readonly move: (card: string, by: -1 | 1) => void;
  readonly remove: (card: string) => void;
  readonly save: (format: PlanExportFormat) => void;
  readonly print: () => void;
}
