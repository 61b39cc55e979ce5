// Runs the tests of pure logic on Node's own runner, from the sources. Arguments narrow the files by a part of their path.
import { runNodeTests } from './node-tests.mjs';

const { status } = await runNodeTests({
  folders: ['test/core', 'test/instruments', 'test/exchange', 'test/architecture', 'test/docs'],
  suffix: '.test.ts',
  wanted: process.argv.slice(2),
});
process.exit(status);
