import type { Answer, AnswerChecker, AnswerSlot, Response } from '@lerend/core/model';
import type { ColumnMapping } from './columns.js';
import { startsFormula } from './formula.js';
import { ProblemList, type CsvResult } from './problem.js';
import type { CsvRow, CsvTable } from './read-table.js';

/** What an import needs to know of the instrument; the kind's `collect` ability gives slots and checker. */
export interface ImportTarget {
  readonly instrument: string;
  readonly version: string;
  readonly slots: readonly AnswerSlot[];
  readonly checkAnswer: AnswerChecker;
}

const WORDS: Readonly<Record<string, Answer>> = {
  '': null,
  '-1': 'dont-know',
  '-2': 'not-applicable',
  'dont-know': 'dont-know',
  'not-applicable': 'not-applicable',
};

/**
 * Reads the responses of a file, or of one group in it: whole numbers of the scale, −1 for don't know, −2 for not
 * applicable, empty for unanswered. All or nothing: with one problem anywhere in the file, nothing is imported. The
 * respondent's id serves to find people who occur twice, and is not kept.
 */
export function importResponses(
  table: CsvTable,
  mapping: ColumnMapping,
  target: ImportTarget,
  options: { readonly group?: string } = {},
): CsvResult<readonly Response[]> {
  const problems = new ProblemList();
  checkMapping(table, mapping, target, problems);
  if (!problems.isEmpty()) return problems.refuse();

  const seen = new Map<string, number>();
  const responses: Response[] = [];
  for (const row of table.rows) {
    checkFormulas(table, row, problems);
    checkRespondent(table, mapping, row, seen, problems);
    const response = readResponse(table, mapping, target, row, problems);
    const group = mapping.group === null ? undefined : row.cells[mapping.group]?.trim();
    if (options.group === undefined || options.group === group) responses.push(response);
  }
  if (responses.length === 0) problems.add({ code: 'no-answers' });
  return problems.isEmpty() ? { ok: true, value: responses } : problems.refuse();
}

function checkMapping(
  table: CsvTable,
  mapping: ColumnMapping,
  target: ImportTarget,
  problems: ProblemList,
): void {
  const used = new Set<number>();
  const indexes = [mapping.respondent, mapping.group, mapping.role];
  for (const { id } of target.slots) {
    const index = mapping.answers[id] ?? null;
    if (index === null || table.header[index] === undefined)
      problems.add({ code: 'column-missing', item: id });
    indexes.push(index);
  }
  for (const index of indexes) {
    if (index === null) continue;
    if (used.has(index)) problems.add({ code: 'column-used-twice', column: nameOf(table, index) });
    used.add(index);
  }
}

function checkFormulas(table: CsvTable, row: CsvRow, problems: ProblemList): void {
  row.cells.forEach((cell, index) => {
    if (startsFormula(cell)) problems.add({ code: 'formula', line: row.line, column: nameOf(table, index) });
  });
}

function checkRespondent(
  table: CsvTable,
  mapping: ColumnMapping,
  row: CsvRow,
  seen: Map<string, number>,
  problems: ProblemList,
): void {
  if (mapping.respondent === null) return;
  const column = nameOf(table, mapping.respondent);
  const name = row.cells[mapping.respondent]?.trim() ?? '';
  if (name === '') {
    problems.add({ code: 'respondent-missing', line: row.line, column });
    return;
  }
  const group = mapping.group === null ? '' : (row.cells[mapping.group]?.trim() ?? '');
  const key = JSON.stringify([group, name]);
  const firstLine = seen.get(key);
  if (firstLine === undefined) seen.set(key, row.line);
  else problems.add({ code: 'respondent-twice', line: row.line, column, firstLine });
}

function readResponse(
  table: CsvTable,
  mapping: ColumnMapping,
  target: ImportTarget,
  row: CsvRow,
  problems: ProblemList,
): Response {
  const answers: Record<string, Answer> = {};
  for (const { id } of target.slots) {
    const index = mapping.answers[id] ?? -1;
    const cell = row.cells[index]?.trim() ?? '';
    const answer = readAnswer(cell);
    if (answer === undefined || target.checkAnswer(id, answer) !== undefined) {
      if (!startsFormula(cell)) {
        problems.add({
          code: 'value',
          line: row.line,
          column: nameOf(table, index),
          value: cell.slice(0, 40),
        });
      }
    } else if (answer !== null) {
      answers[id] = answer;
    }
  }
  const role = mapping.role === null ? '' : (row.cells[mapping.role]?.trim() ?? '');
  return {
    instrument: target.instrument,
    version: target.version,
    ...(role === '' ? {} : { role }),
    answers,
  };
}

function readAnswer(cell: string): Answer | undefined {
  if (Object.hasOwn(WORDS, cell)) return WORDS[cell];
  return /^\d{1,3}$/.test(cell) ? Number(cell) : undefined;
}

/** A heading, or the letter that a spreadsheet gives the column. */
function nameOf(table: CsvTable, index: number): string {
  const heading = table.header[index] ?? '';
  return heading === '' ? `#${index + 1}` : heading;
}
