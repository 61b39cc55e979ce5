// Serves the demo as a host would: files, and a strict content security policy. Node built-ins only.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { root } from './install.mjs';

/** Address prefixes and the folders behind them; the first that fits is taken. */
const FOLDERS = [
  ['/lerend/', 'packages/embed/dist/cdn'],
  ['/fonts/albert-sans/', 'node_modules/@fontsource-variable/albert-sans'],
  ['/fonts/figtree/', 'node_modules/@fontsource-variable/figtree'],
  ['/fonts/literata/', 'node_modules/@fontsource-variable/literata'],
  ['/data/', 'docs/demo/data'],
  ['/', 'docs/demo'],
];

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Serves on the machine itself only; port 0 takes any free one. A taken port is followed by the next. */
export async function serveDemo({ port = 4173, policy = POLICY } = {}) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileOf(pathname);
    if (file === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('There is nothing at this address.');
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
      // As a CDN does: a module in a sandboxed frame is fetched from no origin at all.
      ...(pathname.startsWith('/lerend/') ? { 'access-control-allow-origin': '*' } : {}),
    });
    createReadStream(file).pipe(response);
  });
  const taken = await listen(server, port);
  return {
    address: `http://localhost:${taken}/`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function fileOf(pathname) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  const [prefix, folder] = FOLDERS.find(([start]) => path.startsWith(start)) ?? [];
  if (folder === undefined || prefix === undefined) return undefined;
  const base = join(root, folder);
  const file = normalize(join(base, path.slice(prefix.length)));
  if (file !== base && !file.startsWith(base + sep)) return undefined;
  if (!existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, 'index.html');
  return existsSync(index) ? index : undefined;
}

async function listen(server, port) {
  for (let candidate = port; ; candidate += 1) {
    const listening = await new Promise((resolve, reject) => {
      server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
      server.listen(candidate, '127.0.0.1', () => resolve(true));
    });
    if (listening) return server.address().port;
    server.removeAllListeners('error');
  }
}
