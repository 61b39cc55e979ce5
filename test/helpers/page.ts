import assert from 'node:assert/strict';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';

/** The policy that every embed has to work under; stricter than the demo's own. */
export const STRICTEST_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const EXECUTABLE = process.env.CHROME_PATH ?? '/usr/bin/chromium';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page that a test puts at an address comes from no machine, so its frames would count as strangers to this one.
  '--disable-features=LocalNetworkAccessChecks',
];

/** A Chromium of its own for one test file; close it in an `after`. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: EXECUTABLE, args: FLAGS });
}

/** What a page said and did that a person would not see. */
export class Watch {
  readonly #heard: string[] = [];
  readonly #origins: readonly string[];
  #expected: RegExp[] = [];

  constructor(origins: readonly string[]) {
    this.#origins = origins.map((origin) => new URL(origin).origin);
  }

  note(sentence: string): void {
    if (!this.#expected.some((pattern) => pattern.test(sentence))) this.#heard.push(sentence);
  }

  /** A request may stay on the page's own origin, or be made of what the page holds already. */
  noteRequest(address: string): void {
    const { origin, protocol } = new URL(address);
    const own = this.#origins.includes(origin) || protocol === 'data:' || protocol === 'blob:';
    if (!own && protocol !== 'about:') this.note(`request away from the page: ${address}`);
  }

  /** For a test that provokes something: from now on it is no surprise. */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** Forgets what was heard, so that the next test is not blamed for it. */
  forget(): void {
    this.#heard.length = 0;
  }

  /** Fails when the console spoke, the policy was violated, a request failed or left the page's origin. */
  assertQuiet(): void {
    assert.deepEqual(this.#heard, [], 'messages, violations and requests that nobody expected');
  }
}

export interface WatchedContext {
  readonly context: BrowserContext;
  readonly watch: Watch;
}

/** A context with a storage of its own, whose pages are all watched. */
export async function watchedContext(
  browser: Browser,
  origins: readonly string[],
  options: BrowserContextOptions = {},
): Promise<WatchedContext> {
  const watch = new Watch(origins);
  const context = await browser.newContext({ locale: 'nl-NL', ...options });
  context.setDefaultTimeout(15_000);
  await context.exposeBinding('lerendTestViolation', (_source, sentence: string) => {
    watch.note(sentence);
  });
  await context.addInitScript(() => {
    const tell = (globalThis as unknown as Record<string, (sentence: string) => void>).lerendTestViolation;
    document.addEventListener('securitypolicyviolation', (event) => {
      tell?.(`policy violation: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  context.on('page', (page) => {
    watchPage(page, watch);
  });
  return { context, watch };
}

function watchPage(page: Page, watch: Watch): void {
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' || message.type() === 'warning') watch.note(`${message.type()}: ${text}`);
  });
  page.on('pageerror', (error) => {
    watch.note(`page error: ${error.message}`);
  });
  page.on('request', (request) => {
    watch.noteRequest(request.url());
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left lets go of what it was still fetching.
    if (reason !== 'net::ERR_ABORTED') watch.note(`request failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) watch.note(`${response.status()}: ${response.url()}`);
  });
}

/** Puts a page of the test's own at an address, under a policy; everything else there stays as it is served. */
export async function putPage(
  context: BrowserContext,
  address: string,
  html: string,
  policy = STRICTEST_POLICY,
): Promise<void> {
  const { pathname } = new URL(address);
  await context.route(
    (asked) => asked.pathname === pathname,
    async (route) => {
      await route.fulfill({
        status: 200,
        headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
        body: html,
      });
    },
  );
}
