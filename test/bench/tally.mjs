// Measures packing and counting in core beside loops written by hand that give the same numbers: one thread, one run.
import { isDeepStrictEqual } from 'node:util';
import { alternate } from './alternate.mjs';
import { load, makeRandom } from './load.mjs';
import { packByHand, tallyByHand } from './plain-tally.js';
import { under } from './table.mjs';

const ROWS = 1_000_000;
const CHUNKS = 10;
/** Different people; a chunk holds them again and again, so that ten million rows fit in memory. */
const PEOPLE = 125_000;
const TEAM = 500;
const RUNS = 9;
const LONG_RUNS = 3;
const LIMITS = { tally: 3, pack: 1.5, linear: 1.25, report: 10 };

export async function measureTally() {
  const core = await load('test/bench/tally-entry.ts');
  const instrument = core.learningOrganisation;
  const people = makePeople(instrument);
  const chunk = Array.from({ length: ROWS }, (_, row) => people[row % PEOPLE]);
  const columns = core.packChecklistResponses(instrument, chunk);
  assertSame(core, instrument, chunk, columns);

  const tallied = alternate(RUNS, {
    core: () => core.tallyChecklistColumns(instrument, columns),
    byHand: () => tallyByHand(columns.items),
  });
  const packed = alternate(RUNS, {
    core: () => core.packChecklistResponses(instrument, chunk),
    byHand: () => packByHand(instrument, chunk),
  });
  return {
    title: `@lerend/core/checklist, ${instrument.items.length} statements; medians of ${RUNS} alternating runs, processor time`,
    head: ['core', 'by hand', 'ratio'],
    rows: [
      beside('tally of 10⁶ packed responses, ms', tallied, LIMITS.tally),
      beside('packing of 10⁶ responses, ms', packed, LIMITS.pack),
      ...linearRows(core, instrument, chunk),
      reportRow(core, instrument, people.slice(0, TEAM)),
    ],
  };
}

/** Core and the loops by hand must count the same, else the comparison says nothing. */
function assertSame(core, instrument, responses, columns) {
  const byHand = packByHand(instrument, responses);
  if (!isDeepStrictEqual(byHand, columns.items)) throw new Error('The columns differ.');
  const tally = core.tallyChecklistColumns(instrument, columns);
  const { counts, persons } = tallyByHand(byHand);
  const items = instrument.items.map(({ id }) => {
    const { counts: points, dontKnow, notApplicable, unanswered } = tally.items[id];
    if (notApplicable !== 0) throw new Error('Nobody was asked whether a statement applies.');
    return [unanswered, ...points, dontKnow];
  });
  if (!isDeepStrictEqual(items.flat(), [...counts])) throw new Error('The counts differ.');
  const expected = new Uint32Array(persons.length);
  instrument.domains.forEach(({ id }, domain) => {
    for (const { sum, answered, respondents } of tally.domains[id]) {
      expected[domain * 91 + answered * 13 + sum] = respondents;
    }
  });
  if (!isDeepStrictEqual(expected, persons)) throw new Error('The person sums differ.');
}

/** Ten million rows in one tally beside ten tallies of a million, by row: in chunks of the caller, and at once. */
function linearRows(core, instrument, chunk) {
  const many = Array.from({ length: CHUNKS * ROWS }, (_, row) => chunk[row % ROWS]);
  const inChunks = (chunks) => {
    let tally = core.tallyChecklist(instrument, []);
    for (let index = 0; index < chunks; index += 1) {
      const columns = core.packChecklistResponses(instrument, many.slice(index * ROWS, (index + 1) * ROWS));
      tally = core.mergeChecklistTallies(tally, core.tallyChecklistColumns(instrument, columns));
    }
    return tally;
  };
  if (inChunks(CHUNKS).respondents !== many.length) throw new Error('A chunk is lost.');
  const tenTimes = (once) => () => {
    for (let index = 0; index < CHUNKS; index += 1) once();
  };
  const chunked = alternate(LONG_RUNS, {
    core: () => inChunks(CHUNKS),
    byHand: tenTimes(() => inChunks(1)),
  });
  const whole = alternate(LONG_RUNS, {
    core: () => core.tallyChecklist(instrument, many),
    byHand: tenTimes(() => core.tallyChecklist(instrument, chunk)),
  });
  return [
    ['ten chunks of 10⁶ beside one, ns a row', chunked],
    ['tallyChecklist of 10⁷ beside 10⁶, ns a row', whole],
  ].map(([label, times]) => {
    const perRow = (milliseconds) => (milliseconds * 1e6) / (CHUNKS * ROWS);
    return beside(label, { core: perRow(times.core), byHand: perRow(times.byHand) }, LIMITS.linear, 0);
  });
}

/** What needs no rows and no person scores: counts, norms, phases, agreement and bounds. */
function reportRow(core, instrument, responses) {
  const tally = core.tallyChecklist(instrument, responses);
  const countsOnly = {
    ...tally,
    domains: Object.fromEntries(instrument.domains.map(({ id }) => [id, []])),
  };
  const { report } = alternate(51, { report: () => core.reportChecklist(instrument, countsOnly) });
  return {
    label: `report of ${TEAM} from counts only, ms`,
    cells: [report.toFixed(2), '', ''],
    ...under(report, LIMITS.report, 'ms'),
  };
}

function beside(label, { core, byHand }, limit, digits = 1) {
  const ratio = core / byHand;
  const cells = [core.toFixed(digits), byHand.toFixed(digits), `${ratio.toFixed(2)} ×`];
  return { label, cells, ...under(ratio, limit, '×') };
}

/** Like what teams hand in: mostly ratings, some "don't know", now and then a statement left open or left out. */
function makePeople({ id, version, items }) {
  const random = makeRandom(20_240_601);
  return Array.from({ length: PEOPLE }, (_, person) => {
    const answers = {};
    for (const item of items) {
      const chance = random();
      if (chance < 0.03) continue;
      if (chance < 0.05) answers[item.id] = null;
      else if (chance < 0.13) answers[item.id] = 'dont-know';
      else answers[item.id] = 1 + Math.floor(random() * 3);
    }
    return { instrument: id, version, respondent: `token-${person}`, answers };
  });
}
