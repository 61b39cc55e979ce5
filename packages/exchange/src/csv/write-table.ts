import Papa from 'papaparse';
import { asPlainCell } from './formula.js';

/** Writes rows as CSV: with a byte order mark, so that spreadsheets read the accents, and no cell that starts a formula. */
export function writeTable(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${Papa.unparse(
    rows.map((row) => row.map(asPlainCell)),
    { newline: '\r\n' },
  )}\r\n`;
}
