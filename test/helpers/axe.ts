import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Axe {
  run(context: string, options: object): Promise<AxeResults>;
}

/** An axe of our own, beside one that the page may have and run itself. */
const install = `(() => {
  const before = globalThis.axe;
  const module = { exports: {} };
  ((module, exports) => { ${source} })(module, module.exports);
  globalThis.lerendTestAxe = module.exports;
  globalThis.axe = before;
})()`;

/** What axe finds wrong within a place of the page, shadow roots included; each with its rule and where it is. */
export async function findViolations(page: Page, place = 'html'): Promise<readonly string[]> {
  const there = await page.evaluate(() => 'lerendTestAxe' in globalThis);
  // Evaluated by the test, not by the page, so a page's policy does not stand in its way.
  if (!there) await page.evaluate(install);
  const { violations } = await page.evaluate(async (root) => {
    const { lerendTestAxe } = globalThis as unknown as { readonly lerendTestAxe: Axe };
    return lerendTestAxe.run(root, { resultTypes: ['violations'] });
  }, place);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
  );
}
