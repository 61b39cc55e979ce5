// Runs the tests of pure logic on Node's own runner, from the sources. Arguments narrow the files by a part of their path.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['test/core', 'test/instruments', 'test/exchange', 'test/architecture', 'test/docs'];
const wanted = process.argv.slice(2);

const files = folders
  .flatMap((folder) => list(folder))
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .sort();

if (files.length === 0) {
  console.error(`No unit test matches ${wanted.join(', ') || 'the test folders'}.`);
  process.exit(1);
}

const { status } = spawnSync(
  process.execPath,
  ['--conditions=lerend-source', '--import', 'tsx', '--test', '--test-reporter=spec', ...files],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);

function list(folder) {
  try {
    return readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)));
  } catch {
    return [];
  }
}
