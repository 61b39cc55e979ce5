import { readFileSync } from 'node:fs';

const folder = new URL('../fixtures/reference/', import.meta.url);

export function readReferenceJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}

/** Rows by column name; the reference files hold no comma, quote or line break within a cell. */
export function readReferenceCsv(name: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n');
  const cells = (line: string) => line.split(',').map((cell) => cell.replace(/^"(.*)"$/, '$1'));
  const columns = cells(head);
  return lines.map((line) => {
    const values = cells(line);
    return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']));
  });
}

/** Compares within what 14 significant digits leave. */
export function isClose(actual: number, expected: number): boolean {
  return Math.abs(actual - expected) <= 1e-12;
}
