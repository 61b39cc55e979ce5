import type { ExportWords, ShownChecklistReport } from '../view/index.js';

export type Row = readonly (string | number)[];

/** What is printed on every report: a lowered minimum, an open table, and counts that nobody here saw the answers of. */
export function notes(
  { override, openTable, basis }: Pick<ShownChecklistReport, 'override' | 'openTable' | 'basis'>,
  words: ExportWords,
  width: number,
): readonly Row[] {
  const rows: Row[] = [];
  if (basis === 'tallies') rows.push([words.madeOf, words.fromTallies]);
  if (openTable === true) rows.push([words.madeOf, words.openTable]);
  if (override !== undefined)
    rows.push([words.overrideBy, override.by], [words.overrideReason, override.reason]);
  return rows.map((row) => [...row, ...fill(width - row.length, '')]);
}

export function fill(length: number, cell: string): readonly string[] {
  return Array.from({ length: Math.max(0, length) }, () => cell);
}
