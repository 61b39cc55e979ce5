import { reportTeam, tally } from '../dispatch.js';
import type { Plan } from '../deck/index.js';
import { failure, isAnswered, success } from '../model/index.js';
import type { Response, Result } from '../model/index.js';
import type { TeamReport } from '../kinds.js';
import { deepFreeze } from './freeze.js';
import { inspectResponses, sealResponses, teamInstruments } from './hand-in.js';
import { randomIndex } from './random-index.js';
import type { RandomIndex } from './random-index.js';
import { inspectPlan } from './plan.js';
import { refused } from './refusals.js';
import type { RoundDraft, RoundSetup, RoundState } from './round-store.js';
import { inspectSetup, matchSetup } from './setup.js';
import type { ClosedRound, OpenRound, StoredRound } from './stored-round.js';

/*
 * The rules of a round, as pure functions from what is stored to what is to be stored. A store reads, applies one of
 * these and writes, in one transaction; a failure means that there is nothing to write.
 */

const CLOSED = 'This round is closed and takes no more answers.';

/** The first state of a round; refused where the setup or its policy cannot hold a round. */
export function beginRound(setup: RoundSetup): Result<OpenRound> {
  const issues = inspectSetup(setup);
  if (issues.length > 0) return failure(...issues);
  return success({ phase: 'open', setup, draft: null, rows: [] });
}

/**
 * Goes on with a round that is there. Its own policy, way of input and number of invited stay; other instruments, or
 * other versions of them, are refused.
 */
export function resumeRound(stored: StoredRound, setup: RoundSetup): Result<StoredRound> {
  const matched = matchSetup(stored.setup, setup);
  return matched.ok ? success(stored) : matched;
}

/** What may be known of a round. */
export function describeRound(stored: StoredRound): RoundState {
  const { id, policy, invited, quadrantInput } = stored.setup;
  return deepFreeze({
    id,
    phase: stored.phase,
    policy,
    ...(invited === undefined ? {} : { invited }),
    quadrantInput,
    handedIn: stored.phase === 'open' ? stored.rows.length : stored.handedIn,
    draft: stored.phase === 'open' ? stored.draft : null,
    ...(stored.phase === 'closed' && stored.plan !== undefined ? { plan: stored.plan } : {}),
  });
}

/** Keeps a draft in place of the one before; answers in it fit the round as those handed in do. */
export function saveDraftToRound(stored: StoredRound, draft: RoundDraft | null): Result<OpenRound> {
  if (stored.phase === 'closed') return refused(CLOSED);
  const issues = inspectResponses(stored.setup, draft?.responses ?? []);
  return issues.length > 0 ? failure(...issues) : success({ ...stored, draft });
}

/** Seals what one person answered, at a place among the others that chance gives, and removes the draft. */
export function handInToRound(
  stored: StoredRound,
  responses: readonly Response[],
  random: RandomIndex = randomIndex,
): Result<OpenRound> {
  if (stored.phase === 'closed') return refused(CLOSED);
  const issues = inspectResponses(stored.setup, responses);
  if (issues.length > 0) return failure(...issues);
  if (!responses.some(({ answers }) => Object.values(answers).some(isAnswered))) {
    return refused('Nothing is answered yet. Answer at least one statement before you hand in.');
  }
  const place = random(stored.rows.length + 1);
  const row = sealResponses(stored.setup, responses);
  return success({ ...stored, draft: null, rows: stored.rows.toSpliced(place, 0, row) });
}

/** Counts the rows, lets go of them, and throws away a draft that nobody handed in. */
export function closeRound(stored: StoredRound): Result<ClosedRound> {
  if (stored.phase === 'closed') return refused('This round is closed already.');
  const { setup, rows } = stored;
  const { k } = setup.policy;
  if (rows.length < k) {
    return refused(
      `A round is closed from ${k} people on, so that nobody can be recognised. Wait until ${k} have handed in.`,
    );
  }
  const tallies = teamInstruments(setup).map((instrument) =>
    tally(
      instrument,
      rows.flatMap((row) => row.filter((response) => response.instrument === instrument.id)),
      { input: setup.quadrantInput },
    ),
  );
  return success({ phase: 'closed', setup, handedIn: rows.length, tallies });
}

/** The reports of a closed round, frozen. The same round gives the same reports, however often it is asked. */
export function reportRound(stored: StoredRound): Result<readonly TeamReport[]> {
  if (stored.phase === 'open') {
    return refused('There is no report while the round is open. Close the round first.');
  }
  const { setup, tallies } = stored;
  const options = {
    policy: setup.policy,
    ...(setup.invited === undefined ? {} : { invited: setup.invited }),
  };
  const reports = teamInstruments(setup).flatMap((instrument) =>
    tallies
      .filter((counts) => counts.instrument === instrument.id)
      .map((counts) => reportTeam(instrument, counts, options)),
  );
  return success(deepFreeze(reports));
}

/** Keeps what the team is going to do in place of the plan before; a plan follows from the reports of a closed round. */
export function savePlanToRound(stored: StoredRound, plan: Plan): Result<ClosedRound> {
  if (stored.phase === 'open') {
    return refused('A plan follows from the report. Close the round first.');
  }
  const issues = inspectPlan(plan);
  return issues.length > 0 ? failure(...issues) : success({ ...stored, plan });
}
