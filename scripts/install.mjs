// Installs what the lockfile asks for, once per lockfile. Node built-ins only: it runs before there is anything else.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.lerend-installed');

export function ensureInstalled() {
  process.chdir(root);
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;

  console.log('Installing what the lockfile asks for …');
  const { status } = npm(['ci', '--no-audit', '--no-fund']);
  if (status !== 0) {
    throw new Error('`npm ci` did not succeed: see its message above; the registry must be within reach.');
  }
  writeFileSync(stamp, lock);
}

function npm(args) {
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' } };
  const entry = process.env.npm_execpath;
  if (entry !== undefined && /\.[cm]?js$/.test(entry))
    return spawnSync(process.execPath, [entry, ...args], options);
  return process.platform === 'win32'
    ? spawnSync('npm.cmd', args, { ...options, shell: true })
    : spawnSync('npm', args, options);
}
