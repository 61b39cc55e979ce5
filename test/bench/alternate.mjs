import { median } from './table.mjs';

/** Medians in milliseconds of functions that run in turn, each run in another order, after one run to warm up. */
export function alternate(runs, functions) {
  const names = Object.keys(functions);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let run = -1; run < runs; run += 1) {
    for (const name of run % 2 === 0 ? names : [...names].reverse()) {
      const start = performance.now();
      functions[name]();
      const taken = performance.now() - start;
      if (run >= 0) times[name].push(taken);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
}
