import type { Plan } from '../deck/index.js';
import { failure, success } from '../model/index.js';
import type { Response, Result } from '../model/index.js';
import { deepFreeze } from '../model/freeze.js';
import type { TeamReport } from '../kinds.js';
import { inspectHandIn, inspectResponses, sealResponses } from './hand-in.js';
import { mayDo, whyNot } from './phases.js';
import type { RoundAction } from './phases.js';
import { inspectPlan } from './plan.js';
import { randomIndex } from './random-index.js';
import type { RandomIndex } from './random-index.js';
import { refused } from './refusals.js';
import type { HandInOptions, RoundDraft, RoundSetup, RoundState } from './round-store.js';
import { inspectSetup, matchSetup } from './setup.js';
import type { ClosedRound, DraftRound, OpenRound, ReleasedRound, StoredRound } from './stored-round.js';

/*
 * The rules of a round, as pure functions from what is stored to what is to be stored. A store reads, applies one of
 * these and writes, in one transaction; a failure means that there is nothing to write.
 */

/** A round that is being set up, or its set-up changed; refused once it has begun. */
export function draftRound(setup: RoundSetup, before?: DraftRound | StoredRound): Result<DraftRound> {
  if (before !== undefined && !mayDo(before.phase, 'change-setup')) {
    return refused(whyNot(before.phase, 'change-setup'));
  }
  return success({ phase: 'draft', setup });
}

/** Begins a round that was set up: from here on nothing about it changes. Refused where it cannot hold a round. */
export function openRound(round: DraftRound | StoredRound): Result<OpenRound> {
  if (!mayDo(round.phase, 'open')) return refused(whyNot(round.phase, 'open'));
  const issues = inspectSetup(round.setup);
  if (issues.length > 0) return failure(...issues);
  return success({ phase: 'open', setup: round.setup, draft: null, rows: [] });
}

/** Sets up a round and begins it at once. */
export function beginRound(setup: RoundSetup): Result<OpenRound> {
  return openRound({ phase: 'draft', setup });
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
export function describeRound(round: DraftRound | StoredRound): RoundState {
  const { id, policy, invited, quadrantInput, roles, scope } = round.setup;
  return deepFreeze({
    id,
    phase: round.phase,
    policy,
    ...(invited === undefined ? {} : { invited }),
    quadrantInput,
    ...(roles === undefined ? {} : { roles }),
    ...(scope === undefined ? {} : { scope }),
    handedIn: countHandedIn(round),
    draft: round.phase === 'open' ? round.draft : null,
    ...(round.phase === 'released' && round.plan !== undefined ? { plan: round.plan } : {}),
  });
}

function countHandedIn(round: DraftRound | StoredRound): number {
  switch (round.phase) {
    case 'draft':
      return 0;
    case 'open':
    case 'closed':
      return round.rows.length;
    case 'released':
      return round.handedIn;
    default:
      return round satisfies never;
  }
}

/** Keeps a draft in place of the one before; answers in it fit the round as those handed in do. */
export function saveDraftToRound(stored: StoredRound, draft: RoundDraft | null): Result<OpenRound> {
  if (stored.phase !== 'open') return cannot(stored, 'save-draft');
  const issues = inspectResponses(stored.setup, draft?.responses ?? []);
  return issues.length > 0 ? failure(...issues) : success({ ...stored, draft });
}

/** Seals what one person answered, at a place among the others that chance gives, and removes the draft. */
export function handInToRound(
  stored: StoredRound,
  responses: readonly Response[],
  options: HandInOptions = {},
  random: RandomIndex = randomIndex,
): Result<OpenRound> {
  if (stored.phase !== 'open') return cannot(stored, 'hand-in');
  const issues = [
    ...inspectResponses(stored.setup, responses),
    ...inspectHandIn(stored.setup, responses, options),
  ];
  if (issues.length > 0) return failure(...issues);
  const place = random(stored.rows.length + 1);
  const row = sealResponses(stored.setup, responses);
  return success({ ...stored, draft: null, rows: stored.rows.toSpliced(place, 0, row) });
}

/** Takes no more answers from here on, and throws away a draft that nobody handed in. */
export function closeRound(stored: StoredRound): Result<ClosedRound> {
  if (stored.phase !== 'open') return cannot(stored, 'close');
  const { setup, rows } = stored;
  const { k } = setup.policy;
  if (rows.length < k) {
    return refused(
      `A round is closed from ${k} people on, so that nobody can be recognised. Wait until ${k} have handed in.`,
    );
  }
  return success({ phase: 'closed', setup, rows });
}

/** The reports of a released round, frozen: the same round gives the same reports, however often it is asked. */
export function reportRound(stored: StoredRound): Result<readonly TeamReport[]> {
  if (stored.phase !== 'released') return cannot(stored, 'report');
  return success(
    deepFreeze(
      stored.results.map((result) => (result.status === 'granted' ? result.release.report : result.report)),
    ),
  );
}

/** Keeps what the team is going to do in place of the plan before; a plan follows from the reports of a round. */
export function savePlanToRound(stored: StoredRound, plan: Plan): Result<ReleasedRound> {
  if (stored.phase !== 'released') return cannot(stored, 'save-plan');
  const issues = inspectPlan(plan);
  return issues.length > 0 ? failure(...issues) : success({ ...stored, plan });
}

function cannot(stored: StoredRound, action: RoundAction) {
  return refused(whyNot(stored.phase, action));
}
