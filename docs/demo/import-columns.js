import { make, field, select } from './dom.js';
import { currentTexts } from './page.js';

/** @typedef {{ header: readonly string[], rows: readonly { line: number, cells: readonly string[] }[] }} Table */
/** @typedef {{ respondent: number | null, group: number | null, role: number | null,
 *   answers: Readonly<Record<string, number | null>>, guess: 'by-id' | 'in-order' | 'none' }} Mapping */

/**
 * The guess of what every column holds, for a person to confirm or change: a table of the statements, each with its
 * column and a value from the file.
 *
 * @param {object} given
 * @param {Table} given.table
 * @param {Mapping} given.mapping
 * @param {readonly { id: string, statement: string }[]} given.statements In the order of the checklist.
 * @param {(mapping: Mapping) => void} given.onChange
 * @returns {readonly HTMLElement[]}
 */
export function columnFields({ table, mapping, statements, onChange }) {
  const words = currentTexts();
  const options = [
    { value: '', text: words.importNone },
    ...table.header.map((name, index) => ({
      value: String(index),
      text: name === '' ? `#${index + 1}` : name,
    })),
  ];
  let current = mapping;
  /** @param {Partial<Mapping>} change */
  const change = (change) => {
    current = { ...current, ...change };
    onChange(current);
  };
  /** @param {'respondent' | 'group' | 'role'} name */
  const columnSelect = (name) =>
    select(options, toValue(mapping[name]), (value) => {
      change({ [name]: toIndex(value) });
    });

  const rows = statements.map(({ id, statement }, index) => {
    const sample = make('td');
    showSample(sample, table, mapping.answers[id] ?? null);
    const column = select(
      options,
      toValue(mapping.answers[id] ?? null),
      (value) => {
        change({ answers: { ...current.answers, [id]: toIndex(value) } });
        showSample(sample, table, toIndex(value));
      },
      { 'aria-label': words.importColumnFor(statement) },
    );
    return make('tr', {}, [
      make('th', { scope: 'row' }, [`${index + 1} ${statement}`]),
      make('td', {}, [column]),
      sample,
    ]);
  });

  return [
    make('h3', {}, [words.importColumns]),
    make('p', {}, [words.importGuess[mapping.guess]]),
    make('p', { class: 'note' }, [words.importScale]),
    make('table', { class: 'columns' }, [
      make('caption', { class: 'hidden' }, [words.importTable]),
      make('thead', {}, [
        make('tr', {}, [
          make('th', { scope: 'col' }, [words.importStatement]),
          make('th', { scope: 'col' }, [words.importColumn]),
          make('th', { scope: 'col' }, [words.importSampleValue]),
        ]),
      ]),
      make('tbody', {}, rows),
    ]),
    make('h3', {}, [words.importPeople]),
    field(words.importRespondent, columnSelect('respondent'), words.importRespondentNote),
    field(words.importGroup, columnSelect('group')),
    field(words.importRole, columnSelect('role'), words.importRoleNote),
  ];
}

/**
 * A value that stands in the column, so that a wrong column is seen at once.
 * @param {HTMLElement} cell
 * @param {Table} table
 * @param {number | null} column
 */
function showSample(cell, table, column) {
  const words = currentTexts();
  const value =
    column === null
      ? ''
      : (table.rows.map((row) => (row.cells[column] ?? '').trim()).find((each) => each !== '') ?? '');
  cell.className = value === '' ? 'empty' : '';
  cell.textContent = value === '' ? words.importEmpty : value.slice(0, 40);
}

/** @param {number | null} index */
function toValue(index) {
  return index === null ? '' : String(index);
}

/** @param {string} value */
function toIndex(value) {
  return value === '' ? null : Number(value);
}
