import type { Result } from '@lerend/core/model';
import { success } from '@lerend/core/model';
import {
  beginRound,
  closeRound,
  describeRound,
  handInToRound,
  keepRelease,
  releaseRoundInSlices,
  reportRound,
  resumeRound,
  saveDraftToRound,
  savePlanToRound,
  storageFailure,
  unknownRound,
  type RoundState,
  type RoundStore,
  type StoredRound,
} from '@lerend/core/round';
import { RoundDatabase } from './round-database.js';

export interface IndexedDbRoundStoreOptions {
  /** The name of the database. */
  readonly database?: string;
}

/**
 * A store on this device: each change reads, applies a rule of `core/round` and writes in one transaction, and is on
 * disk before its promise resolves. Tabs may share a round. Whoever owns the device can read its disk.
 */
export function createIndexedDbRoundStore({
  database = 'lerend',
}: IndexedDbRoundStoreOptions = {}): RoundStore {
  const rounds = new RoundDatabase(database);

  async function read<T>(round: string, look: (stored: StoredRound) => Result<T>): Promise<Result<T>> {
    try {
      const stored = await rounds.read(round);
      return stored === undefined ? unknownRound(round) : look(stored);
    } catch (error) {
      return storageFailure(error);
    }
  }

  async function change(
    round: string,
    apply: (stored: StoredRound) => Result<StoredRound>,
  ): Promise<Result<RoundState>> {
    try {
      const changed = await rounds.change(round, (stored) =>
        stored === undefined ? unknownRound(round) : apply(stored),
      );
      return changed.ok ? success(describeRound(changed.value)) : changed;
    } catch (error) {
      return storageFailure(error);
    }
  }

  return {
    async load(setup) {
      try {
        // A setup that cannot hold a round leaves no empty database behind.
        const create = beginRound(setup).ok;
        const begun = await rounds.change(
          setup.id,
          (stored) => (stored === undefined ? beginRound(setup) : resumeRound(stored, setup)),
          { create },
        );
        return begun.ok ? success(describeRound(begun.value)) : begun;
      } catch (error) {
        return storageFailure(error);
      }
    },
    saveDraft: (round, draft) => change(round, (stored) => saveDraftToRound(stored, draft)),
    handIn: (round, responses, options) =>
      change(round, (stored) => handInToRound(stored, responses, options)),
    count: (round) => read(round, (stored) => success(describeRound(stored).handedIn)),
    close: (round) => change(round, closeRound),
    async report(round) {
      try {
        const stored = await rounds.read(round);
        if (stored?.phase !== 'closed') return await read(round, reportRound);
        const made = await releaseRoundInSlices(stored);
        if (!made.ok) return made;
        const kept = await rounds.change(round, (now) =>
          now === undefined ? unknownRound(round) : keepRelease(now, made.value, stored),
        );
        return kept.ok ? reportRound(kept.value) : kept;
      } catch (error) {
        return storageFailure(error);
      }
    },
    savePlan: (round, plan) => change(round, (stored) => savePlanToRound(stored, plan)),
    async erase(round) {
      try {
        await rounds.erase(round);
        return success(null);
      } catch (error) {
        return storageFailure(error);
      }
    },
  };
}
