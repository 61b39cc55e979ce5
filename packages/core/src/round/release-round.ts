import { openLedger } from '../disclosure/ledger.js';
import type { ReleaseRow } from '../disclosure/release-model.js';
import { success } from '../model/index.js';
import type { Result } from '../model/index.js';
import { releaseInSteps } from '../release/make-release.js';
import { toTheEnd } from '../model/steps.js';
import { inSlices } from '../release/slices.js';
import type { TeamInstrument } from '../kinds.js';
import { teamInstruments } from './hand-in.js';
import { whyNot } from './phases.js';
import { refused } from './refusals.js';
import type { ClosedRound, ReleasedRound, RoundResult, StoredRound } from './stored-round.js';

/**
 * Makes the one release of a closed round, of all its instruments, and lets go of the rows. On a server; a browser
 * takes `releaseRoundInSlices`, which pauses. Refused for a round in any other phase.
 */
export function releaseRound(stored: StoredRound): Result<ReleasedRound> {
  if (stored.phase !== 'closed') return refused(whyNot(stored.phase, 'release'));
  return success(toTheEnd(releaseSteps(stored)));
}

/** The same in slices of at most 50 ms, so that a page goes on answering to who uses it. */
export async function releaseRoundInSlices(stored: StoredRound): Promise<Result<ReleasedRound>> {
  if (stored.phase !== 'closed') return refused(whyNot(stored.phase, 'release'));
  return success(await inSlices(releaseSteps(stored)));
}

/**
 * What is to be stored once a release is made of `closed`: the release, unless the round was released meanwhile. A round
 * that was erased has none, and neither has one that was begun again under the same id and closed with other answers.
 */
export function keepRelease(
  stored: StoredRound,
  released: ReleasedRound,
  closed: ClosedRound,
): Result<ReleasedRound> {
  if (stored.phase === 'released') return success(stored);
  if (stored.phase !== 'closed') return refused(whyNot(stored.phase, 'release'));
  // As many people may have handed in again while a page slept; whose answers they are, the rows say.
  return JSON.stringify(stored) === JSON.stringify(closed)
    ? success(released)
    : refused('This round was erased and begun again meanwhile. Ask for its report once more.');
}

function* releaseSteps({ setup, rows }: ClosedRound): Generator<void, ReleasedRound> {
  const results: RoundResult[] = [];
  for (const instrument of teamInstruments(setup)) {
    // The rows of a round are all there is of it and go with its release, so its ledger begins here and ends here.
    const answer = yield* releaseInSteps(
      rows.flatMap((row, index) => rowOf(row, index, instrument)),
      {
        type: 'team',
        id: `${setup.id}/${instrument.id}`,
        round: setup.id,
        instrument,
        input: setup.quadrantInput,
        ...(setup.invited === undefined || setup.scope !== undefined ? {} : { invited: setup.invited }),
        ...(setup.scope === undefined ? {} : { role: setup.scope, alone: true as const }),
        ...(setup.roles === undefined || setup.scope !== undefined ? {} : { compareRoles: setup.roles }),
      },
      openLedger(setup.policy),
    );
    results.push(
      answer.status === 'granted'
        ? { status: 'granted', release: answer.release }
        : { status: 'refused', report: answer.report },
    );
  }
  return { phase: 'released', setup, handedIn: rows.length, results };
}

function rowOf(
  row: ClosedRound['rows'][number],
  index: number,
  instrument: TeamInstrument,
): readonly ReleaseRow[] {
  return row
    .filter((response) => response.instrument === instrument.id)
    .map((response) => ({
      person: String(index),
      ...(response.role === undefined ? {} : { role: response.role }),
      response,
    }));
}
