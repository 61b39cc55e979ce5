import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page, Request } from 'playwright-core';
import { findViolations } from '../helpers/axe.js';
import { serveFolder } from '../helpers/folder.js';
import { launchBrowser, watchedContext, type WatchedContext } from '../helpers/page.js';

interface StoryEntry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

/** What Storybook's frame has for the window around it: a way to say which story, and to hear that it is drawn. */
interface StorybookFrame {
  readonly __STORYBOOK_ADDONS_CHANNEL__: {
    emit(event: string, detail: object): void;
    once(event: string, listener: () => void): void;
  };
}

const FOLDER = resolve('storybook-static');
const INDEX = resolve(FOLDER, 'index.json');
const WIDE = { width: 1100, height: 800 };
const PHONE = { width: 320, height: 700 };
const LONGEST_WAIT = 20_000;
const LONGEST_CHECK = 90_000;

if (!existsSync(INDEX)) {
  throw new Error('There is no storybook-static to test. Run `npm run build:storybook` first.');
}
const { entries } = JSON.parse(readFileSync(INDEX, 'utf8')) as {
  readonly entries: Readonly<Record<string, StoryEntry>>;
};
const stories = Object.values(entries).filter(({ type }) => type === 'story');
const docs = Object.values(entries).filter(({ type }) => type === 'docs');

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
let watched: WatchedContext;
let page: Page;
const onTheWay = new Set<Request>();

before(async () => {
  server = await serveFolder(FOLDER);
  await startBrowser();
});

async function startBrowser(): Promise<void> {
  browser = await launchBrowser();
  watched = await watchedContext(browser, [server.address], { viewport: WIDE });
  page = await watched.context.newPage();
  onTheWay.clear();
  page.on('request', (request) => onTheWay.add(request));
  page.on('requestfinished', (request) => onTheWay.delete(request));
  page.on('requestfailed', (request) => onTheWay.delete(request));
}

/**
 * Runs a check, and once more in a new browser when the first stopped answering: a browser that gives no more frames
 * says nothing of a story. What a check finds wrong fails at once.
 */
async function inBrowser(check: () => Promise<void>): Promise<void> {
  const running = check();
  let timer: NodeJS.Timeout | undefined;
  const stalled = new Promise<'stalled'>((resolve) => {
    timer = setTimeout(() => {
      resolve('stalled');
    }, LONGEST_CHECK);
  });
  const end = await Promise.race([running, stalled]);
  clearTimeout(timer);
  if (end !== 'stalled') return;
  running.catch(() => undefined);
  browser.close().catch(() => undefined);
  await startBrowser();
  await openFirst();
  await check();
}

after(async () => {
  await browser.close();
  await server.close();
});

/** Shows one story or page of the built Storybook, and waits until it stands still. */
async function open(id: string, viewMode: 'story' | 'docs'): Promise<void> {
  watched.watch.forget();
  // The add-on's own run of axe is left out: the tests run theirs.
  await page.goto(`${server.address}iframe.html?id=${id}&viewMode=${viewMode}&globals=a11y.manual:!true`);
  await page.waitForFunction(() =>
    document.body.matches('.sb-show-main, .sb-show-errordisplay, .sb-show-nopreview'),
  );
  await assertDrawn(id, viewMode);
}

/** Not a story: Storybook loads everything anew when it leaves one that is not finished. */
async function openFirst(): Promise<void> {
  const [first] = docs;
  assert.ok(first !== undefined);
  await open(first.id, 'docs');
}

/** Goes on to another story without loading everything anew, as a reader of Storybook does. */
async function goOnTo(storyId: string): Promise<void> {
  watched.watch.forget();
  await tell('setCurrentStory', { storyId, viewMode: 'story' });
  await assertDrawn(storyId, 'story');
}

async function chooseScheme(storyId: string, scheme: 'light' | 'dark'): Promise<void> {
  await tell('updateGlobals', { globals: { scheme } });
  await page.locator(`html[data-scheme=${scheme}]`).waitFor();
  await assertDrawn(storyId, 'story');
}

/** Says something to Storybook, and waits until it is done with a story. */
async function tell(event: string, detail: object): Promise<void> {
  await page.evaluate(
    ([name, what, wait]) =>
      new Promise<void>((finish, fail) => {
        const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as StorybookFrame;
        for (const end of ['storyFinished', 'storyErrored', 'storyThrewException', 'storyMissing']) {
          channel.once(end, finish);
        }
        setTimeout(() => {
          fail(new Error(`Storybook did not draw anything after ${name}.`));
        }, wait);
        channel.emit(name, what);
      }),
    [event, detail, LONGEST_WAIT] as const,
  );
}

async function assertDrawn(id: string, viewMode: 'story' | 'docs'): Promise<void> {
  const failed = await page.evaluate(() =>
    document.body.matches('.sb-show-errordisplay, .sb-show-nopreview'),
  );
  assert.equal(failed, false, `${id} shows an error instead of itself`);
  const place = viewMode === 'story' ? '#storybook-root' : '#storybook-docs';
  await page.waitForFunction((root) => document.querySelector(root)?.firstElementChild !== null, place);
  await standStill();
}

/** Parts that elements load by themselves are waited for, and what moves. */
async function standStill(): Promise<void> {
  const end = Date.now() + LONGEST_WAIT;
  do {
    if (Date.now() > end)
      throw new Error(`Still loading: ${[...onTheWay].map((each) => each.url()).join(', ')}`);
    await page.evaluate(async () => {
      await document.fonts.ready;
      await Promise.all(
        document.getAnimations().map((animation) => animation.finished.catch(() => undefined)),
      );
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    });
  } while (onTheWay.size > 0);
}

describe('the stories', () => {
  it('are there for each component', () => {
    const titles = new Set(stories.map(({ title }) => title));
    for (const component of ['Checklist', 'Quadrant', 'Report', 'Deck', 'Scan']) {
      assert.ok(titles.has(`Components/${component}`), `Components/${component} has stories`);
    }
  });

  before(openFirst);

  for (const { id, title, name } of stories) {
    const check = async (): Promise<void> => {
      await page.setViewportSize(WIDE);
      await goOnTo(id);
      for (const scheme of ['dark', 'light'] as const) {
        await chooseScheme(id, scheme);
        if (title.startsWith('Components/')) {
          assert.deepEqual(
            await findViolations(page, '#storybook-root'),
            [],
            `accessible in the ${scheme} scheme`,
          );
        }
      }
      await page.setViewportSize(PHONE);
      await standStill();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= PHONE.width, `needs ${width} px where there are ${PHONE.width}`);
      watched.watch.assertQuiet();
    };
    it(`${title}, ${name}`, () => inBrowser(check));
  }
});

describe('the pages between the stories', () => {
  for (const { id, title } of docs) {
    it(title, () =>
      inBrowser(async () => {
        await page.setViewportSize(WIDE);
        await open(id, 'docs');
        watched.watch.assertQuiet();
      }),
    );
  }
});
