import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';

const FARTHEST = 250;

/** Moves by Tab alone until a control has the focus, as somebody without a mouse would; back with Shift. */
export async function tabTo(page: Page, target: Locator, direction: 'on' | 'back' = 'on'): Promise<void> {
  const key = direction === 'on' ? 'Tab' : 'Shift+Tab';
  await target.waitFor();
  for (let steps = 0; steps < FARTHEST; steps += 1) {
    const there = await target.evaluate((element) => {
      const root = element.getRootNode() as Document | ShadowRoot;
      return root.activeElement === element;
    });
    if (there) return;
    await page.keyboard.press(key);
  }
  assert.fail(`Tab does not reach ${String(target)}.`);
}

/** Reaches a button, link or summary by Tab and presses Enter. */
export async function pressByKey(
  page: Page,
  target: Locator,
  direction: 'on' | 'back' = 'on',
): Promise<void> {
  await tabTo(page, target, direction);
  await page.keyboard.press('Enter');
}

/** Answers a statement by arrow keys: Tab reaches the group, Space takes the first option, arrows go on from there. */
export async function answerByKey(page: Page, statement: Locator, place: number): Promise<void> {
  const radios = statement.getByRole('radio');
  await tabTo(page, radios.first());
  await page.keyboard.press('Space');
  for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown');
  assert.ok(await radios.nth(place).isChecked());
}
