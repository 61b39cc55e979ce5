import type { AnswerSlot } from '@lerend/core/model';
import type { CsvTable } from './read-table.js';

/** Which column of a file holds what; indexes count from 0, `null` is no column. */
export interface ColumnMapping {
  readonly respondent: number | null;
  readonly group: number | null;
  readonly role: number | null;
  /** By slot id. */
  readonly answers: Readonly<Record<string, number | null>>;
  /** How the answer columns were found. */
  readonly guess: 'by-id' | 'in-order' | 'none';
}

const HEADINGS = {
  respondent: /^(respondent|respondent[_ -]?id|id|code|deelnemer|invuller|participant)$/i,
  group: /^(school|school[_ -]?id|team|team[_ -]?id|groep|group|locatie)$/i,
  role: /^(role|rol|functie|position)$/i,
};

/**
 * Guesses what the columns hold: answers by the ids of the statements where the headings name them, else the columns
 * that are left, in order, where there are as many as statements. A guess is for a person to confirm.
 */
export function guessColumns(table: CsvTable, slots: readonly AnswerSlot[]): ColumnMapping {
  const { header } = table;
  const find = (pattern: RegExp) => indexOrNull(header.findIndex((name) => pattern.test(name)));
  const respondent = find(HEADINGS.respondent);
  const group = find(HEADINGS.group);
  const role = find(HEADINGS.role);

  const byId = Object.fromEntries(
    slots.map(({ id }) => [id, indexOrNull(header.findIndex((name) => name.toLowerCase() === id))]),
  );
  if (Object.values(byId).some((index) => index !== null)) {
    return { respondent, group, role, answers: byId, guess: 'by-id' };
  }

  const taken = new Set([respondent, group, role]);
  const free = header.map((_, index) => index).filter((index) => !taken.has(index));
  const inOrder = free.length === slots.length;
  return {
    respondent,
    group,
    role,
    answers: Object.fromEntries(
      slots.map(({ id }, position) => [id, inOrder ? (free[position] ?? null) : null]),
    ),
    guess: inOrder ? 'in-order' : 'none',
  };
}

/** The groups (schools, teams) of a file with how many rows each has, in the order in which they first occur. */
export function listGroups(
  table: CsvTable,
  mapping: ColumnMapping,
): readonly { readonly name: string; readonly rows: number }[] {
  const { group } = mapping;
  if (group === null) return [];
  const counts = new Map<string, number>();
  for (const row of table.rows) {
    const name = row.cells[group]?.trim() ?? '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, rows]) => ({ name, rows }));
}

function indexOrNull(index: number): number | null {
  return index < 0 ? null : index;
}
