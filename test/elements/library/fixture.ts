import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@lerend/elements/define/library';
import type { LerendLibrary } from '@lerend/elements/library/lerend-library';
import type { InstrumentSource, ListedInstrument } from '@lerend/elements/scan/instrument-source';
import { until } from '../../helpers/browser.js';

export const LISTED: readonly ListedInstrument[] = [
  {
    id: 'money',
    kind: 'checklist',
    locales: ['nl', 'en'],
    title: { nl: 'Onze financiën', en: 'Our finances' },
    purpose: { nl: 'Voor een team dat wil sparen.', en: 'For a team that wants to save.' },
    minutes: 9,
    deck: 'cards',
  },
  {
    id: 'mood',
    kind: 'quadrant',
    locales: ['nl', 'en'],
    title: { nl: 'De sfeer bij ons', en: 'The mood here' },
    purpose: { nl: 'Voor een team dat vaak moe is.', en: 'For a team that is often tired.' },
    minutes: 4,
  },
  { id: 'cards', kind: 'deck', locales: ['nl'], title: { nl: 'Twaalf ideeën' } },
  {
    id: 'short',
    kind: 'checklist',
    locales: ['nl', 'en', 'not a tag'],
    title: { nl: 'Even kort', en: 'A short look' },
    gets: { nl: 'Een eerste indruk.', en: 'A first impression.' },
    minutes: 2,
    deck: 'cards',
  },
];

export function sourceOf(list: () => unknown): InstrumentSource {
  return {
    list: list as InstrumentSource['list'],
    load: (id) => Promise.reject(new Error(`${id} is listed alone`)),
  };
}

interface Options {
  readonly lang?: string;
  readonly source?: InstrumentSource | undefined;
  readonly start?: boolean;
  readonly store?: LerendLibrary['store'];
  readonly deckId?: string;
  readonly width?: number;
}

/** A library that has its list, or says what is wrong. */
export async function openLibrary({
  lang = 'nl',
  source = sourceOf(() => LISTED),
  start = false,
  store,
  deckId = '',
  width = 1000,
}: Options = {}): Promise<LerendLibrary> {
  const place = await fixture<HTMLElement>(html`
    <div lang=${lang}>
      <lerend-library ?start=${start} .source=${source} .store=${store} .deckId=${deckId}></lerend-library>
    </div>
  `);
  place.style.width = `${String(width)}px`;
  const library = place.querySelector('lerend-library');
  if (library === null) throw new Error('There is no library.');
  await until(() => root(library).querySelector('.row, .empty, [role=alert]') !== null, 'the list');
  return library;
}

export function root(library: LerendLibrary): ShadowRoot {
  if (library.shadowRoot === null) throw new Error('It is not rendered.');
  return library.shadowRoot;
}

export function wordsOf(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function titles(library: LerendLibrary): readonly string[] {
  return [...root(library).querySelectorAll('.row .title')].map(wordsOf);
}

/** What a screen reader says when the list changes. */
export function said(library: LerendLibrary): string {
  return wordsOf(root(library).querySelector('[role=status]'));
}

export function button(library: LerendLibrary, name: string): HTMLButtonElement {
  const found = [...root(library).querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? wordsOf(each)) === name,
  );
  if (found === undefined) throw new Error(`There is no button "${name}": ${wordsOf(root(library))}`);
  return found;
}

/** A radio or a field by its label. */
export function field(library: LerendLibrary, name: string): HTMLInputElement {
  const label = [...root(library).querySelectorAll('label')].find((each) => wordsOf(each) === name);
  const input = label?.querySelector('input') ?? root(library).querySelector(`#${label?.htmlFor ?? 'none'}`);
  if (!(input instanceof HTMLInputElement)) throw new Error(`There is no field "${name}".`);
  return input;
}

export function focused(library: LerendLibrary): Element | null {
  return root(library).activeElement;
}

/** The scan that was begun, once its module came and it drew something; a module takes as long as it takes. */
export async function scanIn(library: LerendLibrary, selector = 'h2'): Promise<ShadowRoot> {
  await customElements.whenDefined('lerend-scan');
  const scan = (): ShadowRoot | null | undefined => root(library).querySelector('lerend-scan')?.shadowRoot;
  await until(() => scan()?.querySelector(selector) != null, `${selector} of the scan`);
  const found = scan();
  if (found == null) throw new Error('There is no scan.');
  return found;
}

/** From the start of a scan to its first statement. */
export async function fillIn(library: LerendLibrary): Promise<ShadowRoot> {
  const scan = await scanIn(library, '[name=unknown]');
  scan.querySelector<HTMLInputElement>('[name=unknown]')?.click();
  scan.querySelector<HTMLButtonElement>('.button.primary')?.click();
  return scanIn(library, 'lerend-checklist');
}

/** Moves by Tab until a control has the focus; back with Shift. */
export async function tabTo(
  library: LerendLibrary,
  target: Element,
  direction: 'on' | 'back' = 'on',
): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    if (focused(library) === target) return;
    if (direction === 'back') await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    if (direction === 'back') await sendKeys({ up: 'Shift' });
  }
  throw new Error(`Tab does not reach ${wordsOf(target)}.`);
}
