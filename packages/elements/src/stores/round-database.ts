import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Result } from '@lerend/core/model';
import type { StoredRound } from '@lerend/core/round';

interface RoundSchema extends DBSchema {
  rounds: { key: string; value: StoredRound };
}

type Rounds = IDBPDatabase<RoundSchema>;

const VERSION = 1;
const BUSY = 'Another tab keeps the storage busy. Close that tab';

/**
 * One database with a record per round. It comes into being with the first round and goes with the last, so that a
 * device that holds no round holds nothing of ours.
 */
export class RoundDatabase {
  readonly #name: string;
  #connection: Promise<Rounds> | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  async read(id: string): Promise<StoredRound | undefined> {
    return this.#share(async () => {
      const database = await this.#open(false);
      return database?.get('rounds', id);
    });
  }

  /** Reads, applies a rule and writes what it gives, in one transaction; a failure writes nothing. */
  async change<Changed extends StoredRound>(
    id: string,
    rule: (stored: StoredRound | undefined) => Result<Changed>,
    { create = false } = {},
  ): Promise<Result<Changed>> {
    return this.#share(async () => {
      const database = await this.#open(create);
      if (database === undefined) return rule(undefined);
      // Strict: resolved only when it is on disk, so that "saved" is true when the power fails.
      const transaction = database.transaction('rounds', 'readwrite', { durability: 'strict' });
      // A transaction that aborts is told of by the request that failed, too.
      transaction.done.catch(() => undefined);
      try {
        const changed = rule(await transaction.store.get(id));
        if (changed.ok) await transaction.store.put(changed.value, id);
        await transaction.done;
        return changed;
      } catch (error) {
        abort(transaction);
        throw error;
      }
    });
  }

  /** Removes a round, and the database when that was the last. */
  async erase(id: string): Promise<void> {
    await lock(this.#name, 'exclusive', async () => {
      const database = await this.#open(false);
      if (database === undefined) return;
      const transaction = database.transaction('rounds', 'readwrite', { durability: 'strict' });
      transaction.done.catch(() => undefined);
      await transaction.store.delete(id);
      const left = await transaction.store.count();
      await transaction.done;
      if (left > 0) return;
      this.#forget();
      database.close();
      await removeDatabase(this.#name);
    });
  }

  /** Nobody erases the database between reading whether it is there and writing to it. */
  async #share<T>(work: () => Promise<T>): Promise<T> {
    return lock(this.#name, 'shared', work);
  }

  /** `undefined` where there is no database and none is to be made. */
  async #open(create: boolean): Promise<Rounds | undefined> {
    if (this.#connection === undefined) {
      const opening = this.#connect(create);
      this.#connection = opening;
      opening.catch(() => {
        if (this.#connection === opening) this.#connection = undefined;
      });
    }
    try {
      return await this.#connection;
    } catch (error) {
      if (!(error instanceof MissingDatabase)) throw error;
      return create ? this.#open(true) : undefined;
    }
  }

  #connect(create: boolean): Promise<Rounds> {
    return new Promise<Rounds>((resolve, reject) => {
      let missing = false;
      openDB<RoundSchema>(this.#name, VERSION, {
        upgrade: (database, before, _after, transaction) => {
          if (before === 0 && !create) {
            missing = true;
            transaction.done.catch(() => undefined);
            transaction.abort();
            return;
          }
          database.createObjectStore('rounds');
        },
        blocked: () => {
          reject(new Error(BUSY));
        },
        blocking: (_before, _wanted, event) => {
          // Another tab erases the database or is of a newer version; holding on would make it wait for ever.
          (event.target as IDBDatabase).close();
          this.#forget();
        },
        terminated: () => {
          this.#forget();
        },
      }).then(resolve, (error: unknown) => {
        reject(missing ? new MissingDatabase() : error instanceof Error ? error : new Error(String(error)));
      });
    });
  }

  #forget(): void {
    this.#connection = undefined;
  }
}

class MissingDatabase extends Error {}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It is over already.
  }
}

async function removeDatabase(name: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    // Nothing of ours is left in it; the platform removes it as soon as whoever else holds it lets go.
    deleteDB(name, {
      blocked: () => {
        resolve();
      },
    }).then(resolve, reject);
  });
}

/** A lock across tabs; where the platform has none, the transactions alone keep tabs apart. */
async function lock<T>(name: string, mode: 'shared' | 'exclusive', work: () => Promise<T>): Promise<T> {
  const locks = (navigator as { readonly locks?: LockManager }).locks;
  if (locks === undefined) return work();
  return locks.request<Promise<T>>(`lerend:${name}`, { mode }, work);
}
