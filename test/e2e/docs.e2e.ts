import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { POLICY, serveDemo } from '../../scripts/serve.mjs';
import { launchBrowser, watchedContext } from '../helpers/page.js';

const pages = [
  'README.md',
  ...readdirSync('docs', { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

const snippets = pages.flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/^```html run\n([\s\S]*?)^```$/gm)].map(([, markup = '']) => ({
    page,
    markup,
  })),
);

describe('markup that the docs tell a reader to paste', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveDemo>>;

  before(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveDemo({ port: 0 })]);
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  it('is there', () => {
    assert.ok(snippets.length >= 4);
  });

  snippets.forEach(({ page: file, markup }, index) => {
    it(`shows a widget under a strict policy, as ${file} has it (${index + 1})`, async () => {
      const { context, watch } = await watchedContext(browser, [server.address]);
      await context.route('**/pasted', (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': POLICY },
          body: `<!doctype html><html lang="en"><title>Pasted</title><link rel="icon" href="/icon.svg">${markup}</html>`,
        }),
      );
      const page = await context.newPage();
      await page.goto(new URL('pasted', server.address).href);
      const tag = /<(lerend-[a-z]+)/.exec(markup)?.[1] ?? assert.fail('a snippet shows a Lerend element');
      await page.locator(`${tag} h2`).first().waitFor();
      assert.equal(await page.locator(`${tag} [part~="error"]`).count(), 0);
      watch.assertQuiet();
      await context.close();
    });
  });
});
