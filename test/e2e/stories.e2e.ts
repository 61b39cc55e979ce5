import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { findViolations } from '../helpers/axe.js';
import { serveFolder } from '../helpers/folder.js';
import { launchBrowser, watchedContext, type WatchedContext } from '../helpers/page.js';

interface StoryEntry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

const FOLDER = resolve('storybook-static');
const INDEX = resolve(FOLDER, 'index.json');
const SCHEMES = ['light', 'dark'] as const;

if (!existsSync(INDEX)) {
  throw new Error('There is no storybook-static to test. Run `npm run build:storybook` first.');
}
const { entries } = JSON.parse(readFileSync(INDEX, 'utf8')) as {
  readonly entries: Readonly<Record<string, StoryEntry>>;
};
const stories = Object.values(entries).filter(({ type }) => type === 'story');
const pages = Object.values(entries).filter(({ type }) => type === 'docs');

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;

before(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(FOLDER)]);
});

after(async () => {
  await browser.close();
  await server.close();
});

async function withPage(width: number, check: (page: Page, watched: WatchedContext) => Promise<void>) {
  const watched = await watchedContext(browser, [server.address], { viewport: { width, height: 800 } });
  try {
    await check(await watched.context.newPage(), watched);
  } finally {
    await watched.context.close();
  }
}

async function show(page: Page, id: string, mode: 'story' | 'docs', scheme = 'light'): Promise<void> {
  await page.goto(`${server.address}iframe.html?id=${id}&viewMode=${mode}&globals=scheme:${scheme}`);
  await page.waitForFunction(() =>
    document.body.matches('.sb-show-main, .sb-show-errordisplay, .sb-show-nopreview'),
  );
  const failed = await page.evaluate(() =>
    document.body.matches('.sb-show-errordisplay, .sb-show-nopreview'),
  );
  assert.equal(failed, false, `${id} shows an error instead of itself`);
  const place = mode === 'story' ? '#storybook-root' : '#storybook-docs';
  await page.waitForFunction((root) => document.querySelector(root)?.firstElementChild !== null, place);
  await settle(page);
}

/** Elements that load a part later are waited for: until no request and no frame changes the page any more. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
  });
}

describe('the stories', () => {
  it('are there for each component', () => {
    const titles = new Set(stories.map(({ title }) => title));
    for (const component of ['Checklist', 'Quadrant', 'Report', 'Deck', 'Scan']) {
      assert.ok(titles.has(`Components/${component}`), `Components/${component} has stories`);
    }
  });

  for (const { id, title, name } of stories) {
    it(`${title}, ${name}`, async () => {
      for (const scheme of SCHEMES) {
        await withPage(1100, async (page, { watch }) => {
          await show(page, id, 'story', scheme);
          if (title.startsWith('Components/')) {
            assert.deepEqual(
              await findViolations(page, '#storybook-root'),
              [],
              `accessible in the ${scheme} scheme`,
            );
          }
          watch.assertQuiet();
        });
      }
      await withPage(320, async (page, { watch }) => {
        await show(page, id, 'story');
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 320, `needs ${width} px where there are 320`);
        watch.assertQuiet();
      });
    });
  }

  for (const { id, title } of pages) {
    it(`the page of ${title}`, async () => {
      await withPage(1100, async (page, { watch }) => {
        await show(page, id, 'docs');
        watch.assertQuiet();
      });
    });
  }
});
