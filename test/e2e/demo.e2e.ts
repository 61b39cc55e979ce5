import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { deckNl } from '@lerend/elements/locales/lerend-deck.nl';
import { serveDemo } from '../../scripts/serve.mjs';
import { texts } from '../../docs/demo/texts.js';
import { findViolations } from '../helpers/axe.js';
import { heardEvents, recordDownloads, recordEvents, wholeDom } from '../helpers/everything.js';
import { answerByKey, pressByKey, tabTo } from '../helpers/keys.js';
import { launchBrowser, watchedContext, type Watch } from '../helpers/page.js';
import {
  beginRound,
  buttonIn,
  checklistTexts,
  scanTexts,
  statementIds,
  statementIn,
  statementText,
} from '../helpers/scan.js';

const scan = scanTexts.nl;
const [first = '', second = '', third = ''] = statementIds;

let browser: Browser;
let server: Awaited<ReturnType<typeof serveDemo>>;
let context: BrowserContext;
let watch: Watch;
let page: Page;

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
  await page.goto(server.address);
  await buttonIn(page, scan.begin).waitFor();
});

afterEach(async () => {
  watch.assertQuiet();
  await context.close();
});

function databases(): Promise<readonly unknown[]> {
  return page.evaluate(() => indexedDB.databases());
}

/** One person's turn by keys alone: every statement, a place on the plane, and handing in. */
async function takeTurnByKeys(person: number): Promise<void> {
  await statementIn(page, first).waitFor();
  for (const [index, id] of statementIds.entries()) {
    await answerByKey(page, statementIn(page, id), (index + person) % 4);
  }
  for (const slider of await page.getByRole('slider').all()) {
    await tabTo(page, slider);
    for (let step = 0; step <= person; step += 1) await page.keyboard.press('PageUp');
  }
  await pressByKey(page, buttonIn(page, scan.handIn));
  await page.getByRole('heading', { name: scan.passOn }).waitFor();
}

describe('the whole path, with the keyboard alone', () => {
  it('leads five people from the start to a plan that they take with them', async () => {
    const readDownloads = recordDownloads(page);
    await tabTo(page, page.getByRole('spinbutton', { name: scan.invited }));
    await page.keyboard.type('6');
    await pressByKey(page, buttonIn(page, scan.begin));

    for (let person = 0; person < 5; person += 1) {
      await takeTurnByKeys(person);
      assert.ok(await page.getByText(scan.handedIn(person + 1, 6)).isVisible());
      assert.doesNotMatch(
        await wholeDom(page),
        /<lerend-report|<lerend-deck/,
        'no report while the round is open',
      );
      if (person < 4) {
        assert.equal(await buttonIn(page, scan.close).count(), 0);
        await pressByKey(page, buttonIn(page, scan.nextColleague));
      }
    }
    assert.doesNotMatch((await heardEvents(page)).join('\n'), /"counts"|"phase"/);

    await pressByKey(page, buttonIn(page, scan.close));
    await pressByKey(page, buttonIn(page, scan.closeYes));
    await page.locator('lerend-report').waitFor();
    assert.ok(await page.getByText(scan.closedWith(5, 6)).isVisible());
    await pressByKey(page, page.getByText(scan.download, { exact: true }));
    await saveByKeys();

    await pressByKey(page, buttonIn(page, scan.nextPanel(scan.panelNames.quadrant)));
    await page.locator('lerend-quadrant').getByText('Ons team').first().waitFor();
    await pressByKey(page, buttonIn(page, scan.nextPanel(scan.panelNames.cards)));
    await pressByKey(page, page.getByRole('button', { name: deckNl.texts.put }).first());
    await pressByKey(page, buttonIn(page, scan.nextPanel(scan.panelNames.plan)));
    await tabTo(page, page.getByRole('textbox', { name: deckNl.texts.who }).first());
    await page.keyboard.type('Noor en Idris');
    await saveByKeys();

    const files = new Map((await readDownloads()).map(({ name, text }) => [name, text]));
    assert.deepEqual([...files.keys()].sort(), [
      'plan-six-steps.csv',
      'plan-six-steps.json',
      'uitslag-learning-organisation.csv',
      'uitslag-team-culture.csv',
      'uitslag.json',
    ]);
    assert.match(files.get('uitslag-learning-organisation.csv') ?? '', new RegExp(statementText(first)));
    assert.ok(Array.isArray(JSON.parse(files.get('uitslag.json') ?? '')));
    assert.match(files.get('plan-six-steps.csv') ?? '', /Noor en Idris/);
    const plan = JSON.parse(files.get('plan-six-steps.json') ?? '') as { readonly cards: readonly unknown[] };
    assert.equal(plan.cards.length, 1);

    await pressByKey(page, buttonIn(page, scan.erase));
    await pressByKey(page, buttonIn(page, scan.eraseYes));
    await page.getByText(scan.erased).waitFor();
    assert.deepEqual(await databases(), []);
  });

  async function saveByKeys(): Promise<void> {
    const saves = page.getByRole('button', { name: /^Bewaar als / });
    await saves.first().waitFor();
    for (const save of await saves.all()) {
      const saved = page.waitForEvent('download');
      await pressByKey(page, save);
      await saved;
    }
  }

  it('begins with a way past the head of the page', async () => {
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: texts.nl.skip });
    assert.ok(await skip.evaluate((link) => link === document.activeElement));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('spinbutton', { name: scan.invited }));
  });
});

describe('the language of the page', () => {
  it('switches everything halfway, and keeps answers, place and title right', async () => {
    await beginRound(page);
    await statementIn(page, first).getByRole('radio').nth(2).check();
    await statementIn(page, second).getByRole('radio').nth(3).check();
    await page.getByText(scan.saved.device).waitFor();
    await page.getByRole('radio', { name: 'English' }).check();

    await page.getByText(scanTexts.en.saved.device).waitFor();
    assert.equal(await page.title(), texts.en.title);
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    assert.ok(await statementIn(page, first, 'en').getByRole('radio').nth(2).isChecked());
    assert.ok(await statementIn(page, second, 'en').getByRole('radio').nth(3).isChecked());
    assert.ok(await page.getByText(checklistTexts.en.left(16, 18)).first().isVisible());
    assert.equal(await page.getByText(texts.nl.lead).count(), 0);

    await page.reload();
    await page.getByText(scanTexts.en.draftTitle).waitFor();
    assert.ok(await page.getByRole('radio', { name: 'English' }).isChecked());
  });
});

describe('what this device keeps', () => {
  it('brings a draft back behind a question, or throws it away', async () => {
    await beginRound(page);
    await statementIn(page, third).getByRole('radio').nth(1).check();
    await page.getByText(scan.saved.device).waitFor();

    await page.reload();
    await page.getByText(scan.draftTitle).waitFor();
    assert.equal(
      await page.getByRole('radio', { checked: true }).count(),
      2,
      'only the choices of the page itself',
    );
    await buttonIn(page, scan.continueDraft).click();
    await statementIn(page, third).waitFor();
    assert.ok(await statementIn(page, third).getByRole('radio').nth(1).isChecked());

    await page.reload();
    await buttonIn(page, scan.startAnew).click();
    await statementIn(page, third).waitFor();
    assert.equal(await statementIn(page, third).getByRole('radio', { checked: true }).count(), 0);
    await page.reload();
    await buttonIn(page, scan.nextPerson).waitFor();
    assert.equal(await page.getByText(scan.draftTitle).count(), 0);
  });

  it('is nothing before a round begins, and nothing after it is erased', async () => {
    assert.deepEqual(await databases(), []);
    await beginRound(page);
    await statementIn(page, first).getByRole('radio').nth(0).check();
    await page.getByText(scan.saved.device).waitFor();
    assert.equal((await databases()).length, 1);
    await buttonIn(page, scan.backToStart).click();
    await buttonIn(page, scan.erase).click();
    await buttonIn(page, scan.eraseYes).click();
    await page.getByText(scan.erased).waitFor();
    assert.deepEqual(await databases(), []);
    await page.reload();
    await buttonIn(page, scan.begin).waitFor();
    assert.deepEqual(await databases(), []);
  });

  it('is one round for each checklist', async () => {
    await beginRound(page);
    await page.getByRole('radio', { name: texts.nl.partnership }).check();
    await buttonIn(page, scan.begin).waitFor();
    await page.getByRole('radio', { name: texts.nl.organisation }).check();
    await buttonIn(page, scan.nextPerson).waitFor();
  });
});

describe('me and my team', () => {
  async function handInOneAnswer(place: number): Promise<void> {
    await statementIn(page, first).getByRole('radio').nth(place).check();
    await page.getByText(scan.saved.device).waitFor();
    await buttonIn(page, scan.handIn).click();
    await buttonIn(page, scan.handInYes).click();
    await page.getByRole('heading', { name: scan.passOn }).waitFor();
  }

  it('puts one’s own answers beside the result from the file that was saved, and keeps them nowhere', async () => {
    const readDownloads = recordDownloads(page);
    await beginRound(page);
    await statementIn(page, first).getByRole('radio').nth(2).check();
    await page.getByText(scan.ownAnswers).click();
    const saved = page.waitForEvent('download');
    await buttonIn(page, scan.saveAs('JSON')).click();
    await saved;
    const [file] = await readDownloads();
    assert.equal(file?.name, 'mijn-antwoorden.json');
    await handInOneAnswer(2);
    for (const place of [0, 1, 1, 0]) {
      await buttonIn(page, scan.nextColleague).click();
      await statementIn(page, first).waitFor();
      await handInOneAnswer(place);
    }
    await buttonIn(page, scan.close).click();
    await buttonIn(page, scan.closeYes).click();
    await page.locator('lerend-report').waitFor();
    assert.doesNotMatch(await wholeDom(page), /class="[^"]*\bmine\b/);

    await page.getByText(scan.own, { exact: true }).click();
    await page
      .getByLabel(scan.ownFile)
      .setInputFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) });
    await page.getByText(scan.ownShown).waitFor();

    await page.reload();
    await page.locator('lerend-report').waitFor();
    assert.equal(await page.getByText(scan.ownShown).count(), 0);
    await page.getByText(scan.own, { exact: true }).click();
    await page
      .getByLabel(scan.ownFile)
      .setInputFiles({ name: 'iets.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await page.getByText(scan.ownProblems['not-answers']).waitFor();
  });
});

describe('the page', () => {
  it('needs no sideways scroll on a phone, in either language and scheme', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const language of ['nl', 'en'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width: 320, height: 700 });
        await page.goto(`${server.address}?lang=${language}`);
        await buttonIn(page, scanTexts[language].begin).waitFor();
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 320, `needs ${width} px where there are 320`);
      }
    }
  });

  it('says so where scripts are off', async () => {
    const { context: quiet } = await watchedContext(browser, [server.address], { javaScriptEnabled: false });
    const still = await quiet.newPage();
    await still.goto(server.address);
    assert.match(await still.locator('noscript .notice').innerText(), /moet JavaScript aan staan/);
    assert.ok(await still.locator('noscript .notice').isVisible());
    assert.equal(await still.getByRole('button').count(), 0, 'nothing that would not work');
    await quiet.close();
  });

  it('has nothing that axe finds wrong, in both schemes, with the dialog open too', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await findViolations(page), [], `the page, ${colorScheme}`);
      await page.getByRole('button', { name: texts.nl.importSample }).click();
      await page.getByRole('dialog').getByRole('table').waitFor();
      assert.deepEqual(await findViolations(page), [], `the dialog, ${colorScheme}`);
      await page.getByRole('button', { name: texts.nl.close }).click();
    }
  });
});
