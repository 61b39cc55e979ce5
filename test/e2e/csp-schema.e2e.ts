import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { rollup } from 'rollup';
import { plainChecklist, plainChecklistWording, plainDeck, plainQuadrant } from '../helpers/instruments.js';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
const builtSchema = fileURLToPath(new URL('../../packages/core/dist/schema/index.js', import.meta.url));

/** Says on the page what the policy refused, once a refusal that the page asks for itself has come behind all others. */
const watch = `
  const refused = [];
  const last = 'https://last.example/';
  const settled = new Promise((resolve) => {
    document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
      if (blockedURI.startsWith(last)) resolve();
      else refused.push(effectiveDirective + ' ' + blockedURI);
    });
  });
  async function say(found) {
    new Image().src = last;
    await settled;
    const output = document.createElement('output');
    output.textContent = JSON.stringify({ found, refused });
    document.body.append(output);
  }
`;

const pages: Readonly<Record<string, string>> = {
  '/schema.js': `${watch}
    import('/parsers.js').then(async ({ parseDeck, parseInstrument, parsePolicy, parseResponse, parseWording, jsonSchemas }) => {
      const checklist = ${JSON.stringify(plainChecklist())};
      const quadrant = ${JSON.stringify(plainQuadrant())};
      const results = [
        parsePolicy({ k: 4, override: { by: 'The board', reason: 'A small team.' } }),
        parsePolicy({ k: 2 }),
        parseInstrument(checklist),
        parseInstrument(quadrant),
        parseInstrument({ kind: 'checklist' }),
        parseDeck(${JSON.stringify(plainDeck())}),
        parseWording(checklist, ${JSON.stringify(plainChecklistWording())}),
        parseResponse(checklist, { instrument: checklist.id, version: checklist.version, answers: { 'open-doors': 2 } }),
        parseResponse(quadrant, { instrument: quadrant.id, version: quadrant.version, answers: { invitation: 400 } }),
      ];
      await say([...results.map((each) => each.ok), Object.keys(jsonSchemas()).length]);
    });`,
  '/control.js': `${watch}
    import('/evaluating.js').then(({ parse }) => say(parse()));`,
};

/** A module with all that it imports, as a host would bundle it. The code stands in the folder of the built schema. */
async function bundle(code: string): Promise<string> {
  const entry = `${builtSchema}?entry`;
  const build = await rollup({
    input: entry,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) => (id === entry ? code : null),
      },
      nodeResolve({ exportConditions: ['production'], browser: true }),
    ],
  });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  return output[0].code;
}

describe('the parsers under a strict content security policy', () => {
  let server: Server;
  let browser: Browser;
  let address: string;

  before(async () => {
    const scripts: Record<string, string> = {
      ...pages,
      '/parsers.js': await bundle(`export * from './index.js';`),
      '/evaluating.js': await bundle(`
        import * as z from 'zod';
        export const parse = () => z.object({ a: z.string() }).safeParse({ a: 'x' }).success;`),
    };
    server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const script = scripts[path];
      response.setHeader('content-security-policy', policy);
      response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
      response.end(
        script ??
          `<!doctype html><html lang="en"><title>Parsers</title><script type="module" src="${path}.js"></script>`,
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({
      executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    });
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  async function visit(
    path: string,
  ): Promise<{ readonly found: unknown; readonly refused: readonly string[] }> {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${address}${path}`);
    const text = await page.locator('output').textContent({ timeout: 15_000 });
    await page.close();
    assert.deepEqual(errors, []);
    return JSON.parse(text ?? '') as { found: unknown; refused: readonly string[] };
  }

  it('would be caught if they evaluated code: the full validator does, and is', async () => {
    const { found, refused } = await visit('/control');
    assert.equal(found, true);
    assert.ok(refused.length > 0, 'Nothing was refused, so this test cannot see a violation.');
    assert.match(refused.join('\n'), /eval|trusted-types/);
  });

  it('work, and nothing is refused', async () => {
    const { found, refused } = await visit('/schema');
    assert.deepEqual(found, [true, false, true, true, false, true, true, true, false, 12]);
    assert.deepEqual(refused, []);
  });
});
