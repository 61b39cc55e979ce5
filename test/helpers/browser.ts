import { expect } from '@open-wc/testing';

const heard: string[] = [];

/** Call once in a test file: a message on the console that no test expects fails the test in which it came. */
export function expectQuietConsole(): void {
  const levels = ['error', 'warn'] as const;
  const originals = levels.map((level) => console[level].bind(console));
  before(() => {
    for (const level of levels) {
      console[level] = (...words: unknown[]) => {
        const text = words.map(String).join(' ');
        if (!text.includes('Lit is in dev mode')) heard.push(`${level}: ${text}`);
      };
    }
  });
  after(() => {
    levels.forEach((level, index) => {
      const original = originals[index];
      if (original !== undefined) console[level] = original;
    });
  });
  beforeEach(() => {
    heard.length = 0;
  });
  afterEach(() => {
    expect(heard, 'messages on the console').to.deep.equal([]);
  });
}

/** What was said on the console in this test; taking it means that the test expected it. */
export function takeConsole(): readonly string[] {
  return heard.splice(0);
}

/** Runs the same check in the light and in the dark scheme, on the page's own ground. */
export async function inBothSchemes(check: (scheme: 'light' | 'dark') => Promise<void>): Promise<void> {
  const { style } = document.documentElement;
  for (const scheme of ['light', 'dark'] as const) {
    style.colorScheme = scheme;
    document.body.style.background = 'Canvas';
    await check(scheme);
  }
  style.colorScheme = '';
  document.body.style.background = '';
}

/** Waits until a condition holds, at most two seconds; says what it waited for. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  const end = performance.now() + 2000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}.`);
    // A page in the background gets no frames.
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, 50);
    });
  }
}
