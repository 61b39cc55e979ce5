/** A row's limit and whether it is kept. */
export function under(value, limit, unit) {
  return { limit: `${limit} ${unit}`, ok: value <= limit };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Prints a bench's table, and says whether each of its limits is kept. */
export function printTable({ title, head, rows }) {
  const lines = [
    ['', ...head, 'limit', ''],
    ...rows.map(({ label, cells, limit = '', ok }) => [
      label,
      ...cells,
      limit,
      ok === undefined ? '' : ok ? 'ok' : 'TOO MUCH',
    ]),
  ];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  console.log(`\n${title}`);
  for (const [label, ...cells] of lines) {
    const verdict = cells.pop();
    const padded = cells.map((cell, column) => cell.padStart(widths[column + 1]));
    console.log(`${[label.padEnd(widths[0]), ...padded].join('  ')}  ${verdict}`.trimEnd());
  }
  return rows.every(({ ok }) => ok !== false);
}
