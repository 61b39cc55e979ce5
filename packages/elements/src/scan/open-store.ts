import { createMemoryRoundStore, type RoundStore } from '@lerend/core/round';
import { issue, type Issue, type Result } from '@lerend/core/model';
import type { StoreKind } from './texts.js';

export interface ChosenStore {
  readonly kind: StoreKind;
  readonly store: RoundStore;
}

/** What a host may give: a store of its own, `device`, or nothing. */
export type StoreChoice = RoundStore | string | null | undefined;

/** The device's store is loaded only where it is asked for. Rejects where that module cannot be loaded. */
export async function chooseStore(choice: StoreChoice): Promise<ChosenStore> {
  if (typeof choice === 'object' && choice !== null) return { kind: 'host', store: choice };
  if (choice !== 'device') return memoryStore();
  const { createIndexedDbRoundStore } = await import('../stores/indexed-db.js');
  return { kind: 'device', store: createIndexedDbRoundStore() };
}

export function memoryStore(): ChosenStore {
  return { kind: 'memory', store: createMemoryRoundStore() };
}

/** Whether a refusal says that there is no such round, rather than that the storage does not work. */
export function saysUnknown(issues: readonly Issue[]): boolean {
  return issues.length > 0 && issues.every(({ path }) => path[0] === 'round');
}

/** Asks a store. One of a vendor may reject although the port says that it does not. */
export async function ask<T>(call: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await call();
  } catch (error) {
    return { ok: false, issues: [issue([], error instanceof Error ? error.message : String(error))] };
  }
}

/** An issue about an answer may quote it; outside the element only the place is told. */
export function withoutAnswers(issues: readonly Issue[]): readonly Issue[] {
  return issues.map(({ path, message }) =>
    path.includes('answers')
      ? issue(path.slice(0, path.indexOf('answers') + 1), 'An answer does not fit this round.')
      : issue(path, message),
  );
}
