// The quick loop: types, lint, format, unit tests. `--no-tests` leaves the tests out.
import { runNode, runSteps, tools } from './run.mjs';

const tests = process.argv.includes('--no-tests')
  ? []
  : [['A unit test', () => runNode('scripts/test-unit.mjs')]];

runSteps([
  ['The type check of the packages', () => runNode(tools.typescript, ['-b'])],
  ['The type check of tests and stories', () => runNode(tools.typescript, ['-p', 'tsconfig.check.json'])],
  [
    'The lint',
    // Without a cache: what a rule that knows types finds in a file depends on other files.
    () => runNode(tools.eslint, ['.', '--max-warnings=0']),
  ],
  ['The format', () => runNode(tools.prettier, ['.', '--check', '--log-level', 'warn'])],
  ...tests,
]);
