import type { ReportBasis } from '../model/index.js';
import { canonicalVector, elementOf, versionOf, vectorKey } from './code-vector.js';
import type { CodeVector } from './code-vector.js';
import type { Ledger } from './ledger.js';
import { RESPONDENTS } from './parts.js';
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
  readonly id: string;
  readonly round: string;
  readonly instrument: string;
  readonly report: { readonly basis?: ReportBasis };
}

/**
 * Whether a release would stand beside one of the same round that nobody can compare it with: counts beside anything
 * else, since they name nobody; and anything beside the people of a role who stand for the whole round. What was shown of
 * the round is what the ledger holds of it, a change between two rounds included.
 */
export function cannotStandBeside(
  ledger: Ledger,
  inRound: InRound,
  { role, alone }: Asked,
  basis: ReportBasis,
): boolean {
  const known = knownIn(ledger, inRound);
  if (known.some(({ report }) => report.basis === 'tallies')) return true;
  if (known.some((each) => each.alone === true && (alone !== true || each.role !== role))) return true;
  if (basis === 'rows' && alone === undefined) return false;
  const alike = new Set(known.filter((each) => each.alone === true).map(({ id }) => id));
  return shownIn(ledger, inRound).some((release) => basis === 'tallies' || !alike.has(release));
}

/** Whether a round was released from counts, so that nobody knows whose answers they hold. */
export function isCounted(ledger: Ledger, inRound: InRound): boolean {
  return knownIn(ledger, inRound).some(({ report }) => report.basis === 'tallies');
}

/** The role that stands for the whole round, where one does. */
export function roleAlone(ledger: Ledger, inRound: InRound): string | undefined {
  return knownIn(ledger, inRound).find(({ alone }) => alone === true)?.role;
}

/** The bytes of the releases of an instrument that are about exactly these people and versions. */
export function releasesOf(
  { entries, released }: Ledger,
  instrument: string,
  respondents: CodeVector,
): readonly string[] {
  const key = vectorKey(canonicalVector(respondents));
  const part = `${instrument}/${RESPONDENTS}`;
  return entries
    .filter((entry) => entry.part === part && vectorKey(entry.vector) === key)
    .flatMap(({ release }) => released[release] ?? []);
}

function knownIn({ released }: Ledger, { round, instrument }: InRound): readonly Known[] {
  return Object.values(released)
    .map((bytes) => JSON.parse(bytes) as Known)
    .filter((known) => known.round === round && known.instrument === instrument.id);
}

/** The ids of the entries that tell of people of a round. The elements of one side of a vector are of one round. */
function shownIn({ entries }: Ledger, { round, instrument }: InRound): readonly string[] {
  return entries
    .filter(({ part }) => part.startsWith(`${instrument.id}/`))
    .filter(({ vector }) =>
      [vector.plus[0], vector.minus[0]].some(
        (element) => element !== undefined && roundOf(element) === round,
      ),
    )
    .map(({ release }) => release);
}

function roundOf(element: string): string {
  const version = versionOf(element);
  return version.slice(0, Math.max(0, version.lastIndexOf('/')));
}
