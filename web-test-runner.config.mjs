import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser } from './scripts/browser.mjs';
import { countReporter } from './scripts/count-reporter.mjs';

const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-prefers-reduced-motion',
];

const countsFile = process.env.LEREND_BROWSER_TEST_COUNTS;

export default {
  files: 'test/elements/**/*.test.ts',
  nodeResolve: { exportConditions: ['lerend-source', 'browser', 'development'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      // A module that says `with { type: 'json' }` loses that in this target, so what it imports becomes a module.
      loaders: { '.json': 'json' },
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.base.json', import.meta.url)),
    }),
  ],
  reporters: [defaultReporter(), ...(countsFile === undefined ? [] : [countReporter(countsFile)])],
  // A page behind another gets no animation frames, and waits for them in vain.
  concurrency: 1,
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: findBrowser(), headless: true, args: browserArguments },
    }),
  ],
  testFramework: { config: { timeout: 15_000 } },
  // Only what is expected may stand on the console; `test/helpers/console.ts` fails a test on the rest.
  filterBrowserLogs: ({ args }) => !args.some((arg) => String(arg).includes('Lit is in dev mode')),
};
