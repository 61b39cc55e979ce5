import type { ReportBasis } from '../model/index.js';
import { elementOf } from './code-vector.js';
import type { CodeVector } from './code-vector.js';
import type { Ledger } from './ledger.js';
import type { InRound } from './release-model.js';

/** Counts name nobody, so each of them is somebody of whom nothing else is known. */
export function countedVector(respondents: number, round: string): CodeVector {
  return {
    plus: Array.from({ length: respondents }, (_, index) =>
      elementOf(`counted in ${round}, ${index}`, `${round}/0`),
    ),
    minus: [],
  };
}

interface Asked {
  readonly role?: string;
  readonly alone?: true;
}

interface Known extends Asked {
  readonly round: string;
  readonly instrument: string;
  readonly report: { readonly basis?: ReportBasis };
}

/**
 * Whether a release would stand beside one of the same round that nobody can compare it with: counts beside anything
 * else, since they name nobody; and anything beside the people of a role who stand for the whole round.
 */
export function cannotStandBeside(
  { released }: Ledger,
  { round, instrument }: InRound,
  { role, alone }: Asked,
  basis: ReportBasis,
): boolean {
  return Object.values(released)
    .map((bytes) => JSON.parse(bytes) as Known)
    .filter((known) => known.round === round && known.instrument === instrument.id)
    .some(
      (known) =>
        basis === 'tallies' ||
        known.report.basis === 'tallies' ||
        ((alone === true || known.alone === true) && (known.role !== role || known.alone !== alone)),
    );
}
