import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serveDemo } from '../../scripts/serve.mjs';
import { texts } from '../../docs/demo/texts.js';
import {
  accessibilityText,
  heardEvents,
  recordDownloads,
  recordEvents,
  wholeDom,
} from '../helpers/everything.js';
import { chooseFile, importDialog, openImport, teamFile } from '../helpers/import.js';
import { launchBrowser, watchedContext, type Watch } from '../helpers/page.js';
import { makeRandom } from '../helpers/random.js';
import { beginRound, buttonIn, scanTexts, statementIds, statementIn } from '../helpers/scan.js';

/** One person whom a colleague would know by this pattern, and by this code. */
const CODE = 'meester-quispelt-4711';
const PATTERN = ['3', '1', '2', '3', '3', '1', '1', '3', '2', '1', '3', '1', '2', '2', '3', '1', '1', '3'];
const TEAM = 12;

let browser: Browser;
let server: Awaited<ReturnType<typeof serveDemo>>;
let context: BrowserContext;
let watch: Watch;
let page: Page;
let readDownloads: ReturnType<typeof recordDownloads>;

before(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveDemo({ port: 0 })]);
});

after(async () => {
  await browser.close();
  await server.close();
});

beforeEach(async () => {
  ({ context, watch } = await watchedContext(browser, [server.address]));
  await recordEvents(context);
  page = await context.newPage();
  readDownloads = recordDownloads(page);
  await page.goto(server.address);
});

afterEach(async () => {
  watch.assertQuiet();
  await context.close();
});

function telling(): string {
  const random = makeRandom(4711);
  const colleagues = Array.from({ length: TEAM - 1 }, (_, index) => {
    const cells = statementIds.map((id) => [id, String(1 + Math.floor(random() * 3))]);
    return [`c${index + 1}`, Object.fromEntries(cells) as Readonly<Record<string, string>>] as const;
  });
  const own = Object.fromEntries(statementIds.map((id, index) => [id, PATTERN[index] ?? '']));
  return teamFile([...colleagues.slice(0, 5), [CODE, own], ...colleagues.slice(5)]);
}

/** Whether the pattern stands somewhere as a whole: its digits in order, with anything but other digits between. */
function holdsPattern(text: string): boolean {
  return new RegExp(PATTERN.join('[^0-9]{1,80}?')).test(text) || text.includes(PATTERN.join(''));
}

/** In a row of marks per statement, the marks in one place down the rows are not one person. */
async function columnsOfMarks(): Promise<readonly string[]> {
  const rows = await page
    .locator('lerend-report')
    .evaluate((report) =>
      [...(report.shadowRoot?.querySelectorAll('[part~="people"]') ?? [])].map((people) =>
        [...people.querySelectorAll('[class*="fill-"]')].map(
          (mark) => /fill-(\d)/.exec(mark.getAttribute('class') ?? '')?.[1] ?? '',
        ),
      ),
    );
  assert.equal(rows.length, statementIds.length, 'a row of marks per statement');
  return Array.from({ length: TEAM }, (_, place) => rows.map((marks) => marks[place] ?? '').join(''));
}

/** Saves every file that the screen offers. */
async function saveEverything(): Promise<void> {
  const exports = page.getByText(scanTexts.nl.download, { exact: true });
  if (await exports.isVisible()) await exports.click();
  const saves = page.getByRole('button', { name: /^Bewaar als / });
  await saves.first().waitFor();
  for (const save of await saves.all()) {
    const saved = page.waitForEvent('download');
    await save.click();
    await saved;
  }
}

describe('one person in a team of twelve', () => {
  it('cannot be found again in what she is known by, on any screen of the closed round', async () => {
    await openImport(page);
    await chooseFile(page, { name: 'team.csv', content: telling() });
    await importDialog(page).getByLabel(texts.nl.importInvitedNumber).fill('14');
    await importDialog(page).getByRole('button', { name: texts.nl.importSubmit }).click();
    await page.getByText(scanTexts.nl.closedWith(TEAM, 14)).waitFor();

    const seen: string[] = [];
    for (const panel of ['checklist', 'cards', 'plan'] as const) {
      await buttonIn(page, scanTexts.nl.panelNames[panel]).click();
      await page
        .getByRole('heading', { name: scanTexts.nl.panelNames[panel], exact: true })
        .first()
        .waitFor();
      if (panel === 'cards') await page.getByRole('button', { name: 'Leg in het plan' }).first().click();
      if (panel === 'checklist') {
        const columns = await columnsOfMarks();
        assert.ok(columns.every((column) => column !== PATTERN.join('')));
      }
      if (panel !== 'cards') await saveEverything();
      for (const details of await page.locator('lerend-scan details:not([open]) > summary').all()) {
        if (await details.isVisible()) await details.click();
      }
      seen.push(await wholeDom(page), await accessibilityText(context, page));
    }
    const downloads = await readDownloads();
    assert.deepEqual(downloads.map(({ name }) => name).sort(), [
      'plan-six-steps.csv',
      'plan-six-steps.json',
      'uitslag-learning-organisation.csv',
      'uitslag.json',
    ]);
    seen.push(...downloads.map(({ text }) => text), ...(await heardEvents(page)));
    seen.push(
      await page.locator('#scan').evaluate(async (element) => {
        const { store } = element as unknown as {
          readonly store: { report(round: string): Promise<unknown>; load: unknown };
        };
        return JSON.stringify(await store.report(element.getAttribute('round-id') ?? ''));
      }),
    );

    assert.ok(seen.every((text) => text.length > 0));
    assert.match(seen.join('\n'), /shared-responsibility/, 'what was looked through holds the report');
    for (const text of seen) {
      assert.ok(!text.includes(CODE), 'her code stands nowhere');
      assert.ok(!text.includes('quispelt'), 'nor part of it');
      assert.ok(!holdsPattern(text), 'nor her answers in a row');
    }
  });

  it('leaves nothing outside her own screen when she fills in, and nothing at all once she handed in', async () => {
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.defineProperty(globalThis, 'lerendTestHost', { value: heard });
      for (const type of ['answer', 'complete', 'select', 'plan', 'export', 'error', 'scan']) {
        document.addEventListener(`lerend-${type}`, ({ detail }: CustomEventInit) => {
          heard.push(JSON.stringify({ type, detail: detail as unknown }));
        });
      }
      for (const type of ['input', 'change']) {
        document.addEventListener(type, () => {
          heard.push(type);
        });
      }
    });
    await beginRound(page);
    for (const [index, id] of statementIds.entries()) {
      const answer = PATTERN[index] ?? '';
      await statementIn(page, id).locator(`input[value="${answer}"]`).check();
    }
    await page.getByText(scanTexts.nl.saved.device).waitFor();
    await buttonIn(page, scanTexts.nl.handIn).click();
    await buttonIn(page, scanTexts.nl.handInYes).click();
    await page.getByRole('heading', { name: scanTexts.nl.passOn }).waitFor();

    const told = await page.evaluate(
      () => (globalThis as unknown as { lerendTestHost: readonly string[] }).lerendTestHost,
    );
    assert.ok(told.length > 0);
    for (const event of told)
      assert.match(event, /^\{"type":"scan","detail":\{"screen":"[a-z-]+","handedIn":[01]\}\}$/);
    for (const text of [await wholeDom(page), await accessibilityText(context, page)]) {
      assert.ok(!holdsPattern(text));
    }
    await buttonIn(page, scanTexts.nl.nextColleague).click();
    await statementIn(page, statementIds[0] ?? '').waitFor();
    assert.equal(await page.locator('lerend-scan').getByRole('radio', { checked: true }).count(), 0);
    assert.ok(!holdsPattern(await wholeDom(page)));
  });

  it('is found by the same search in the file itself', () => {
    const file = telling();
    assert.ok(file.includes(CODE));
    assert.ok(holdsPattern(file));
    const answers = Object.fromEntries(statementIds.map((id, index) => [id, Number(PATTERN[index])]));
    assert.ok(holdsPattern(JSON.stringify({ answers })));
  });
});
