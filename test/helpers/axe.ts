import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds wrong within a place of the page, shadow roots included; each with its rule and where it is. */
export async function findViolations(page: Page, place = 'html'): Promise<readonly string[]> {
  // Evaluated by the test, not by the page, so a page's policy does not stand in its way.
  await page.evaluate(source);
  const { violations } = await page.evaluate(async (root) => {
    const { axe } = globalThis as unknown as {
      readonly axe: { run(context: string, options: object): Promise<AxeResults> };
    };
    return axe.run(root, { resultTypes: ['violations'] });
  }, place);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
  );
}
