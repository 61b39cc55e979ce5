import { success } from '../model/index.js';
import type { Result } from '../model/index.js';
import { frozenCopy } from '../model/freeze.js';
import type { TeamReport } from '../kinds.js';
import {
  beginRound,
  closeRound,
  describeRound,
  handInToRound,
  reportRound,
  resumeRound,
  saveDraftToRound,
  savePlanToRound,
} from './life.js';
import type { RandomIndex } from './random-index.js';
import { randomIndex } from './random-index.js';
import { storageFailure, unknownRound } from './refusals.js';
import { keepRelease, releaseRoundInSlices } from './release-round.js';
import type { RoundState, RoundStore } from './round-store.js';
import type { StoredRound } from './stored-round.js';

export interface MemoryRoundStoreOptions {
  /** Where a row goes among the others; by the platform's cryptographic chance when absent. */
  readonly random?: RandomIndex;
}

/** A store that lasts as long as the page, and keeps each round apart by its id. */
export function createMemoryRoundStore({ random = randomIndex }: MemoryRoundStoreOptions = {}): RoundStore {
  const rounds = new Map<string, StoredRound>();

  function keep(changed: Result<StoredRound>): Result<RoundState> {
    if (!changed.ok) return changed;
    rounds.set(changed.value.setup.id, changed.value);
    return success(describeRound(changed.value));
  }

  function onRound<T>(round: string, apply: (stored: StoredRound) => Result<T>): Promise<Result<T>> {
    return attempt(() => {
      const stored = rounds.get(round);
      return stored === undefined ? unknownRound(round) : apply(stored);
    });
  }

  async function report(round: string): Promise<Result<readonly TeamReport[]>> {
    try {
      const closed = rounds.get(round);
      if (closed?.phase === 'closed') {
        const made = await releaseRoundInSlices(closed);
        const now = rounds.get(round);
        if (made.ok && now !== undefined) keep(keepRelease(now, made.value, closed));
      }
      return await onRound(round, reportRound);
    } catch (error) {
      return storageFailure(error);
    }
  }

  return {
    load: (setup) =>
      attempt(() => {
        const stored = rounds.get(setup.id);
        return keep(stored === undefined ? beginRound(frozenCopy(setup)) : resumeRound(stored, setup));
      }),
    saveDraft: (round, draft) =>
      onRound(round, (stored) => keep(saveDraftToRound(stored, frozenCopy(draft)))),
    handIn: (round, responses, options) =>
      onRound(round, (stored) => keep(handInToRound(stored, responses, options, random))),
    count: (round) => onRound(round, (stored) => success(describeRound(stored).handedIn)),
    close: (round) => onRound(round, (stored) => keep(closeRound(stored))),
    report,
    savePlan: (round, plan) => onRound(round, (stored) => keep(savePlanToRound(stored, frozenCopy(plan)))),
    erase: (round) =>
      attempt(() => {
        rounds.delete(round);
        return success(null);
      }),
  };
}

/** Reads and writes before anything else can happen, so that no hand-in is lost to another. */
function attempt<T>(work: () => Result<T>): Promise<Result<T>> {
  try {
    return Promise.resolve(work());
  } catch (error) {
    return Promise.resolve(storageFailure(error));
  }
}
