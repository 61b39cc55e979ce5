import { failure, issue } from '../model/index.js';
import type { Failure } from '../model/index.js';
import { quoted } from '../model/quoted.js';

/** For every method but `load`, where the store has no round of that id. */
export function unknownRound(round: string): Failure {
  return failure(
    issue(['round'], `There is no round ${quoted(round)} here. Open it first; it may have been erased.`),
  );
}

/** For a storage that threw: nothing is known to be stored. */
export function storageFailure(error: unknown): Failure {
  const detail = error instanceof Error && error.message !== '' ? ` (${error.message})` : '';
  return failure(
    issue([], `The round could not be kept or read here${detail}. Nothing was changed; try again.`),
  );
}

export function refused(message: string): Failure {
  return failure(issue([], message));
}
