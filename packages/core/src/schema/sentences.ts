import type * as z from 'zod/mini';
import { ID_PATTERN } from '../model/id.js';
import { issue } from '../model/index.js';
import type { Issue } from '../model/index.js';
import { own } from '../model/inspect.js';
import { quoted } from '../model/quoted.js';

/** A version as in `1.4.0`, with what semantic versioning allows behind it. */
export const VERSION_PATTERN =
  /^(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
export const LOCALE_PATTERN = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
export const TEXT_PATTERN = /\S/;

export const LOCALE_SENTENCE = 'Give the language as a tag, such as "nl", "en" or "nl-BE".';
const ID_SENTENCE =
  'An id is lower case with hyphens and begins with a letter, such as "shared-goals"; "constructor" and "prototype" cannot be used.';

const PATTERN_SENTENCES: Readonly<Record<string, string>> = {
  [String(ID_PATTERN)]: ID_SENTENCE,
  [String(VERSION_PATTERN)]: 'A version has three numbers, such as "1.0.0".',
  [String(LOCALE_PATTERN)]: LOCALE_SENTENCE,
  [String(TEXT_PATTERN)]: 'A text should stand here; it is empty now.',
};

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

const DOES_NOT_FIT = 'This value does not fit here.';

type SchemaIssue = z.core.$ZodIssue;

/** Says what the validator found in sentences for a person. The only place that knows the validator's codes. */
export function sentences(found: SchemaIssue, json: unknown): readonly Issue[] {
  const path = found.path.map((key) => (typeof key === 'number' ? key : String(key)));
  if (found.code === 'unrecognized_keys') {
    return found.keys.map((key) =>
      issue([...path, key], `${quoted(key)} is not known here; check how it is written, or take it out.`),
    );
  }
  return [issue(path, sentence(found, valueAt(json, path)))];
}

function sentence(found: Exclude<SchemaIssue, { code: 'unrecognized_keys' }>, value: unknown): string {
  switch (found.code) {
    case 'invalid_type': {
      const expected = EXPECTED[found.expected] ?? 'another value';
      return value === undefined
        ? `Something is missing here: ${expected}.`
        : `Here stands ${nameOf(value)}, but it should be ${expected}.`;
    }
    case 'invalid_value': {
      const allowed = found.values.map((each) => JSON.stringify(each)).join(' or ');
      return value === undefined ? `Something is missing here: ${allowed}.` : `This should be ${allowed}.`;
    }
    case 'too_small':
      return amount(found.origin, found.exact === true ? 'exactly' : atLeast(found.inclusive), found.minimum);
    case 'too_big':
      return amount(found.origin, found.exact === true ? 'exactly' : atMost(found.inclusive), found.maximum);
    case 'invalid_format':
      return PATTERN_SENTENCES[found.pattern ?? ''] ?? DOES_NOT_FIT;
    case 'invalid_key':
      return ID_SENTENCE;
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_element':
    case 'custom':
      return DOES_NOT_FIT;
    default:
      return found satisfies never;
  }
}

function atLeast(inclusive: boolean | undefined): string {
  return inclusive === false ? 'more than' : 'at least';
}

function atMost(inclusive: boolean | undefined): string {
  return inclusive === false ? 'less than' : 'at most';
}

function amount(origin: string, comparison: string, bound: number | bigint): string {
  switch (origin) {
    case 'string':
      return `A text here has ${comparison} ${bound} characters.`;
    case 'array':
      return `A list here has ${comparison} ${bound} ${bound === 1 ? 'entry' : 'entries'}.`;
    default:
      return `A number here is ${comparison} ${bound}.`;
  }
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'a text';
    case 'number':
      if (!Number.isFinite(value)) return 'a number without end';
      return Number.isSafeInteger(value) ? 'a number' : `the number ${value}`;
    case 'boolean':
      return String(value);
    case 'object':
      return 'an object';
    default:
      return 'something that is no JSON';
  }
}

function valueAt(json: unknown, path: Issue['path']): unknown {
  let value = json;
  for (const key of path) {
    value = Array.isArray(value) && typeof key === 'number' ? value[key] : own(value, String(key));
  }
  return value;
}
