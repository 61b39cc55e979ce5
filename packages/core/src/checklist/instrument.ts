import type { Basis, InstrumentBase, PhaseRule, SourceReference } from '../model/index.js';

/** One point of an ordered scale; values run up by one from 1. */
export interface ScalePoint {
  readonly value: number;
  readonly id: string;
}

export interface ChecklistScale {
  /**
   * A development scale reads from "not yet" to "well on the way". A scale of recognition says how far a statement fits
   * what a team looks at: more is not better and less is no weakness, so a report finds no phase in it to work on.
   */
  readonly type: 'development' | 'recognition';
  readonly basis: Basis;
  readonly points: readonly ScalePoint[];
}

export interface ChecklistDomain {
  readonly id: string;
  readonly source: SourceReference;
  readonly basis: Basis;
}

export interface ChecklistItem {
  readonly id: string;
  /** The id of the domain that the item counts in. */
  readonly domain: string;
  readonly source: SourceReference;
  readonly basis: Basis;
}

/** Statements that a person rates on one ordered scale. Items stand in the order of the questionnaire. */
export interface ChecklistInstrument extends InstrumentBase<'checklist'> {
  readonly scale: ChecklistScale;
  readonly domains: readonly ChecklistDomain[];
  readonly items: readonly ChecklistItem[];
  /** Whether "not applicable" is offered; "don't know" always is. */
  readonly notApplicable: boolean;
  readonly scoring: PhaseRule & { readonly basis: Basis };
  /** What an editor added beside structure and scale; all of it is our own judgement. */
  readonly editorial: readonly ('level-descriptions' | 'cuts' | 'statements' | 'scale')[];
}
