import type {
  AgreementBand,
  Figure,
  Interval,
  Phase,
  PhaseByMean,
  PhaseCertainty,
  PhaseProbabilities,
  Policy,
  Released,
  TeamReportBase,
} from '../model/index.js';

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
  readonly certainty: PhaseCertainty;
  readonly phaseProbabilities: PhaseProbabilities;
  /** The share of the whole team that would choose the highest level. */
  readonly highestShare: Interval;
  readonly hardBounds: Figure<Bounds>;
  /** More than a quarter of those who reacted said "don't know": the statement is not ranked. */
  readonly unseen: boolean;
}

export interface ItemReport {
  readonly id: string;
  readonly domain: string;
  readonly result: Figure<ItemResult>;
  /**
   * The value that everybody chose, or all but one: all that is said of a statement on which a small part of a team
   * stands as one. The result is withheld then.
   */
  readonly almostEveryone?: number;
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
  /** From person scores, as the three below; undefined with `needs-rows` where only statements were counted. */
  readonly certainty: Figure<PhaseCertainty>;
  /** Rounded to steps of 0.05. */
  readonly phaseProbabilities: Figure<PhaseProbabilities>;
  /** Of the norm; rounded outwards to steps of 0.05, within the hard bounds. */
  readonly interval: Figure<Interval>;
  readonly persons: Figure<PersonScores>;
  readonly hardBounds: Figure<Bounds>;
  /** Ids of the items that the norm rests on. */
  readonly basedOn: readonly string[];
}

/** What is known of the scores of the people behind a domain. */
export interface PersonScores {
  /** How many have a score. */
  readonly scored: number;
  /** Their standard deviation, rounded to two digits. */
  readonly deviation: number;
  /** Whether the mean of their scores is more than 0.03 from the norm, because people left different statements open. */
  readonly differsFromNorm: boolean;
}

/** A statement that stands out for the whole team, by chance of at least a half. */
export interface RankedItem {
  readonly id: string;
  /** `probable` from a chance of 0.80 on, `likely` from 0.50. */
  readonly chance: 'probable' | 'likely';
  /** At least 0.10 from the mean of all statements, on the side that it stands out to. */
  readonly clearlyApart: boolean;
}

/** Which statements stand out, where the noise of a small team lets that be said. */
export interface Ranking {
  /** Ids, the highest norm first; statements of one tier cannot be told apart. */
  readonly tiers: readonly (readonly string[])[];
  /**
   * The highest and the lowest, at most three each; none where the statements do not clearly differ. On a scale of
   * recognition they are what fits most and what fits least, and no strengths or weaker points.
   */
  readonly strengths: Figure<readonly RankedItem[]>;
  readonly weaker: Figure<readonly RankedItem[]>;
}

/**
 * Two parts of a team beside each other, such as leaders and teachers. Where (almost) everybody of a small role scored in
 * one phase, only that is said: the numbers are withheld. Rounded: the difference to 0.01, the superiority to 0.05.
 */
export interface GroupGap {
  /** Of the mean person scores, first role minus second, −1…1. */
  readonly difference: Figure<number>;
  /** The chance that somebody of the first role scores higher than somebody of the second, ties half; 0–1. */
  readonly superiority: Figure<number>;
  /** Of the superiority. Undefined with fewer than five on a side. */
  readonly interval: Figure<Bounds>;
  /** The two-sided permutation p of the difference: exact, or of seeded draws where there are too many ways to divide the people. */
  readonly p: Figure<number>;
  /** Whether the order of the two holds however far apart the levels lie: no assumption about their distance is needed. */
  readonly spacingRobust: Figure<boolean>;
  /** By role, the mean person score; the word alone where (almost) everybody of a small group scored in one phase. */
  readonly groups: readonly [GroupLevel, GroupLevel];
}

export type GroupLevel =
  | { readonly role: string; readonly type: 'mean'; readonly norm: number; readonly phase: PhaseByMean }
  /** Beside a role that stands as one: its mean would give away that of the other. */
  | { readonly role: string; readonly type: 'phase'; readonly phase: PhaseByMean }
  | { readonly role: string; readonly type: 'almost-everyone'; readonly phase: PhaseByMean };

export interface RoleComparison {
  readonly roles: readonly [string, string];
  /** Everybody of both roles answered, so that the difference is a fact and no estimate. */
  readonly complete: Figure<boolean>;
  readonly overall: Figure<GroupGap>;
  /** Shown where both roles reach the policy's minimum for detail. */
  readonly domains: readonly { readonly id: string; readonly result: Figure<GroupGap> }[];
}

export interface DomainReport {
  readonly id: string;
  readonly result: Figure<DomainResult>;
}

export interface ChecklistReport extends TeamReportBase<'checklist'> {
  readonly domains: readonly DomainReport[];
  /** In the order of the questionnaire. */
  readonly items: readonly ItemReport[];
  readonly ranking: Figure<Ranking>;
  /** Undefined with `not-asked` where a round compares no roles. */
  readonly roles: Figure<RoleComparison>;
}

/** How one domain moved between two rounds. */
export interface DomainChange {
  readonly method: 'paired' | 'unpaired';
  /** Later minus earlier, of the norm; −1…1. */
  readonly difference: number;
  /** Of the difference, at 95 %. */
  readonly interval: Bounds;
  /** `up` or `down` only where the interval leaves out 0 and the difference is at least 0.05. */
  readonly verdict: 'up' | 'down' | 'no-clear-change';
  /** Whether the direction holds however far apart the levels lie: no assumption about their distance is needed. */
  readonly spacingRobust: boolean;
  /** The smallest difference that could have been told from noise with this many people. */
  readonly smallestVisible: number;
}

/** A phase with its norm, as one round left it. */
export interface RoundLevel {
  readonly norm: number;
  readonly phase: Phase;
}

/** This round beside an earlier one. */
export interface ChecklistChange extends Released {
  readonly kind: 'checklist-change';
  readonly instrument: string;
  readonly version: string;
  readonly scoringVersion: string;
  readonly policy: Policy;
  readonly respondents: { readonly earlier: Figure<number>; readonly later: Figure<number> };
  /** How many people answered in both rounds under one code; undefined with `needs-rows` where nobody was linked. */
  readonly linked: Figure<number>;
  readonly domains: readonly {
    readonly id: string;
    readonly earlier: Figure<RoundLevel>;
    readonly later: Figure<RoundLevel>;
    readonly change: Figure<DomainChange>;
  }[];
}
