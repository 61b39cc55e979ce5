import type { Issue } from '@lerend/core';
import { parseInstrument, parseWording } from '@lerend/core/schema';
import errors from '../recipes/your-own-instrument/typing-errors.json' with { type: 'json' };
import { ownFiles, type OwnFiles } from './own-files.js';
import { valid } from './own-instruments.js';

type Key = string | number;

/** One slip of the keyboard: another value at a place, or another name for it. */
interface TypingError {
  readonly file: string;
  readonly path: readonly Key[];
  readonly typed?: string;
  readonly renamed?: string;
}

/** What a designer sees of it: which file, where in it, and what the parser says. */
export interface Refused {
  readonly file: string;
  readonly json: unknown;
  readonly issues: readonly Issue[];
}

/** Every typing error in a copy of its file, with what the parser says of that copy. */
export const refused: readonly Refused[] = errors.map(refuse);

function refuse({ file, ...error }: TypingError): Refused {
  const [name = '', locale = ''] = file.split('.');
  const files = Object.entries<OwnFiles>(ownFiles).find(([own]) => own === name)?.[1];
  if (files === undefined) throw new Error(`There is no file ${file}.`);
  const isWording = locale !== 'json';
  const json = mistype(isWording ? files.texts[locale] : files.structure, error.path, error);
  const read = isWording
    ? parseWording(valid(parseInstrument(files.structure)), json)
    : parseInstrument(json);
  return { file, json, issues: read.ok ? [] : read.issues };
}

/** A copy in which one place is typed wrong. */
function mistype(
  value: unknown,
  [key, ...further]: readonly Key[],
  error: Omit<TypingError, 'file'>,
): unknown {
  if (key === undefined) return error.typed;
  const { renamed } = error;
  const entries = Object.entries(value as object).map(([name, inside]): [string, unknown] => {
    if (name !== String(key)) return [name, inside];
    return renamed !== undefined && further.length === 0
      ? [renamed, inside]
      : [name, mistype(inside, further, error)];
  });
  return Array.isArray(value) ? entries.map(([, inside]) => inside) : Object.fromEntries(entries);
}

/** A place as one reads it in an editor, such as `items[2].domain`. */
export function placeOf({ path }: Issue): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${key}`))
    .join('');
}

/** What stands at a place, as JSON; absent where nothing does. */
export function standsAt(json: unknown, { path }: Issue): string | undefined {
  let value = json;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<Key, unknown>>)[key];
  }
  return JSON.stringify(value);
}
