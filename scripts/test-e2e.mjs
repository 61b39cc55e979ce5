// Runs the tests of whole pages in a real browser, over what `npm run build` made. Arguments narrow the files.
import { ensureBrowser } from './browser.mjs';
import { runNodeTests } from './node-tests.mjs';

process.env.CHROME_PATH = ensureBrowser();
const { status } = await runNodeTests({
  folders: ['test/e2e', 'test/package'],
  suffix: '.e2e.ts',
  wanted: process.argv.slice(2),
  // Each file has a browser of its own; two at once is what two cores carry.
  concurrency: 2,
});
process.exit(status);
