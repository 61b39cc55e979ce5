// Writes the custom elements manifest, and the API tables of the docs from it. `--check` only says what is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';
import { runNode, tools } from './run.mjs';
import { updateApiTables } from './api-tables.mjs';

const status = runNode(tools.manifest, [
  'analyze',
  '--config',
  'custom-elements-manifest.config.mjs',
  '--quiet',
]);
if (status !== 0) process.exit(status);

const manifest = JSON.parse(readFileSync(join(root, 'packages/elements/dist/custom-elements.json'), 'utf8'));
const stale = await updateApiTables(manifest, {
  folder: join(root, 'docs/elements'),
  write: process.argv.includes('--check') ? undefined : writeFileSync,
});
if (stale.length > 0 && process.argv.includes('--check')) {
  console.error(`Out of date: ${stale.join(', ')}. Run "npm run manifest".`);
  process.exit(1);
}
