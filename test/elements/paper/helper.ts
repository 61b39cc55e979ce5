import { fixtureSync } from '@open-wc/testing';
import '@lerend/elements/define/paper-counts';
import '@lerend/elements/define/paper-form';
import { LerendCountsEvent, type LerendCountsDetail } from '@lerend/elements/events/lerend-counts-event';
import { LerendPaperCounts } from '@lerend/elements/paper/lerend-paper-counts';
import { LerendPaperForm } from '@lerend/elements/paper/lerend-paper-form';
import { html } from 'lit';
import { smallChecklist, smallEn, smallNl } from '../checklist/fixture.js';

interface Place {
  readonly lang?: string;
  readonly width?: number;
}

/** A form on the page, of the small checklist and in English unless said. */
export async function showForm(
  given: Partial<LerendPaperForm> = {},
  { lang = 'en', width = 1000 }: Place = {},
): Promise<LerendPaperForm> {
  const holder = fixtureSync<HTMLElement>(
    html`<div lang=${lang}><lerend-paper-form></lerend-paper-form></div>`,
  );
  holder.style.width = `${width}px`;
  const element = holder.querySelector('lerend-paper-form');
  if (!(element instanceof LerendPaperForm)) throw new Error('There is no form.');
  Object.assign(element, { instrument: smallChecklist, wordings: [smallEn, smallNl], ...given });
  await element.updateComplete;
  return element;
}

/** Counts on the page, of the small checklist and in English unless said. */
export async function showCounts(
  given: Partial<LerendPaperCounts> = {},
  { lang = 'en', width = 1000 }: Place = {},
): Promise<LerendPaperCounts> {
  const holder = fixtureSync<HTMLElement>(
    html`<div lang=${lang}><lerend-paper-counts></lerend-paper-counts></div>`,
  );
  holder.style.width = `${width}px`;
  const element = holder.querySelector('lerend-paper-counts');
  if (!(element instanceof LerendPaperCounts)) throw new Error('There are no counts.');
  Object.assign(element, { instrument: smallChecklist, wordings: [smallEn, smallNl], ...given });
  await element.updateComplete;
  return element;
}

export function rootOf(element: LerendPaperForm | LerendPaperCounts): ShadowRoot {
  if (element.shadowRoot === null) throw new Error('It is not rendered.');
  return element.shadowRoot;
}

/** The text that a reader sees, with single spaces. */
export function textOf(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The row of a statement on the form, or its group of boxes among the counts. */
export function statement(element: LerendPaperForm | LerendPaperCounts, words: string): HTMLElement {
  const rows = [...rootOf(element).querySelectorAll<HTMLElement>('[part~="item"]')];
  const found = rows.find((row) => textOf(row).includes(words));
  if (found === undefined) throw new Error(`No statement says “${words}”.`);
  return found;
}

/** The box of a level in the row of a statement, by its label. */
export function box(element: LerendPaperCounts, words: string, name: string): HTMLInputElement {
  const labels = [...statement(element, words).querySelectorAll('label')];
  const input = labels.find((label) => textOf(label) === name)?.querySelector('input');
  if (!input) throw new Error(`“${words}” has no box called “${name}”.`);
  return input;
}

/** The box for the number of people. */
export function people(element: LerendPaperCounts): HTMLInputElement {
  const input = rootOf(element).querySelector<HTMLInputElement>('input');
  if (input?.labels?.length !== 1) throw new Error('The first box has a label.');
  return input;
}

/** What the row of a statement comes to, in words. */
export function sum(element: LerendPaperCounts, words: string): string {
  return textOf(statement(element, words).querySelector('[part~="sum"]'));
}

export function make(element: LerendPaperCounts): HTMLButtonElement {
  const button = rootOf(element).querySelector('button');
  if (button === null) throw new Error('There is no button.');
  return button;
}

/** Puts a text into a box, as somebody who pastes it. */
export async function fill(element: LerendPaperCounts, input: HTMLInputElement, text: string): Promise<void> {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** Fills the first boxes of each row, in the order of the page. */
export async function fillRows(
  element: LerendPaperCounts,
  respondents: string,
  rows: readonly (readonly string[])[],
): Promise<void> {
  await fill(element, people(element), respondents);
  const groups = [...rootOf(element).querySelectorAll('fieldset')];
  for (const [index, row] of rows.entries()) {
    const inputs = [...(groups[index]?.querySelectorAll('input') ?? [])];
    for (const [place, text] of row.entries()) {
      const input = inputs[place];
      if (input === undefined) throw new Error(`Row ${index + 1} has no box ${place + 1}.`);
      await fill(element, input, text);
    }
  }
}

/** What was handed on, in order. */
export function listenForCounts(element: HTMLElement): readonly LerendCountsDetail[] {
  const heard: LerendCountsDetail[] = [];
  element.addEventListener(LerendCountsEvent.type, ({ detail }) => heard.push(detail));
  return heard;
}
