// Measures what has a limit, each beside the same thing written by hand where that says more than a clock, and fails
// where a limit is passed. Arguments narrow the benches by their name.
import { measureElements } from './elements.mjs';
import { measureLedger } from './ledger.mjs';
import { measureRelease } from './release.mjs';
import { printTable } from './table.mjs';
import { measureTally } from './tally.mjs';

/** Each gives a table: `{ title, head, rows: [{ label, cells, limit?, ok? }] }`. */
const benches = {
  elements: measureElements,
  tally: measureTally,
  ledger: measureLedger,
  release: measureRelease,
};

const wanted = process.argv.slice(2);
for (const name of wanted) {
  if (!Object.hasOwn(benches, name)) throw new Error(`There is no bench "${name}".`);
}
for (const [name, measure] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  if (!printTable(await measure())) process.exitCode = 1;
}
