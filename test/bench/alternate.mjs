import { median } from './table.mjs';

/**
 * Medians in milliseconds of functions that run in turn, each run in another order, after one run to warm up. It is the
 * time of the processor, which does not count what else the machine does.
 */
export function alternate(runs, functions) {
  const names = Object.keys(functions);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let run = -1; run < runs; run += 1) {
    for (const name of run % 2 === 0 ? names : [...names].reverse()) {
      const start = process.cpuUsage();
      functions[name]();
      const { user, system } = process.cpuUsage(start);
      if (run >= 0) times[name].push((user + system) / 1000);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
}
