// The one command to see it work: installs what is missing, builds, and serves the demo. Node built-ins only at first.
import { ensureInstalled } from './install.mjs';

try {
  ensureInstalled();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const { runNode } = await import('./run.mjs');
const status = runNode('scripts/build.mjs');
if (status !== 0) process.exit(status);

const { serveDemo } = await import('./serve.mjs');
const { address } = await serveDemo({ port: Number(process.env.PORT ?? 4173) });
console.log(`\nThe demo is at ${address}\nStop it with Ctrl+C.`);
