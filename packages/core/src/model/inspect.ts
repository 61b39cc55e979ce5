import { isId, isLocale } from './id.js';
import type { Issue } from './result.js';

/**
 * Parts that the guards of the kinds are put together from. A check looks as deep as it was written, never as deep as
 * the value is, and reads own properties only.
 */
export type Check = (value: unknown, path: Issue['path'], issues: Issue[]) => void;

const MOST_ISSUES = 5;

/** Runs a check on any value at all, a hostile one too: at most five issues, and it never throws. */
export function inspect(value: unknown, check: Check): readonly Issue[] {
  const issues: Issue[] = [];
  try {
    check(value, [], issues);
  } catch {
    issues.push({
      path: [],
      message: 'This value cannot be read; give plain data, as JSON.parse returns it.',
    });
  }
  return issues.slice(0, MOST_ISSUES);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of an own property; what an object inherits does not count. */
export function own(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** A check by a condition, with the sentence for where it does not hold. */
export function when(holds: (value: unknown) => boolean, message: string): Check {
  return (value, path, issues) => {
    if (!holds(value)) issues.push({ path, message });
  };
}

export const text = when(
  (value) => typeof value === 'string' && value.trim() !== '',
  'A text should stand here.',
);
export const flag = when((value) => typeof value === 'boolean', 'This should be true or false.');
export const id = when(isId, 'An id should stand here, in lower case with hyphens, such as "shared-goals".');
export const locale = when(isLocale, 'A language tag should stand here, such as "nl" or "en".');
export const count = between(0, Number.MAX_SAFE_INTEGER, true);

export function between(lowest: number, highest: number, whole = false): Check {
  return when(
    (value) =>
      typeof value === 'number' &&
      value >= lowest &&
      value <= highest &&
      (!whole || Number.isSafeInteger(value)),
    `A ${whole ? 'whole ' : ''}number from ${lowest} to ${highest} should stand here.`,
  );
}

export function oneOf(...values: readonly string[]): Check {
  return when(
    (value) => values.includes(value as string),
    `This should be ${values.map((each) => `"${each}"`).join(' or ')}.`,
  );
}

export function optional(check: Check): Check {
  return (value, path, issues) => {
    if (value !== undefined) check(value, path, issues);
  };
}

/** Checks one after the other, until one finds something: a later one may build on an earlier one. */
export function inTurn(...checks: readonly Check[]): Check {
  return (value, path, issues) => {
    const before = issues.length;
    for (const check of checks) {
      if (issues.length > before) return;
      check(value, path, issues);
    }
  };
}

const record = when(isRecord, 'An object should stand here.');

/** An object with these properties; further ones are of no concern here. */
export function shape(checks: Readonly<Record<string, Check>>): Check {
  return inTurn(record, (value, path, issues) => {
    for (const [key, check] of Object.entries(checks)) check(own(value, key), [...path, key], issues);
  });
}

export function list(check: Check, least = 0): Check {
  return (value, path, issues) => {
    if (!Array.isArray(value) || value.length < least) {
      issues.push({ path, message: `A list of at least ${least} should stand here.` });
      return;
    }
    for (let index = 0; index < value.length && issues.length < MOST_ISSUES; index += 1) {
      check(value[index], [...path, index], issues);
    }
  };
}

/** A list of objects that have an `id` of their own, none of which stands there twice. */
export function entries(checks: Readonly<Record<string, Check>>, least = 1): Check {
  return inTurn(list(shape({ id, ...checks }), least), (value, path, issues) => {
    const seen = new Set<string>();
    idsOf(value).forEach((each, index) => {
      if (seen.has(each)) issues.push({ path: [...path, index, 'id'], message: 'This id is used twice.' });
      seen.add(each);
    });
  });
}

/** The ids of a list that `entries` found in order. */
export function idsOf(value: unknown): readonly string[] {
  return (value as readonly { readonly id: string }[]).map((each) => each.id);
}

/** An object that holds something for each of the ids. */
export function byId(those: readonly { readonly id: string }[], check: Check): Check {
  return shape(Object.fromEntries(those.map((each) => [each.id, check])));
}

export const source = shape({ document: text, place: text });

export const editorial = list(text);

/** What stands in every instrument. */
export function instrumentShape(kind: string, checks: Readonly<Record<string, Check>>): Check {
  return shape({ kind: oneOf(kind), id, version: text, source, editorial, ...checks });
}

/** What stands in every wording. */
export function wordingShape(instrument: string, checks: Readonly<Record<string, Check>>): Check {
  return shape({ instrument: oneOf(instrument), locale, title: text, introduction: text, ...checks });
}
