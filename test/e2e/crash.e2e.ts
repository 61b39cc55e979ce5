import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serveDemo } from '../../scripts/serve.mjs';
import { launchBrowser, watchedContext } from '../helpers/page.js';
import { makeRandom } from '../helpers/random.js';
import { beginRound, buttonIn, scanTexts, statementIds, statementIn } from '../helpers/scan.js';

const CRASHES = 50;
const LONGEST_DELAY = 40;

let browser: Browser;
let server: Awaited<ReturnType<typeof serveDemo>>;

before(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveDemo({ port: 0 })]);
});

after(async () => {
  await browser.close();
  await server.close();
});

interface OpenedDemo {
  readonly page: Page;
  /** Kills the process that draws the page, without a word to the page. */
  readonly crash: () => Promise<void>;
}

async function openDemo(context: BrowserContext): Promise<OpenedDemo> {
  const page = await context.newPage();
  await page.goto(server.address);
  const session = await context.newCDPSession(page);
  return {
    page,
    crash: async () => {
      const gone = page.waitForEvent('crash');
      // The command takes its own answer down with it.
      session.send('Page.crash').catch(() => undefined);
      await gone;
      await page.close();
    },
  };
}

describe('an answer that is said to be kept', () => {
  it(`is there after the page was killed, ${CRASHES} times at moments of chance`, async (t) => {
    const random = makeRandom(2026);
    const pick = (below: number) => Math.floor(random() * below);
    const { context, watch } = await watchedContext(browser, [server.address]);
    watch.expect(/^request failed: .*(ERR_ABORTED|crash)/i);
    const confirmed = new Map<string, number>();
    /** What was being answered when the page was killed: it may be there or not. */
    let unsure: { readonly id: string; readonly place: number } | undefined;

    let { page, crash } = await openDemo(context);
    await beginRound(page);
    for (let round = 0; round < CRASHES; round += 1) {
      for (let answers = 1 + pick(3); answers > 0; answers -= 1) {
        const id = statementIds[pick(statementIds.length)] ?? '';
        const place = pick(4);
        await statementIn(page, id).getByRole('radio').nth(place).check();
        await page.getByText(scanTexts.nl.saved.device).waitFor();
        confirmed.set(id, place);
      }
      // Every other time at once, when the word has only just appeared.
      if (pick(2) === 1) await page.waitForTimeout(pick(LONGEST_DELAY));
      unsure = undefined;
      if (pick(2) === 1) {
        unsure = { id: statementIds[pick(statementIds.length)] ?? '', place: pick(4) };
        await statementIn(page, unsure.id).getByRole('radio').nth(unsure.place).check();
      }
      await crash();

      ({ page, crash } = await openDemo(context));
      await page.getByText(scanTexts.nl.draftTitle).waitFor();
      await buttonIn(page, scanTexts.nl.continueDraft).click();
      await statementIn(page, statementIds[0] ?? '').waitFor();
      for (const id of statementIds) {
        const found = await statementIn(page, id)
          .getByRole('radio')
          .evaluateAll((radios) => radios.findIndex((radio) => (radio as HTMLInputElement).checked));
        if (unsure?.id === id && found === unsure.place) confirmed.set(id, found);
        assert.equal(found, confirmed.get(id) ?? -1, `${id} after crash ${round + 1}`);
      }
    }
    t.diagnostic(
      `${CRASHES} crashes, ${confirmed.size} of ${statementIds.length} statements answered at the end`,
    );
    watch.assertQuiet();
    await context.close();
  });
});
