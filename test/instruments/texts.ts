import assert from 'node:assert/strict';

/** Every text of a wording by the path of its slot. */
export function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  assert.ok(typeof value === 'object' && value !== null, path);
  return Object.entries(value).flatMap(([key, part]) => texts(part, path === '' ? key : `${path}.${key}`));
}

export const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

export const countWords = (text: string): number => text.split(/\s+/u).length;

/** The sentences of a text; a question within quotation marks is part of the sentence that quotes it. */
export const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!])\s+/u);
