import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checklist, checklistCollect } from '@lerend/core/checklist';
import {
  csvProblemEn,
  csvProblemNl,
  guessColumns,
  importResponses,
  listGroups,
  readTable,
  type ColumnMapping,
  type CsvProblem,
  type CsvResult,
  type CsvTable,
  type ImportTarget,
} from '@lerend/exchange/csv';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';

const target: ImportTarget = {
  instrument: learningOrganisation.id,
  version: learningOrganisation.version,
  slots: checklistCollect.slots(learningOrganisation),
  checkAnswer: checklistCollect.compileAnswerChecker(learningOrganisation),
};
const schools = readFileSync('test/fixtures/reference/sim_checklist18_r1.csv');

const bytes = (text: string) => new TextEncoder().encode(text);

function valueOf<T>(result: CsvResult<T>): T {
  assert.ok(result.ok, result.ok ? '' : result.problems.map(csvProblemEn).join('\n'));
  return result.value;
}

function problemsOf(result: CsvResult<unknown>): readonly CsvProblem[] {
  assert.ok(!result.ok, 'the input should have been refused');
  return result.problems;
}

/** A file with a column per statement and one row per list of cells. */
function file(rows: readonly (readonly string[])[], header = ['code', 'school', ...slotIds()]): CsvTable {
  return valueOf(readTable(bytes([header, ...rows].map((row) => row.join(';')).join('\n'))));
}

function slotIds(): readonly string[] {
  return target.slots.map(({ id }) => id);
}

function row(code: string, answers: Readonly<Record<number, string>> = {}, school = 'A'): readonly string[] {
  return [code, school, ...slotIds().map((_, index) => answers[index] ?? '2')];
}

function importFrom(table: CsvTable, change: Partial<ColumnMapping> = {}) {
  return importResponses(table, { ...guessColumns(table, target.slots), ...change }, target);
}

describe('a file of forty schools', () => {
  const table = valueOf(readTable(schools));
  const mapping = guessColumns(table, target.slots);

  it('has its columns guessed in the order of the statements', () => {
    assert.equal(mapping.guess, 'in-order');
    assert.deepEqual(
      [mapping.respondent, mapping.group, mapping.role].map((index) => table.header[index ?? -1]),
      ['respondent_id', 'school_id', 'role'],
    );
    const names = slotIds().map((id) => table.header[mapping.answers[id] ?? -1]);
    assert.deepEqual(names.slice(0, 2).concat(names.slice(-1)), ['i01', 'i02', 'i18']);
  });

  it('names its schools, of which one is imported', () => {
    const groups = listGroups(table, mapping);
    assert.equal(groups.length, 40);
    assert.deepEqual(groups[0], { name: 'S01', rows: 6 });
    const responses = valueOf(importResponses(table, mapping, target, { group: 'S01' }));
    assert.equal(responses.length, 6);
    const report = checklist.team.report(
      learningOrganisation,
      checklist.team.tally(learningOrganisation, responses),
    );
    const first = report.items[0]?.result;
    assert.ok(first?.status === 'ok');
    assert.deepEqual(first.value.counts, [1, 5, 0]);
  });

  it('imports whole, without any code of a respondent', () => {
    const responses = valueOf(importResponses(table, mapping, target));
    assert.equal(responses.length, 790);
    assert.doesNotMatch(JSON.stringify(responses), /S\d\d-\d/);
    assert.ok(responses.some(({ answers }) => Object.values(answers).includes('dont-know')));
  });
});

describe('columns', () => {
  it('are found by the ids of the statements, in any order', () => {
    const header = ['rol', ...[...slotIds()].reverse(), 'deelnemer'];
    const table = file([['leraar', ...slotIds().map((_, index) => String((index % 3) + 1)), 'x1']], header);
    const mapping = guessColumns(table, target.slots);
    assert.equal(mapping.guess, 'by-id');
    const [response] = valueOf(importResponses(table, mapping, target));
    assert.equal(response?.role, 'leraar');
    assert.equal(response.answers[slotIds().at(-1) ?? ''], 1);
  });

  it('that are missing are named by their statement', () => {
    const table = file([['a', '1']], ['code', slotIds()[0] ?? '']);
    const problems = problemsOf(importFrom(table));
    assert.equal(problems.length, 17);
    assert.deepEqual(problems[0], { code: 'column-missing', item: slotIds()[1] });
  });

  it('may not be used twice', () => {
    const table = file([row('a')]);
    assert.deepEqual(problemsOf(importFrom(table, { role: 0 })), [
      { code: 'column-used-twice', column: 'code' },
    ]);
  });
});

describe('a file that is not right', () => {
  it('changes nothing and names every line and column', () => {
    const table = file([
      row('a', { 0: '4' }),
      row('b', { 2: 'ja' }),
      row('a'),
      row('=1+1'),
      row('', { 1: '-1' }),
    ]);
    const ids = slotIds();
    assert.deepEqual(problemsOf(importFrom(table)), [
      { code: 'value', line: 2, column: ids[0], value: '4' },
      { code: 'value', line: 3, column: ids[2], value: 'ja' },
      { code: 'respondent-twice', line: 4, column: 'code', firstLine: 2 },
      { code: 'formula', line: 5, column: 'code' },
      { code: 'respondent-missing', line: 6, column: 'code' },
    ]);
  });

  it('lets the same code occur in two schools', () => {
    const table = file([row('a', {}, 'A'), row('a', {}, 'B')]);
    assert.equal(valueOf(importFrom(table)).length, 2);
  });

  it('is refused in another encoding, with the place of the first letter that cannot be read', () => {
    const latin = Uint8Array.from([...bytes('code;school\na;'), 0xe9, ...bytes('cole')]);
    assert.deepEqual(problemsOf(readTable(latin)), [{ code: 'not-utf-8', line: 2, column: 3 }]);
  });

  it('is refused with a quote that never closes', () => {
    assert.deepEqual(problemsOf(readTable(bytes('a,b\n1,2\n"3,4\n5,6\n'))), [
      { code: 'open-quote', line: 3 },
    ]);
  });

  it('is refused with rows of another length, counted past line breaks in quotes', () => {
    const result = readTable(bytes('a,b\n"one\ntwo",2\n3\n'));
    assert.deepEqual(problemsOf(result), [{ code: 'ragged-row', line: 4, found: 1, expected: 2 }]);
  });

  it('is refused when it is empty or has a heading twice', () => {
    assert.deepEqual(problemsOf(readTable(bytes(' \n'))), [{ code: 'empty-file' }]);
    assert.deepEqual(problemsOf(readTable(bytes('a,a\n1,2'))), [{ code: 'column-twice', column: 'a' }]);
  });

  it('never gives more than a hundred problems, and says how many more there are', () => {
    const result = importFrom(
      file(Array.from({ length: 40 }, (_, index) => row(`r${index}`, { 0: '9', 1: '9', 2: '9' }))),
    );
    assert.ok(!result.ok);
    assert.equal(result.problems.length, 100);
    assert.equal(result.more, 20);
  });

  it('is explained in Dutch and in English, with the place in both', () => {
    const problem: CsvProblem = { code: 'value', line: 7, column: 'i03', value: '8' };
    for (const write of [csvProblemNl, csvProblemEn]) {
      assert.match(write(problem), /7.*i03.*8/);
    }
  });
});

describe('an answer of −1', () => {
  it('is don’t know, and an empty cell is unanswered', () => {
    const [response] = valueOf(importFrom(file([row('a', { 0: '-1', 1: '' })])));
    const ids = slotIds();
    assert.equal(response?.answers[ids[0] ?? ''], 'dont-know');
    assert.ok(!Object.hasOwn(response.answers, ids[1] ?? ''));
  });
});

describe('reading any bytes', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (data) => {
        const result = readTable(data);
        if (result.ok) importFrom(result.value);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const result = readTable(bytes(text));
        if (result.ok) importFrom(result.value);
      }),
    );
  });
});
