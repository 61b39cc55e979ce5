// Runs a tool of the project in the project's folder and says in one line when it fails.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './install.mjs';

/** Runs a JavaScript file with the same Node; `tool` is a path inside the project. */
export function runNode(tool, args = [], options = {}) {
  const { status } = spawnSync(process.execPath, [join(root, tool), ...args], {
    cwd: root,
    stdio: 'inherit',
    ...options,
  });
  return status ?? 1;
}

/** Runs steps in order and stops at the first that fails. */
export function runSteps(steps) {
  for (const [name, step] of steps) {
    const status = step();
    if (status !== 0) {
      console.error(`\n${name} failed.`);
      process.exit(status);
    }
  }
}

export const tools = {
  typescript: 'node_modules/ts7/bin/tsc',
  eslint: 'node_modules/eslint/bin/eslint.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  rollup: 'node_modules/rollup/dist/bin/rollup',
  storybook: 'node_modules/storybook/dist/bin/dispatcher.js',
  manifest: 'node_modules/@custom-elements-manifest/analyzer/cem.js',
  testRunner: 'node_modules/@web/test-runner/dist/bin.js',
};
