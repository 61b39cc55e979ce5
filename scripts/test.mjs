// The one test command: installs what is missing, a browser too, builds, and runs every runner. Node built-ins only at first.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root } from './install.mjs';

const totalsFile = join(root, '.lerend', 'test-totals.json');
const browserCounts = join(root, '.lerend', 'browser-tests.json');
rmSync(totalsFile, { force: true });
rmSync(browserCounts, { force: true });
mkdirSync(join(root, '.lerend'), { recursive: true });

try {
  ensureInstalled();
  const { ensureBrowser } = await import('./browser.mjs');
  process.env.CHROME_PATH = ensureBrowser();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const { runNode, tools } = await import('./run.mjs');
const { runNodeTests } = await import('./node-tests.mjs');
const results = [];

console.log('\n— Pure logic, on Node —');
results.push(
  await runNodeTests({
    folders: ['test/core', 'test/instruments', 'test/exchange', 'test/architecture', 'test/docs'],
    suffix: '.test.ts',
  }),
);

console.log('\n— Elements, in Chromium —');
const status = runNode(tools.testRunner, [], {
  env: { ...process.env, LEREND_BROWSER_TEST_COUNTS: browserCounts },
});
results.push({ status, ...readCounts(status) });

console.log('\n— Building what the pages are made of —');
const built = runNode('scripts/build.mjs') === 0 && runNode('scripts/storybook.mjs', ['build']) === 0;
if (built) {
  console.log('\n— Whole pages, in Chromium —');
  results.push(
    await runNodeTests({ folders: ['test/e2e', 'test/package'], suffix: '.e2e.ts', concurrency: 2 }),
  );
} else {
  console.error('The build failed, so no page could be tested.');
  results.push({ status: 1, passed: 0, failed: 1 });
}

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
writeFileSync(totalsFile, JSON.stringify({ passed, failed }));
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && results.every((result) => result.status === 0) ? 0 : 1);

function readCounts(status) {
  try {
    const { passed, failed } = JSON.parse(readFileSync(browserCounts, 'utf8'));
    return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
