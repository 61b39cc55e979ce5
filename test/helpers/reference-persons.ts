import { rational } from '../../packages/core/src/statistics/rational.js';
import type { Rational } from '../../packages/core/src/statistics/rational.js';
import { readReferenceCsv } from './reference.js';

/** One person of the checklist with eighteen items. */
export interface ReferencePerson {
  readonly id: string;
  readonly school: string;
  readonly role: string;
  /** Steps above the lowest of three points; `null` for what is not a rating. */
  readonly steps: readonly (number | null)[];
}

const ITEMS = Array.from({ length: 18 }, (_, index) => `i${String(index + 1).padStart(2, '0')}`);

/** The people of one round, in the order of the file. */
export function readPersons(round: 1 | 2): readonly ReferencePerson[] {
  return readReferenceCsv(`sim_checklist18_r${round}.csv`).map((row) => ({
    id: row.respondent_id ?? '',
    school: row.school_id ?? '',
    role: row.role ?? '',
    steps: ITEMS.map((item) => {
      const cell = row[item] ?? '';
      return cell === '' || cell === '-1' ? null : Number(cell) - 1;
    }),
  }));
}

/** A person's norm on d1, d2 or d3, from four rated items of six on. */
export function domainNorm(person: ReferencePerson, domain: string): Rational | undefined {
  const start = (Number(domain.slice(1)) - 1) * 6;
  const rated = person.steps.slice(start, start + 6).filter((steps) => steps !== null);
  if (rated.length < 4) return undefined;
  return rational(
    rated.reduce((sum, steps) => sum + steps, 0),
    2 * rated.length,
  );
}
