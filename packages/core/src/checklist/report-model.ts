import type { AgreementBand, Figure, Phase, PhaseByMean, TeamReportBase } from '../model/index.js';

/** How alike a group answered: 1 − Leik's D (Leik, 1966), from 0 (two ends) to 1 (all the same). */
export interface Agreement {
  readonly norm: number;
  readonly band: AgreementBand;
}

/** What the answers of those invited who did not answer could still make of a norm (Manski, 1995). */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** What is shown of one statement. */
export interface ItemResult {
  /** How many people chose each scale point, lowest first. */
  readonly counts: readonly number[];
  /** Valid answers: the sum of `counts`. */
  readonly answered: number;
  readonly dontKnow: number;
  readonly notApplicable: number;
  readonly unanswered: number;
  /** (mean − 1) / (K − 1), from 0 to 1. */
  readonly norm: number;
  readonly phase: Phase;
  /** The phase of the mean alone; `phase` differs where the team is polarised. */
  readonly phaseByMean: PhaseByMean;
  readonly polarised: boolean;
  readonly agreement: Agreement;
  /** The fewest one-step moves of answers that change `phaseByMean`. */
  readonly flipDistance: number;
  /** The phase that those moves lead to. */
  readonly flipTo: PhaseByMean;
  readonly hardBounds: Figure<Bounds>;
  /** More than a quarter of those who reacted said "don't know": the statement is not ranked. */
  readonly unseen: boolean;
}

export interface ItemReport {
  readonly id: string;
  readonly domain: string;
  readonly result: Figure<ItemResult>;
}

/** What is shown of one domain. */
export interface DomainResult {
  /** T1: the mean of the norms of its items, from 0 to 1. */
  readonly norm: number;
  readonly phase: Phase;
  readonly phaseByMean: PhaseByMean;
  /** From person scores; withheld where a withheld statement could be read from it. */
  readonly polarised: Figure<boolean>;
  /** The median of its items' agreements. */
  readonly agreement: Figure<Agreement>;
  readonly flipDistance: number;
  /** The phase that those moves lead to. */
  readonly flipTo: PhaseByMean;
  readonly hardBounds: Figure<Bounds>;
  /** Ids of the items that the norm rests on. */
  readonly basedOn: readonly string[];
}

export interface DomainReport {
  readonly id: string;
  readonly result: Figure<DomainResult>;
}

export interface ChecklistReport extends TeamReportBase<'checklist'> {
  readonly domains: readonly DomainReport[];
  /** In the order of the questionnaire. */
  readonly items: readonly ItemReport[];
}
