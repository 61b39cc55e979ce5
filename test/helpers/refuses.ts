import assert from 'node:assert/strict';
import type { Result } from '@lerend/core/model';
import type { Path } from './mutations.js';

/** Words of a validator's own language, which no person should meet. */
const jargon = /\b(?:invalid|unrecogni[sz]ed|expected|undefined|NaN|nullish|regex|zod|schema)\b|\[object/i;

/** The result is a refusal, and one of its issues has this path and this sentence; all are for a person to read. */
export function refuses(result: Result<unknown>, path: Path, message: RegExp): void {
  assert.ok(!result.ok, 'It was taken, but should have been refused.');
  const there = result.issues.filter((each) => JSON.stringify(each.path) === JSON.stringify(path));
  assert.ok(
    there.some((each) => message.test(each.message)),
    `No issue at ${JSON.stringify(path)} says ${message}; found ${JSON.stringify(result.issues, null, 1)}`,
  );
  for (const each of result.issues) assert.doesNotMatch(each.message, jargon);
}
