import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { serveDemo } from '../../scripts/serve.mjs';
import {
  launchBrowser,
  putPage,
  STRICTEST_POLICY,
  watchedContext,
  type WatchedContext,
} from '../helpers/page.js';
import { beginRound, scanTexts, statementIds, statementIn } from '../helpers/scan.js';

const CHECKLISTS = [
  { id: 'learning-organisation', locale: 'nl', statements: 18 },
  { id: 'learning-organisation', locale: 'en', statements: 18 },
  { id: 'learning-partnership', locale: 'nl', statements: 9 },
  { id: 'learning-partnership', locale: 'en', statements: 9 },
] as const;

const SCAN = '<lerend-scan instrument-id="learning-organisation" deck-id="six-steps"></lerend-scan>';

let browser: Browser;
let server: Awaited<ReturnType<typeof serveDemo>>;
let opened: WatchedContext[] = [];

before(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveDemo({ port: 0 })]);
});

after(async () => {
  await browser.close();
  await server.close();
});

afterEach(async () => {
  await Promise.all(opened.map(({ context }) => context.close()));
  opened = [];
});

function bare(script: string, body: string, language = 'nl'): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>A page</title>
    <script type="module" src="/lerend/${script}.js"></script></head><body>${body}</body></html>`;
}

async function openPage(html: string): Promise<WatchedContext & { readonly page: Page }> {
  const watched = await watchedContext(browser, [server.address]);
  opened.push(watched);
  await putPage(watched.context, `${server.address}bare.html`, html);
  const page = await watched.context.newPage();
  await page.goto(`${server.address}bare.html`);
  return { ...watched, page };
}

describe('one tag and one script', () => {
  for (const { id, locale, statements } of CHECKLISTS) {
    it(`show ${id} in ${locale}, twice on a page, each with its own answers`, async () => {
      const tag = '<lerend-checklist></lerend-checklist>';
      const { page, watch } = await openPage(bare(`checklist/${id}/${locale}`, tag + tag, locale));
      const [first, second] = [
        page.locator('lerend-checklist').first(),
        page.locator('lerend-checklist').last(),
      ];
      await second.getByRole('radiogroup').first().waitFor();
      assert.equal(await first.getByRole('radiogroup').count(), statements);
      assert.equal(await second.getByRole('radiogroup').count(), statements);
      await first.getByRole('radio').first().check();
      assert.equal(await second.getByRole('radio', { checked: true }).count(), 0);
      watch.assertQuiet();
    });
  }

  it('show the whole scan, twice on a page, each with its own round', async () => {
    const { page, watch } = await openPage(bare('scan', SCAN + SCAN));
    const scans = page.locator('lerend-scan');
    await scans.nth(0).getByRole('checkbox', { name: scanTexts.nl.invitedUnknown }).check();
    await scans.nth(0).getByRole('button', { name: scanTexts.nl.begin }).click();
    await scans.nth(0).getByRole('radiogroup').first().waitFor();
    assert.ok(await scans.nth(1).getByRole('button', { name: scanTexts.nl.begin }).isVisible());
    watch.assertQuiet();
  });

  it('say what is wrong where an instrument does not exist, and the page goes on', async () => {
    const { page, watch } = await openPage(
      bare('scan', `<lerend-scan instrument-id="no-such-thing"></lerend-scan>${SCAN}`),
    );
    await page.getByRole('alert').first().waitFor();
    assert.match(await page.getByRole('alert').first().innerText(), /no-such-thing/);
    await page.locator('lerend-scan').last().getByRole('button', { name: scanTexts.nl.begin }).waitFor();
    watch.assertQuiet();
  });

  it("work inside another element's shadow root", async () => {
    const { page, watch } = await openPage(bare('scan', '<div id="host" lang="en"></div>', 'nl'));
    await page.evaluate(() => {
      const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
      const scan = document.createElement('lerend-scan');
      scan.setAttribute('instrument-id', 'learning-organisation');
      root?.append(scan);
    });
    await beginRound(page, 'en');
    await statementIn(page, statementIds[0] ?? '', 'en')
      .getByRole('radio')
      .nth(1)
      .check();
    await page.getByText(scanTexts.en.saved.memory).waitFor();
    watch.assertQuiet();
  });
});

describe('a sandboxed frame without storage', () => {
  it('keeps the round in memory, and says so', async () => {
    const { context, page, watch } = await openPage('<!doctype html><title>Before</title>');
    await putPage(
      context,
      `${server.address}framed.html`,
      bare('scan', '<lerend-scan instrument-id="learning-organisation" store="device"></lerend-scan>'),
    );
    await putPage(
      context,
      `${server.address}outside.html`,
      '<!doctype html><html lang="nl"><title>Outside</title><iframe sandbox="allow-scripts" title="Scan" src="/framed.html"></iframe></html>',
      `${STRICTEST_POLICY}; frame-src 'self'`,
    );
    await page.goto(`${server.address}outside.html`);
    const frame = page.frameLocator('iframe');
    await frame.getByText(scanTexts.nl.fallback).first().waitFor();
    assert.ok(await frame.getByText(scanTexts.nl.keptText.memory).first().isVisible());
    await frame.getByRole('checkbox', { name: scanTexts.nl.invitedUnknown }).check();
    await frame.getByRole('button', { name: scanTexts.nl.begin }).click();
    await frame.getByRole('radiogroup').first().getByRole('radio').first().check();
    await frame.getByText(scanTexts.nl.saved.memory).waitFor();
    watch.assertQuiet();
  });
});

describe('a checklist in a form', () => {
  const form = bare(
    'checklist/learning-organisation/nl',
    `<form action="/thanks.html"><lerend-checklist name="answers"></lerend-checklist>
      <button>Verstuur</button></form>`,
  );

  it('is sent with the form under its name, and comes back with the browser', async () => {
    const { context, page, watch } = await openPage(form);
    await putPage(
      context,
      `${server.address}thanks.html`,
      '<!doctype html><title>Thanks</title><p>Thanks</p>',
    );
    const [first = '', second = ''] = statementIds;
    await statementIn(page, first).getByRole('radio').nth(2).check();
    await statementIn(page, second).getByRole('radio').nth(3).check();
    await page.getByRole('button', { name: 'Verstuur' }).click();
    await page.getByText('Thanks').waitFor();
    const sent = new URL(page.url()).searchParams.get('answers');
    assert.deepEqual(JSON.parse(sent ?? 'null'), {
      instrument: 'learning-organisation',
      version: '1.0.0',
      answers: { [first]: 3, [second]: 'dont-know' },
    });
    await page.goBack();
    await statementIn(page, first).waitFor();
    assert.ok(await statementIn(page, first).getByRole('radio').nth(2).isChecked());
    assert.ok(await statementIn(page, second).getByRole('radio').nth(3).isChecked());
    assert.equal(await page.getByRole('radio', { checked: true }).count(), 2);
    watch.assertQuiet();
  });

  it('sends nothing where nothing is answered', async () => {
    const { context, page, watch } = await openPage(form);
    await putPage(
      context,
      `${server.address}thanks.html`,
      '<!doctype html><title>Thanks</title><p>Thanks</p>',
    );
    await page.getByRole('radiogroup').first().waitFor();
    await page.getByRole('button', { name: 'Verstuur' }).click();
    await page.getByText('Thanks').waitFor();
    assert.equal(new URL(page.url()).searchParams.has('answers'), false);
    watch.assertQuiet();
  });
});
