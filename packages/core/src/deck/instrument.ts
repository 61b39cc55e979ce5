import type { Basis, InstrumentBase, PhaseByMean, SourceReference } from '../model/index.js';

/** A place of another instrument that a card helps with. */
export interface ServedItem {
  readonly instrument: string;
  readonly domain: string;
  /** Absent where the whole domain is meant: a stage, a pair, or every statement of a domain. */
  readonly item?: string;
  /** Whether the card is mainly about it, or helps along. */
  readonly role: 'main' | 'also';
}

export type Effort = 'low' | 'medium' | 'high';

/** An intervention: something that a team can do. Order is the source's. */
export interface DeckCard {
  readonly id: string;
  readonly step: string;
  readonly setting: string;
  readonly source: SourceReference;
  /** A conversation comes before an action where opinions are divided. */
  readonly mode: 'conversation' | 'action';
  readonly serves: readonly ServedItem[];
  /** The phases that it suits. */
  readonly phases: readonly PhaseByMean[];
  /** low: a meeting or less to begin; medium: some weeks; high: a year's plan, money or posts. */
  readonly effort: Effort;
  /** Of mode, serves, phases and effort. */
  readonly basis: Basis;
}

/** Cards that go first while a domain is in a phase, because others build on them. */
export interface Precondition {
  readonly instrument: string;
  readonly domain: string;
  readonly phase: PhaseByMean;
  readonly cards: readonly string[];
  readonly source: SourceReference;
  readonly basis: Basis;
}

/** Interventions in steps, for one or more settings. */
export interface DeckInstrument extends InstrumentBase<'deck'> {
  readonly settings: readonly { readonly id: string; readonly source: SourceReference }[];
  readonly steps: readonly { readonly id: string; readonly source: SourceReference }[];
  readonly cards: readonly DeckCard[];
  readonly preconditions: readonly Precondition[];
  /** Ids of cards with which a team that is strong keeps and shares what it has. */
  readonly keepAndShare: readonly string[];
  readonly editorial: readonly (
    'phases' | 'serves' | 'effort' | 'mode' | 'preconditions' | 'keep-and-share'
  )[];
}
