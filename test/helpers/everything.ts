import { readFileSync } from 'node:fs';
import type { BrowserContext, Download, Page } from 'playwright-core';

/** Everything that a page lets out: what it draws, says, tells its host and saves. */
export interface Everything {
  readonly dom: string;
  readonly accessibility: string;
  readonly events: string;
  readonly downloads: string;
}

/** Notes the detail of every event of ours, whoever listens. Call it before the first page opens. */
export async function recordEvents(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const heard: string[] = [];
    Object.defineProperty(globalThis, 'lerendTestEvents', { value: heard });
    const original = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'dispatchEvent')?.value as (
      this: EventTarget,
      event: Event,
    ) => boolean;
    EventTarget.prototype.dispatchEvent = function (event: Event): boolean {
      if (event.type.startsWith('lerend-') || event.type === 'change' || event.type === 'input') {
        const { detail } = event as CustomEvent<unknown>;
        const { value } = this as unknown as { readonly value?: unknown };
        heard.push(JSON.stringify({ type: event.type, detail, value }));
      }
      return original.call(this, event);
    };
  });
}

/** Keeps the text of every download of a page. */
export function recordDownloads(
  page: Page,
): () => Promise<readonly { readonly name: string; readonly text: string }[]> {
  const downloads: Download[] = [];
  page.on('download', (download) => {
    downloads.push(download);
  });
  return () =>
    Promise.all(
      downloads.map(async (download) => ({
        name: download.suggestedFilename(),
        text: readFileSync(await download.path(), 'utf8'),
      })),
    );
}

/** The events that were heard so far. */
export function heardEvents(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () => (globalThis as unknown as { lerendTestEvents: readonly string[] }).lerendTestEvents,
  );
}

/** The markup of the page with every shadow root in it, and what its fields hold. */
export function wholeDom(page: Page): Promise<string> {
  return page.evaluate(() => {
    const parts: string[] = [];
    const trees: (Element | ShadowRoot)[] = [document.documentElement];
    for (const tree of trees) {
      parts.push(tree.innerHTML);
      for (const element of tree.querySelectorAll('*')) {
        if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
          parts.push(element.value);
        }
        if (element.shadowRoot !== null) trees.push(element.shadowRoot);
      }
    }
    return parts.join('\n');
  });
}

/** Names, descriptions and values of the accessibility tree. */
export async function accessibilityText(context: BrowserContext, page: Page): Promise<string> {
  const session = await context.newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .flatMap(({ name, description, value, properties = [] }) => [
      name?.value as unknown,
      description?.value as unknown,
      value?.value as unknown,
      ...properties.map((property) => property.value.value as unknown),
    ])
    .filter((text) => text !== undefined && text !== '')
    .map(String)
    .join('\n');
}
