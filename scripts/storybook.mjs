// Starts or builds Storybook without telemetry, after the manifest that its tables are read from.
import { runNode, tools } from './run.mjs';
import { ensureInstalled } from './install.mjs';

ensureInstalled();
const status = runNode('scripts/manifest.mjs');
if (status !== 0) process.exit(status);

const env = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' };
const args =
  process.argv[2] === 'build'
    ? ['build', '--disable-telemetry', '--output-dir', 'storybook-static', '--quiet']
    : ['dev', '--disable-telemetry', '--port', '6006', '--no-open', '--no-version-updates', '--ci'];
process.exit(runNode(tools.storybook, args, { env }));
