import { fixtureSync } from '@open-wc/testing';
import '@lerend/elements/define/report';
import { LerendReport } from '@lerend/elements/report/lerend-report';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { learningOrganisationEn } from '@lerend/instruments/learning-organisation/en';
import { learningOrganisationNl } from '@lerend/instruments/learning-organisation/nl';
import { html } from 'lit';

type Extras = Partial<
  Pick<LerendReport, 'change' | 'ownAnswers' | 'roleNames' | 'instrument' | 'wordings' | 'order'>
>;

/** A report on the page, in Dutch unless said. */
export async function show(
  report: unknown,
  {
    lang = 'nl',
    display = 'picture',
    width = 1000,
    ...properties
  }: { lang?: string; display?: string; width?: number } & Extras = {},
): Promise<LerendReport> {
  const holder = fixtureSync<HTMLElement>(html`
    <div lang=${lang}>
      <lerend-report
        .report=${report}
        .instrument=${learningOrganisation}
        .wordings=${[learningOrganisationNl, learningOrganisationEn]}
        display=${display}
      ></lerend-report>
    </div>
  `);
  holder.style.width = `${width}px`;
  const element = holder.querySelector('lerend-report');
  if (!(element instanceof LerendReport)) throw new Error('There is no report.');
  Object.assign(element, properties);
  await element.updateComplete;
  return element;
}

/** Waits until a change of the page's language has come through. */
export async function settled(element: LerendReport): Promise<void> {
  await new Promise<void>((resolve) => {
    queueMicrotask(resolve);
  });
  await element.updateComplete;
}

export function root(element: LerendReport): ShadowRoot {
  if (element.shadowRoot === null) throw new Error('The report is not rendered.');
  return element.shadowRoot;
}

/** The text that a reader sees, with single spaces. */
export function textOf(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function find(element: LerendReport, selector: string): HTMLElement {
  const found = root(element).querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no ${selector}.`);
  return found;
}

export function findAll(element: LerendReport, selector: string): readonly HTMLElement[] {
  return [...root(element).querySelectorAll<HTMLElement>(selector)];
}

export function partsOf(element: LerendReport, part: string): readonly HTMLElement[] {
  return findAll(element, `[part~="${part}"]`);
}

/** The card of a domain, or the row of a statement, by the words that it holds. */
export function holding(nodes: readonly HTMLElement[], words: string): HTMLElement {
  const found = nodes.find((node) => textOf(node).includes(words));
  if (found === undefined) throw new Error(`Nothing here says “${words}”.`);
  return found;
}

/** The radio with this label. */
export function radio(element: LerendReport, name: string): HTMLInputElement {
  const label = holding(findAll(element, '.segments label'), name);
  const input = label.querySelector('input');
  if (input === null) throw new Error(`“${name}” is no choice.`);
  return input;
}

/** The statements in the order in which they stand in the document, drawn or in a table. */
export function statements(element: LerendReport): readonly string[] {
  return findAll(element, '.statement, tbody th:has(.detail)').map((node) => {
    const own = [...node.childNodes].filter((child) => !(child instanceof Comment || isDetail(child)));
    return own.map(textOf).join('');
  });
}

function isDetail(node: Node): boolean {
  return node instanceof Element && node.classList.contains('detail');
}

/** All that is rendered, without the marker that lit gives each page load. Compare it with `===`: it is long. */
export function markupOf(element: LerendReport): string {
  return root(element).innerHTML.replace(/lit\$\d+\$/g, 'lit');
}

/** A copy of plain data that a test may change. */
export type Writable<T> = { -readonly [Key in keyof T]: Writable<T[Key]> };
