import assert from 'node:assert/strict';
import { test } from 'node:test';

/** How one field of a reference record is treated: compared with what we compute, or said not to be offered. */
export type FieldTreatment<R> =
  { readonly compare: (record: R) => void } | { readonly identifies: true } | { readonly notOffered: string };

/** The field names the record, so it is read to find what to compute. */
export const identifies = { identifies: true } as const;

export function notOffered(why: string): { readonly notOffered: string } {
  return { notOffered: why };
}

/**
 * Compares every field of every record, and prints how each field was treated. A field that the table does not name
 * fails, and so does a name that no record has: nothing is skipped silently.
 */
export function compareFields<R extends object>(
  file: string,
  records: readonly R[],
  treatments: Readonly<Record<string, FieldTreatment<R>>>,
): void {
  const fields = [...new Set(records.flatMap((record) => Object.keys(record)))].sort();
  test(`${file}: every field is compared or said not to be offered`, (context) => {
    assert.deepEqual(Object.keys(treatments).sort(), fields);
    for (const field of fields) {
      const treatment = treatments[field];
      if (treatment === undefined) continue;
      const word =
        'compare' in treatment
          ? `compared in ${records.length} records`
          : 'identifies' in treatment
            ? 'names the record'
            : `not offered: ${treatment.notOffered}`;
      context.diagnostic(`${file} ${field}: ${word}`);
    }
  });
  for (const [field, treatment] of Object.entries(treatments)) {
    if (!('compare' in treatment)) continue;
    test(`${file}: ${field} is what R computed`, () => {
      for (const record of records) treatment.compare(record);
    });
  }
}

/** Whether two numbers differ by at most `tolerance`, relative to the larger one (absolute below 1). */
export function assertNear(found: number, expected: number, tolerance: number, what: string): void {
  const scale = Math.max(1, Math.abs(expected));
  assert.ok(
    Math.abs(found - expected) <= tolerance * scale,
    `${what}: ${found}, and the reference has ${expected}`,
  );
}

/** As `assertNear`, but relative to the reference whatever its size; below 1e-13 nothing is left of its digits. */
export function assertRelative(found: number, expected: number, tolerance: number, what: string): void {
  assert.ok(
    Math.abs(found - expected) <= tolerance * Math.abs(expected) + 1e-13,
    `${what}: ${found}, and the reference has ${expected}`,
  );
}
