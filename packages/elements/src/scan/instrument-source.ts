import type { ChecklistInstrument, ChecklistWording } from '@lerend/core/checklist';
import type { DeckInstrument, DeckWording } from '@lerend/core/deck';
import type { PairsInstrument, PairsWording } from '@lerend/core/pairs';
import type { QuadrantInstrument, QuadrantWording } from '@lerend/core/quadrant';
import type { StagesInstrument, StagesWording } from '@lerend/core/stages';

/** What may be chosen from a source, without loading it. */
export interface ListedInstrument {
  readonly id: string;
  readonly kind: 'checklist' | 'quadrant' | 'stages' | 'pairs' | 'deck';
  /** BCP 47 tags of the wordings that there are. */
  readonly locales: readonly string[];
  /** By locale. */
  readonly title: Readonly<Record<string, string>>;
  /** By locale: one sentence that says who takes it, and what they want to know. */
  readonly purpose?: Readonly<Record<string, string>>;
  /** By locale: what a team has when it is done; what its kind gives when absent. */
  readonly gets?: Readonly<Record<string, string>>;
  /** How long one person needs for it, in minutes; absent where nothing is filled in. */
  readonly minutes?: number;
  /** The id of the deck, of the same source, with cards for what comes of it; absent where there is none. */
  readonly deck?: string;
}

/** An instrument with its texts in one language. */
export type LoadedInstrument =
  | { readonly instrument: ChecklistInstrument; readonly wording: ChecklistWording }
  | { readonly instrument: QuadrantInstrument; readonly wording: QuadrantWording }
  | { readonly instrument: StagesInstrument; readonly wording: StagesWording }
  | { readonly instrument: PairsInstrument; readonly wording: PairsWording }
  | { readonly instrument: DeckInstrument; readonly wording: DeckWording };

/** Where a scan gets its instruments from. */
export interface InstrumentSource {
  list(): readonly ListedInstrument[] | Promise<readonly ListedInstrument[]>;
  /** The wording is in the nearest language that there is. Rejects where there is no such instrument. */
  load(id: string, locale: string): Promise<LoadedInstrument>;
}
