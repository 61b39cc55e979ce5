import { byKey } from '../model/by-key.js';
import { assertFits } from '../model/fits.js';
import { countNumbersBelow } from '../statistics/count-numbers.js';
import { total } from '../statistics/counts.js';
import type { ChecklistColumns, CodeColumn } from './columns.js';
import type { ChecklistInstrument } from './instrument.js';
import { compilePersonCode } from './person-code.js';
import type { ChecklistTally, ItemCounts, PersonScoreCount } from './tally-model.js';

/** Respondents who are counted in one go, so that their numbers stay in the processor's nearest memory. */
const BLOCK = 4096;

interface CountedItem {
  readonly column: CodeColumn;
  /** By code. */
  readonly counts: Float64Array;
}

/** Counts packed responses; the same bytes as `tallyChecklist` gives. Throws on columns that do not fit the instrument. */
export function tallyChecklistColumns(
  instrument: ChecklistInstrument,
  columns: ChecklistColumns,
): ChecklistTally {
  assertFits('These columns', columns, instrument);
  const { respondents } = columns;
  const complain = (wanted: string): never => {
    throw new Error(`These columns cannot be those of ${instrument.id}: ${wanted}.`);
  };
  const eachHasACode = 'every statement has a code for each respondent';
  if (columns.items.length !== instrument.items.length) complain(eachHasACode);
  const points = instrument.scale.points.length;
  const codes = points + (instrument.notApplicable ? 3 : 2);
  const items = instrument.items.map(({ id, domain }, index) => {
    const column = columns.items[index];
    if (column?.length !== respondents) return complain(eachHasACode);
    return { id, domain, column, counts: new Float64Array(codes) };
  });
  const domains = instrument.domains.map(({ id }): [string, readonly PersonScoreCount[]] => [
    id,
    countDomain(
      items.filter(({ domain }) => domain === id),
      instrument,
      respondents,
    ),
  ]);
  if (items.some(({ counts }) => total([...counts]) !== respondents)) {
    complain('every statement is of a domain, and every code stands for an answer');
  }
  return {
    kind: 'checklist',
    instrument: instrument.id,
    version: instrument.version,
    respondents,
    items: byKey(items.map(({ id, counts }) => [id, describeCounts(counts, points)])),
    domains: byKey(domains),
  };
}

function describeCounts([unanswered = 0, ...others]: Float64Array, points: number): ItemCounts {
  const [dontKnow = 0, notApplicable = 0] = others.slice(points);
  return { counts: others.slice(0, points), dontKnow, notApplicable, unanswered };
}

/** Counts the answers to each item of a domain, and gives back the person scores. */
function countDomain(
  items: readonly CountedItem[],
  instrument: ChecklistInstrument,
  respondents: number,
): readonly PersonScoreCount[] {
  const code = compilePersonCode(items.length, instrument);
  const counter = countNumbersBelow(code.size);
  const triples = inThrees(items, respondents);
  const persons = new Float64Array(Math.min(BLOCK, respondents));
  for (let from = 0; from < respondents; from += BLOCK) {
    const to = Math.min(from + BLOCK, respondents);
    persons.fill(0);
    for (const triple of triples) countTriple(triple, code.weights, from, to, persons);
    counter.add(persons, to - from);
  }
  return counter.entries().map(([number, people]) => ({ ...code.read(number), respondents: people }));
}

type Triple = readonly [CountedItem, CountedItem, CountedItem];

/** Items three by three, filled up with some that nobody answered. */
function inThrees(items: readonly CountedItem[], respondents: number): readonly Triple[] {
  const triples: Triple[] = [];
  for (let index = 0; index < items.length; index += 3) {
    const [first, second = open(respondents), third = open(respondents)] = items.slice(index, index + 3);
    if (first !== undefined) triples.push([first, second, third]);
  }
  return triples;
}

function open(respondents: number): CountedItem {
  return { column: new Uint8Array(respondents), counts: new Float64Array(1) };
}

/** Three columns at a time: counting one alone waits for its last count to be written, over and over. */
function countTriple(
  [a, b, c]: Triple,
  weights: Float64Array,
  from: number,
  to: number,
  persons: Float64Array,
): void {
  const [columnA, columnB, columnC] = [a.column, b.column, c.column];
  const [countsA, countsB, countsC] = [a.counts, b.counts, c.counts];
  for (let row = from; row < to; row += 1) {
    const codeA = columnA[row] ?? 0;
    const codeB = columnB[row] ?? 0;
    const codeC = columnC[row] ?? 0;
    countsA[codeA] = (countsA[codeA] ?? 0) + 1;
    countsB[codeB] = (countsB[codeB] ?? 0) + 1;
    countsC[codeC] = (countsC[codeC] ?? 0) + 1;
    const person = row - from;
    persons[person] =
      (persons[person] ?? 0) + (weights[codeA] ?? 0) + (weights[codeB] ?? 0) + (weights[codeC] ?? 0);
  }
}
