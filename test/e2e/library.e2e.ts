import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { deckNl } from '@lerend/elements/locales/lerend-deck.nl';
import { libraryEn } from '@lerend/elements/locales/lerend-library.en';
import { libraryNl } from '@lerend/elements/locales/lerend-library.nl';
import { stagesNl } from '@lerend/elements/locales/lerend-stages.nl';
import { mindshift } from '@lerend/instruments/mindshift';
import { mindshiftNl } from '@lerend/instruments/mindshift/nl';
import { instruments, type InstrumentEntry } from '@lerend/instruments';
import { serveDemo } from '../../scripts/serve.mjs';
import { texts } from '../../docs/demo/texts.js';
import { findViolations } from '../helpers/axe.js';
import { wholeDom } from '../helpers/everything.js';
import { pressByKey, tabTo } from '../helpers/keys.js';
import { launchBrowser, watchedContext, type Watch } from '../helpers/page.js';
import { buttonIn, scanTexts } from '../helpers/scan.js';

type FilledInEntry = Exclude<InstrumentEntry, { readonly kind: 'deck' }>;

const scan = scanTexts.nl;
const library = libraryNl.texts;
const filledIn = instruments.filter((entry): entry is FilledInEntry => entry.kind !== 'deck');

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
  page = await context.newPage();
});

afterEach(async () => {
  watch.assertQuiet();
  await context.close();
});

async function openLibrary(search = ''): Promise<void> {
  await page.goto(`${server.address}library.html${search}`);
  await page.locator('lerend-library').getByRole('searchbox').waitFor();
}

function entryOf(id: string): FilledInEntry {
  const entry = filledIn.find((each) => each.id === id);
  if (entry === undefined) throw new Error(`There is no ${id} to fill in.`);
  return entry;
}

/** What a stage of the mindshift is called, by its place on the way. */
function placeOf(place: number): string {
  return mindshiftNl.stages[mindshift.stages[place]?.id ?? '']?.title ?? '';
}

/** The button in the list that begins an instrument; further ones of its kind may need to be shown first. */
function beginButton({ title }: FilledInEntry): Locator {
  return buttonIn(page, library.startNamed(title.nl));
}

/** The groups of radios that are filled in, or the sliders of a quadrant. */
async function questions(): Promise<readonly Locator[]> {
  const inScan = page.locator('lerend-scan');
  await buttonIn(page, scan.handIn).waitFor();
  const sliders = await inScan.getByRole('slider').all();
  return sliders.length > 0 ? sliders : inScan.getByRole('radiogroup').all();
}

/** Answers one question by keys: Space takes the first option, arrows go on from there; a slider takes both. */
async function answerByKeys(question: Locator, place: number): Promise<void> {
  if ((await question.getAttribute('type')) === 'range') {
    await tabTo(page, question);
    for (let step = 0; step <= place; step += 1) await page.keyboard.press('PageUp');
    return;
  }
  await tabTo(page, question.getByRole('radio').first());
  await page.keyboard.press('Space');
  for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown');
  assert.ok(await question.getByRole('radio').nth(place).isChecked());
}

/** From the button in the list to the first question, by keys. */
async function beginByKeys(entry: FilledInEntry): Promise<void> {
  await pressByKey(page, beginButton(entry));
  await tabTo(page, page.getByRole('checkbox', { name: scan.invitedUnknown }));
  await page.keyboard.press('Space');
  await pressByKey(page, buttonIn(page, scan.begin));
}

async function handInByKeys(): Promise<void> {
  await pressByKey(page, buttonIn(page, scan.handIn));
  await page.getByRole('heading', { name: scan.passOn }).waitFor();
}

describe('choosing from the library, with the keyboard alone', () => {
  it('is reached from the course, in its language, and leads back to it', async () => {
    await page.goto(`${server.address}?lang=en`);
    await pressByKey(page, page.getByRole('link', { name: texts.en.libraryLink }));
    await page.getByRole('heading', { name: libraryEn.texts.title }).waitFor();
    assert.equal(await page.title(), texts.en.libraryTitle);
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    await pressByKey(page, page.getByRole('link', { name: texts.en.module2 }));
    await buttonIn(page, scanTexts.en.begin).waitFor();
    assert.equal(await page.title(), texts.en.title);
  });

  for (const id of ['curiosity', 'team-culture', 'learning-levels', 'vision-axes']) {
    const entry = entryOf(id);

    it(`begins ${id} (${entry.kind}), fills it in for a person, and goes back to the list`, async () => {
      await openLibrary();
      await beginByKeys(entry);
      for (const question of await questions()) await answerByKeys(question, 1);
      await handInByKeys();
      await page.getByText(scan.handedIn(1, undefined)).first().waitFor();

      await pressByKey(page, buttonIn(page, library.back), 'back');
      await beginButton(entry).waitFor();
      assert.equal(await page.locator('lerend-scan').count(), 0);
      await page.keyboard.press('Enter');
      await buttonIn(page, scan.nextPerson).waitFor();
    });
  }

  it('finds a deck, looks at its cards, and goes back to the list', async () => {
    await openLibrary();
    await tabTo(page, page.getByRole('searchbox'));
    await page.keyboard.type('mindshift');
    const look = buttonIn(page, library.lookNamed('Interventies bij een mindshift'));
    await pressByKey(page, look);
    await page.locator('lerend-deck').getByRole('button', { name: deckNl.texts.put }).first().waitFor();
    await pressByKey(page, buttonIn(page, library.back), 'back');
    await look.waitFor();
    assert.equal(await page.getByRole('searchbox').inputValue(), 'mindshift');
  });
});

describe('a whole path in the library', () => {
  it('leads five people by keys from stages to cards that suit where they stand', async () => {
    await openLibrary();
    await beginByKeys(entryOf('mindshift'));
    for (let person = 0; person < 5; person += 1) {
      const [choice] = await questions();
      if (choice === undefined) throw new Error('There is nothing to choose.');
      await answerByKeys(choice, person < 3 ? 1 : 2);
      assert.doesNotMatch(await wholeDom(page), /<lerend-deck/, 'no cards while the round is open');
      await handInByKeys();
      if (person < 4) await pressByKey(page, buttonIn(page, scan.nextColleague));
    }
    await pressByKey(page, buttonIn(page, scan.close));
    await pressByKey(page, buttonIn(page, scan.closeYes));
    const team = page.locator('lerend-stages');
    await team.getByText(stagesNl.texts.half.further).waitFor();
    await team.getByText(stagesNl.texts.next(placeOf(2))).waitFor();

    await pressByKey(page, buttonIn(page, scan.nextPanel(scan.panelNames.cards)));
    const cards = page.locator('lerend-deck');
    await cards.getByRole('button', { name: deckNl.texts.put }).first().waitFor();
    const deck = await cards.evaluate(
      (element) => (element as unknown as { instrument: { id: string } }).instrument.id,
    );
    assert.equal(deck, 'mindshift-interventions');
    const recommended = await cards.evaluate(
      (element) =>
        (element as unknown as { recommendations: { status: string; value: readonly unknown[] } })
          .recommendations,
    );
    assert.equal(recommended.status, 'ok');
    assert.ok(recommended.value.length > 0, 'cards for where the team stands');

    await pressByKey(page, buttonIn(page, library.back), 'back');
    await beginButton(entryOf('mindshift')).waitFor();
    await page.reload();
    await beginButton(entryOf('mindshift')).click();
    await page.getByText(scan.closedWith(5, undefined)).waitFor();
  });

  it('leads from each instrument to its result', { timeout: 600_000 }, async () => {
    await openLibrary();
    for (const { kind, id, title } of filledIn) {
      await page.getByRole('radio', { name: library.kinds[kind], exact: true }).check();
      await buttonIn(page, library.startNamed(title.nl)).click();
      await page.getByRole('checkbox', { name: scan.invitedUnknown }).check();
      await buttonIn(page, scan.begin).click();
      for (let person = 0; person < 5; person += 1) {
        const [first] = await questions();
        if (first === undefined) throw new Error(`${id} has nothing to fill in.`);
        if (kind === 'quadrant') await first.press('PageUp');
        else
          await first
            .getByRole('radio')
            .nth(person % 2)
            .check();
        await buttonIn(page, scan.handIn).click();
        const yes = buttonIn(page, scan.handInYes);
        const passOn = page.getByRole('heading', { name: scan.passOn });
        await yes.or(passOn).waitFor();
        if (await yes.isVisible()) await yes.click();
        await passOn.waitFor();
        if (person < 4) await buttonIn(page, scan.nextColleague).click();
      }
      await buttonIn(page, scan.close).click();
      await buttonIn(page, scan.closeYes).click();
      const shown = page.locator(kind === 'checklist' ? 'lerend-report' : `lerend-${kind}`);
      await shown.getByRole('heading').first().waitFor();
      assert.equal(await shown.getByRole('alert').count(), 0, id);
      await buttonIn(page, library.back).click();
    }
    const kept = await page.evaluate(() => indexedDB.databases());
    assert.ok(kept.length > 0, 'the rounds are on this device');
  });
});

describe('the two places of the course', () => {
  it('keep their own rounds of the same instrument', async () => {
    const entry = entryOf('learning-organisation');
    await openLibrary();
    await beginButton(entry).click();
    await page.getByRole('checkbox', { name: scan.invitedUnknown }).check();
    await buttonIn(page, scan.begin).click();
    await buttonIn(page, scan.handIn).waitFor();
    await page.getByRole('link', { name: texts.nl.module2 }).click();
    await buttonIn(page, scan.begin).waitFor();
    await page.goBack();
    await beginButton(entry).click();
    await buttonIn(page, scan.nextPerson).waitFor();
  });
});

describe('the page of the library', () => {
  it('follows the language halfway, and keeps what was chosen', async () => {
    await openLibrary();
    await beginButton(entryOf('learning-levels')).click();
    await page.getByRole('checkbox', { name: scan.invitedUnknown }).check();
    await buttonIn(page, scan.begin).click();
    const [choice] = await questions();
    await choice?.getByRole('radio').nth(1).check();
    await page.getByRole('radio', { name: 'English' }).check();
    await buttonIn(page, scanTexts.en.handIn).waitFor();
    await buttonIn(page, libraryEn.texts.back).waitFor();
    assert.ok(await page.locator('lerend-scan').getByRole('radio').nth(1).isChecked());
  });

  it('needs no sideways scroll on a phone, in either language and scheme, and has nothing that axe finds wrong', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const language of ['nl', 'en'] as const) {
        await page.emulateMedia({ colorScheme });
        await openLibrary(`?lang=${language}`);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 320, `needs ${width} px where there are 320`);
        assert.deepEqual(await findViolations(page), [], `${colorScheme}, ${language}`);
      }
    }
  });

  it('says so where scripts are off', async () => {
    const { context: quiet } = await watchedContext(browser, [server.address], { javaScriptEnabled: false });
    const still = await quiet.newPage();
    await still.goto(`${server.address}library.html`);
    assert.ok(await still.locator('noscript .notice').isVisible());
    assert.equal(await still.getByRole('button').count(), 0, 'nothing that would not work');
    await quiet.close();
  });
});
