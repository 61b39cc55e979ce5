import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { serveDemo } from '../../scripts/serve.mjs';
import { findViolations } from '../helpers/axe.js';
import { launchBrowser, putPage, watchedContext } from '../helpers/page.js';

let browser: Browser;
let server: Awaited<ReturnType<typeof serveDemo>>;

before(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveDemo({ port: 0 })]);
});

after(async () => {
  await browser.close();
  await server.close();
});

/** Opens a page with one fault in it, and gives back what the watch says of it. */
async function complaintsAbout(body: string, policy?: string): Promise<string> {
  const { context, watch } = await watchedContext(browser, [server.address]);
  try {
    await putPage(context, `${server.address}faulty.html`, `<!doctype html><title>F</title>${body}`, policy);
    const page = await context.newPage();
    await page.goto(`${server.address}faulty.html`, { waitUntil: 'networkidle' });
    watch.assertQuiet();
    return '';
  } catch (error) {
    return String(error);
  } finally {
    await context.close();
  }
}

describe('the watch over a page', () => {
  it('says nothing of a page that is in order', async () => {
    assert.equal(await complaintsAbout('<p>Fine</p>'), '');
  });

  it('hears what the policy forbids', async () => {
    assert.match(
      await complaintsAbout('<p style="color: red">Styled</p>'),
      /policy violation: style-src-attr/,
    );
    assert.match(
      await complaintsAbout('<script>document.title = "x"</script>'),
      /policy violation: script-src-elem/,
    );
  });

  it('hears the console, errors and files that are not there', async () => {
    const loose = "default-src 'self' 'unsafe-inline'";
    assert.match(await complaintsAbout('<script>console.error("hello")</script>', loose), /error: hello/);
    assert.match(await complaintsAbout('<script>throw new Error("oh")</script>', loose), /page error: oh/);
    assert.match(await complaintsAbout('<img src="/nothing.png" alt="">', loose), /404: .*nothing\.png/);
  });

  it('hears a request that leaves the page', async () => {
    const complaints = await complaintsAbout('<img src="http://127.0.0.1:9/pixel.png" alt="">', 'img-src *');
    assert.match(complaints, /request away from the page: http:\/\/127\.0\.0\.1:9/);
  });
});

describe('axe', () => {
  it('finds what is wrong in a page and in the shadow roots of it', async () => {
    const { context } = await watchedContext(browser, [server.address]);
    const page = await context.newPage();
    await page.goto(server.address);
    await page.evaluate(() => {
      document.querySelector('main')?.append(document.createElement('button'));
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).append(document.createElement('img'));
      document.querySelector('main')?.append(host);
    });
    const rules = (await findViolations(page)).map((violation) => violation.split(':')[0]);
    assert.deepEqual(rules.sort(), ['button-name', 'image-alt']);
    await context.close();
  });
});
