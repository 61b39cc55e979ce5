import type { AgreementBand } from '@lerend/core/model';
import type { PairPlace, PairResult, PairsReport } from '@lerend/core/pairs';
import { shown, shownBase, type Shown, type ShownBase } from './shown.js';

export interface ShownPair {
  /** How many people chose each position, from the left pole to the right one. */
  readonly counts: readonly number[];
  /** Where the team leans; absent where it stands in two camps. */
  readonly place?: PairPlace;
  readonly couldBe?: PairPlace;
  readonly agreement: AgreementBand | 'polarised';
  readonly answered: number;
  readonly dontKnow: number;
  readonly unanswered: number;
}

export interface ShownPairsReport extends ShownBase {
  readonly kind: 'pairs';
  readonly pairs: readonly {
    readonly id: string;
    readonly result: Shown<ShownPair>;
    /** The position of (almost) everybody of a small part of a team: all that is said of them. */
    readonly almostEveryone?: number;
  }[];
}

/** What a report of pairs shows on a screen: counts and words. */
export function shownPairsReport(report: PairsReport): ShownPairsReport {
  return {
    kind: 'pairs',
    ...shownBase(report),
    pairs: report.pairs.map(({ id, result, almostEveryone }) => ({
      id,
      result: shown(result, shownPair),
      ...(almostEveryone === undefined ? {} : { almostEveryone }),
    })),
  };
}

function shownPair(pair: PairResult): ShownPair {
  return {
    counts: pair.counts,
    ...(pair.polarised ? {} : { place: pair.place }),
    ...(pair.certainty.status === 'borderline' ? { couldBe: pair.certainty.neighbour } : {}),
    agreement: pair.polarised ? 'polarised' : pair.agreement.band,
    answered: pair.answered,
    dontKnow: pair.dontKnow,
    unanswered: pair.unanswered,
  };
}
