/** One thing that is wrong with an input: where it stands, and a sentence that says what to do about it. */
export interface Issue {
  /** Keys and indexes from the root to the place, outermost first; empty for the input as a whole. */
  readonly path: readonly (string | number)[];
  /** An English sentence for a person: what is wrong, and what would be right. */
  readonly message: string;
}

export interface Success<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Failure {
  readonly ok: false;
  readonly issues: readonly Issue[];
}

/** What every function gives back that handles something a user made: never an exception. */
export type Result<T> = Success<T> | Failure;

export function success<T>(value: T): Success<T> {
  return { ok: true, value };
}

export function failure(...issues: readonly Issue[]): Failure {
  return { ok: false, issues };
}

export function issue(path: readonly (string | number)[], message: string): Issue {
  return { path, message };
}
