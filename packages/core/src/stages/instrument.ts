import type { Basis, InstrumentBase, SourceReference } from '../model/index.js';

/** One stage of an order that is never averaged: nobody says that the steps between stages are equally large. */
export interface Stage {
  readonly id: string;
  readonly source: SourceReference;
  readonly basis: Basis;
  /**
   * What its marks say. `describe`: each is what the stage looks like, so that marks of several stages can be recognised
   * at once. `add`: all of them together lift the stage before it to this one.
   */
  readonly marks: 'describe' | 'add';
}

/** What several marks are about, such as sharing or experimenting. */
export interface StageAspect {
  readonly id: string;
  readonly source: SourceReference;
  readonly basis: Basis;
}

/** Something that a stage is recognised by. */
export interface StageMark {
  readonly id: string;
  readonly stage: string;
  readonly aspect?: string;
  readonly source: SourceReference;
  readonly basis: Basis;
}

/**
 * Stages in order, the first one first. A person picks a stage, or ticks marks that point to one. Answers stand by the
 * slot `stage` (an integer: 0 for the ground, 1 for the first stage, and so on) and by mark id (1 recognised, 0 not).
 */
export interface StagesInstrument extends InstrumentBase<'stages'> {
  /** Where somebody stands who has not reached the first stage; absent where everybody stands at one. */
  readonly ground?: { readonly id: string; readonly basis: Basis };
  readonly stages: readonly Stage[];
  readonly aspects: readonly StageAspect[];
  /** In the order in which they are shown; every stage has one at least. */
  readonly marks: readonly StageMark[];
  /** A team has reached the highest stage that at least half of it stands at or beyond. */
  readonly scoring: { readonly type: 'half-at-least'; readonly basis: Basis };
  readonly editorial: readonly ('stages' | 'marks' | 'ground' | 'aspects' | 'half' | 'next-steps')[];
}

/** The slot of the stage that a person picks; no mark has this id. */
export const STAGE_SLOT = 'stage';
