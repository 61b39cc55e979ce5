import Papa from 'papaparse';
import { ProblemList, refused, type CsvProblem, type CsvResult } from './problem.js';

/** A row of cells, and the line of the file that it begins on. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file with a line of headings, as text; nothing in it is understood yet. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly delimiter: string;
}

const LARGEST_FILE = 20 * 1024 * 1024;

/**
 * Reads the bytes of a CSV file in UTF-8, with commas, semicolons or tabs, whichever it has. Refuses another encoding,
 * a quote that is never closed, rows of another length and headings that occur twice, each with its place.
 */
export function readTable(bytes: Uint8Array): CsvResult<CsvTable> {
  if (bytes.byteLength > LARGEST_FILE) {
    return refused({ code: 'too-large', megabytes: Math.ceil(bytes.byteLength / 1024 / 1024) });
  }
  const text = decode(bytes);
  if (typeof text !== 'string') return refused(text);
  if (text.trim() === '') return refused({ code: 'empty-file' });

  const parsed = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t'] });
  const rows = numberLines(parsed.data);
  const openQuote = parsed.errors.find((error) => error.type === 'Quotes');
  if (openQuote !== undefined) {
    return refused({ code: 'open-quote', line: rows[openQuote.row ?? 0]?.line ?? 1 });
  }

  const [first, ...rest] = rows.filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  if (first === undefined) return refused({ code: 'empty-file' });
  const header = first.cells.map((cell) => cell.trim());
  const problems = new ProblemList();
  header
    .filter((name, index) => name !== '' && header.indexOf(name) < index)
    .forEach((column) => {
      problems.add({ code: 'column-twice', column });
    });
  for (const { line, cells } of rest) {
    if (cells.length !== header.length) {
      problems.add({ code: 'ragged-row', line, found: cells.length, expected: header.length });
    }
  }
  if (!problems.isEmpty()) return problems.refuse();
  return { ok: true, value: { header, rows: rest, delimiter: parsed.meta.delimiter } };
}

function decode(bytes: Uint8Array): string | CsvProblem {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { code: 'not-utf-8', ...placeOfFirstBadByte(bytes) };
  }
}

/** The first byte that is not UTF-8, as line and column; a loose decoding marks it with the replacement character. */
function placeOfFirstBadByte(bytes: Uint8Array): { readonly line: number; readonly column: number } {
  const loose = new TextDecoder('utf-8').decode(bytes);
  const before = loose.slice(0, Math.max(0, loose.indexOf('\uFFFD'))).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** A quoted cell may hold line breaks, so a row's number is not its line. */
function numberLines(data: readonly string[][]): readonly CsvRow[] {
  let line = 1;
  return data.map((cells) => {
    const row = { line, cells };
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return row;
  });
}
