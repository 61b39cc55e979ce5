import type { Answers, Response } from '../model/index.js';
import { assertFits } from '../model/fits.js';
import { compileAnswerTable, compileChecklistAnswerChecker } from './answers.js';
import type { AnswerTable } from './answers.js';
import type { ChecklistInstrument } from './instrument.js';
import { refusal } from './response.js';

/** One code a respondent; two bytes wide only for a scale of more points than a byte tells apart. */
export type CodeColumn = Uint8Array | Uint16Array;

/**
 * The answers of many people to one checklist, by statement instead of by person. With K scale points a code is
 * 0 for unanswered, 1 to K for the scale points from the lowest up, K + 1 for "don't know" and K + 2 for "not
 * applicable". It holds neither tokens nor roles, but every person's answers: it is as private as the responses.
 */
export interface ChecklistColumns {
  readonly kind: 'checklist';
  readonly instrument: string;
  readonly version: string;
  readonly respondents: number;
  /** In the order of the instrument's items; each has a code for every respondent, in one order. */
  readonly items: readonly CodeColumn[];
}

/**
 * Checks responses and packs them into columns, in one pass. A key that is missing counts as unanswered, and one that
 * is inherited as missing. Memory is one byte for each statement and respondent: pack millions in parts, and merge
 * their tallies. Throws on a response that does not belong to the instrument, as `tallyChecklist` does.
 */
export function packChecklistResponses(
  instrument: ChecklistInstrument,
  responses: readonly Response[],
): ChecklistColumns {
  const table = compileAnswerTable(instrument);
  const { items, codes } = table;
  const shortcuts = {
    slots: [...items.keys()],
    rated: Array.from({ length: instrument.scale.points.length + 1 }, (_, value) => codes.get(value)),
  };
  const respondents = responses.length;
  const cells = new (codes.size <= 256 ? Uint8Array : Uint16Array)(items.size * respondents);
  let row = 0;
  for (const response of responses) {
    assertFits('This response', response, instrument);
    const stranger = packAnswers(response.answers, table, shortcuts, cells, row, respondents);
    if (stranger !== undefined) {
      const problem = compileChecklistAnswerChecker(instrument)(stranger, response.answers[stranger]);
      throw refusal(stranger, problem ?? '');
    }
    row += 1;
  }
  return {
    kind: 'checklist',
    instrument: instrument.id,
    version: instrument.version,
    respondents,
    items: instrument.items.map((_, item) => cells.subarray(item * respondents, (item + 1) * respondents)),
  };
}

/** What spares most searches of the table. */
interface Shortcuts {
  /** The keys of most people's answers stand in the order of the items, so the next one is looked at first. */
  readonly slots: readonly unknown[];
  /** The code of a scale point by its value. */
  readonly rated: readonly (number | undefined)[];
}

/**
 * Writes the codes of one person's answers, and gives back the first slot whose answer has none. A function of its own,
 * since engines make a short function that is called often fast more surely than a long loop that is entered once.
 */
function packAnswers(
  answers: Answers,
  { items, codes }: AnswerTable,
  { slots, rated }: Shortcuts,
  cells: CodeColumn,
  row: number,
  rows: number,
): string | undefined {
  let next = 0;
  for (const slot in answers) {
    // Engines make this call free in a `for … in`; with `Object.hasOwn` or `Object.entries` packing takes half as long again.
    if (!Object.prototype.hasOwnProperty.call(answers, slot)) continue;
    const answer = answers[slot];
    const item = slot === slots[next] ? next : items.get(slot);
    const code = (typeof answer === 'number' ? rated[answer] : undefined) ?? codes.get(answer);
    if (item === undefined || code === undefined) return slot;
    cells[item * rows + row] = code;
    next = item + 1;
  }
  return undefined;
}
