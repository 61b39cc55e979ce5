import * as z from 'zod/mini';
import { ID_PATTERN, isLocale } from '../model/id.js';
import { issue } from '../model/index.js';
import type { Issue, WordingBase } from '../model/index.js';
import { LARGEST_IN_FRACTION, LONGEST_ID, LONGEST_TEXT } from './limits.js';
import { LOCALE_PATTERN, LOCALE_SENTENCE, TEXT_PATTERN, VERSION_PATTERN } from './sentences.js';

export const text = z.string().check(z.regex(TEXT_PATTERN), z.maxLength(LONGEST_TEXT));
export const id = z.string().check(z.regex(ID_PATTERN), z.maxLength(LONGEST_ID));
export const version = z.string().check(z.regex(VERSION_PATTERN), z.maxLength(LONGEST_ID));
export const locale = z.string().check(z.regex(LOCALE_PATTERN), z.maxLength(LONGEST_ID));
export const basis = z.enum(['source', 'editorial']);
export const phaseByMean = z.enum(['early', 'partial', 'strong']);
export const source = z.strictObject({ document: text, place: text });
export const fiveTexts = z.tuple([text, text, text, text, text]);

const partOfFraction = z.int().check(z.minimum(1), z.maximum(LARGEST_IN_FRACTION));
export const fraction = z.strictObject({ numerator: partOfFraction, denominator: partOfFraction });

/** A list of at least one. */
export function some<T extends z.ZodMiniType>(entry: T): z.ZodMiniArray<T> {
  return z.array(entry).check(z.minLength(1));
}

/** What every instrument carries beside its kind. */
export const instrumentFields = { id, version, source };

/** What every wording carries. */
export const wordingFields = { instrument: id, locale, title: text, introduction: text };

/**
 * How the texts of a part of an instrument are keyed: by exactly the ids of one instrument, or, where no instrument is
 * at hand (a JSON Schema), by anything that could be an id.
 */
export type Keyed = <T>(
  entries: readonly { readonly id: string }[],
  value: z.ZodMiniType<T>,
) => z.ZodMiniType<Record<string, T>>;

export const byTheseIds: Keyed = (entries, value) =>
  z.strictObject(Object.fromEntries(entries.map((entry) => [entry.id, value])));

export const byAnyId: Keyed = (_entries, value) => z.record(id, value);

/** What a wording must be beside its shape: of this instrument, in a language that can be used. */
export function wordingRules(instrument: string, wording: WordingBase): readonly Issue[] {
  const issues: Issue[] = [];
  if (wording.instrument !== instrument) {
    issues.push(issue(['instrument'], `These texts should belong to the instrument "${instrument}".`));
  }
  if (!isLocale(wording.locale)) issues.push(issue(['locale'], LOCALE_SENTENCE));
  return issues;
}
