// Runs TypeScript tests on Node's own runner and counts them.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

/** Gives back the exit status and the true totals, as the runner itself counted them. */
export async function runNodeTests({ folders, suffix, wanted = [], concurrency }) {
  const files = folders
    .flatMap((folder) => filesBelow(folder))
    .filter((file) => file.endsWith(suffix))
    .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
    .sort();
  if (files.length === 0) {
    console.error(
      `No test ends in ${suffix} below ${folders.join(', ')}${wanted.length > 0 ? ` and matches ${wanted.join(', ')}` : ''}.`,
    );
    return { status: 1, passed: 0, failed: 1 };
  }

  const child = spawn(
    process.execPath,
    [
      '--conditions=lerend-source',
      '--import',
      'tsx',
      '--test',
      '--test-reporter=spec',
      // What hangs fails, long before whoever waits for it gives up.
      '--test-timeout=1200000',
      ...(concurrency === undefined ? [] : [`--test-concurrency=${concurrency}`]),
      ...files,
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, FORCE_COLOR: '0' } },
  );
  let output = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (text) => {
    output += text;
    process.stdout.write(text);
  });
  const status = await new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  const passed = lastCount(output, 'pass');
  const failed = lastCount(output, 'fail') + lastCount(output, 'cancelled');
  // A run that died before its summary has failed, whatever it counted.
  return { status, passed, failed: status !== 0 && failed === 0 ? 1 : failed };
}

function lastCount(output, name) {
  const found = [...output.matchAll(new RegExp(`^ℹ ${name} (\\d+)$`, 'gm'))].at(-1);
  return found === undefined ? 0 : Number(found[1]);
}

function filesBelow(folder) {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true }).map((name) => join(folder, String(name)));
}
