import { fixture, html } from '@open-wc/testing';
import type { Answer, ReportOptions } from '@lerend/core/model';
import {
  reportPairs,
  tallyPairs,
  type PairsInstrument,
  type PairsReport,
  type PairsWording,
} from '@lerend/core/pairs';
import type { LerendPairs } from '@lerend/elements/pairs/lerend-pairs';
import '@lerend/elements/define/pairs';
import { smallPairs, smallPairsEn, smallPairsNl } from '../../helpers/small-pairs.js';

export { smallPairs, smallPairsEn, smallPairsNl };

/** Who chose each position of one pair, from the left pole to the right one; then who does not know. */
export type Choices = readonly [counts: readonly number[], dontKnow?: number];

/** The report of a team that chose so, pair by pair; who is left over left the pair open. */
export function teamWith(
  size: number,
  choices: readonly Choices[],
  options?: ReportOptions,
  instrument: PairsInstrument = smallPairs,
): PairsReport {
  const { reach } = instrument.positions;
  const columns = instrument.pairs.map(({ id }, index): readonly [string, readonly Answer[]] => {
    const [counts, dontKnow = 0] = choices[index] ?? [[]];
    const chosen = counts.flatMap((count, at) => Array.from({ length: count }, () => at - reach));
    return [id, [...chosen, ...Array.from({ length: dontKnow }, () => 'dont-know' as const)]];
  });
  const responses = Array.from({ length: size }, (_, person) => ({
    instrument: instrument.id,
    version: instrument.version,
    answers: Object.fromEntries(columns.map(([id, answers]) => [id, answers[person] ?? null])),
  }));
  return reportPairs(instrument, tallyPairs(instrument, responses), options);
}

/** Clearly to the right; two camps; mostly don't know; in the middle. */
export const FOUR_WAYS: readonly Choices[] = [
  [[0, 0, 0, 1, 3, 5, 3]],
  [[4, 2, 0, 0, 0, 3, 3]],
  [[0, 0, 1, 2, 2, 1, 1], 5],
  [[0, 1, 3, 4, 3, 1, 0]],
];

export function valueOf(answers: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ instrument: smallPairs.id, version: smallPairs.version, answers });
}

interface Surroundings {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly instrument?: PairsInstrument;
  readonly wordings?: readonly PairsWording[];
  readonly width?: string;
}

export async function pairs(
  properties: Partial<
    Pick<
      LerendPairs,
      'value' | 'required' | 'readonly' | 'disabled' | 'label' | 'report' | 'ownAnswers' | 'wording'
    >
  > = {},
  {
    lang = 'nl',
    dir = 'ltr',
    width = '',
    instrument = smallPairs,
    wordings = [smallPairsNl, smallPairsEn],
  }: Surroundings = {},
): Promise<LerendPairs> {
  const holder = await fixture<HTMLElement>(
    html`<div lang=${lang} dir=${dir}>
      <lerend-pairs .instrument=${instrument} .wordings=${wordings}></lerend-pairs>
    </div>`,
  );
  holder.style.inlineSize = width;
  const element = holder.querySelector('lerend-pairs');
  if (element === null) throw new Error('There are no pairs.');
  await element.updateComplete;
  Object.assign(element, properties);
  await element.updateComplete;
  return element;
}

/** A copy that lacks one field. */
export function without<T extends object, Key extends keyof T>(whole: T, key: Key): Omit<T, Key> {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key)) as Omit<T, Key>;
}

export function rootOf(element: Element): ShadowRoot {
  if (element.shadowRoot === null) throw new Error('There is no shadow root.');
  return element.shadowRoot;
}

/** What stands in the widget, as a person would read it. */
export function textOf(element: Element): string {
  return wordsOf(rootOf(element).querySelector('.base'));
}

export function wordsOf(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The markup without what lit keeps for itself. */
export function markupOf(element: Element): string {
  return rootOf(element).innerHTML.replace(/<!--.*?-->/gs, '');
}

/** The fieldset of a pair, by its title. */
export function pairOf(element: Element, title: string): HTMLFieldSetElement {
  const found = [...rootOf(element).querySelectorAll('fieldset')].find(
    (each) => wordsOf(each.querySelector('legend')) === title,
  );
  if (found === undefined) throw new Error(`There is no pair “${title}”.`);
  return found;
}

export function optionsOf(element: Element, title: string): readonly string[] {
  return [...pairOf(element, title).querySelectorAll('input')].map((each) => wordsOf(each.labels?.[0]));
}

/** The radio of a pair, by its accessible name. */
export function option(element: Element, title: string, name: string): HTMLInputElement {
  const found = [...pairOf(element, title).querySelectorAll('input')].find(
    (each) => wordsOf(each.labels?.[0]) === name,
  );
  if (found === undefined) throw new Error(`“${title}” has no option “${name}”.`);
  return found;
}

/** What a team's report says of a pair, by its title. */
export function profileOf(element: Element, title: string): HTMLElement {
  const found = [...rootOf(element).querySelectorAll<HTMLElement>('.team li.pair')].find(
    (each) => wordsOf(each.querySelector('h3')) === title,
  );
  if (found === undefined) throw new Error(`The profile has no “${title}”.`);
  return found;
}

/** Writes down the events of an element by name, with what they tell. */
export function listen(element: HTMLElement): unknown[] {
  const heard: unknown[] = [];
  for (const type of ['input', 'change', 'lerend-answer', 'lerend-complete', 'lerend-error']) {
    element.addEventListener(type, (event) => {
      heard.push(event instanceof CustomEvent && type === 'lerend-answer' ? [type, event.detail] : type);
    });
  }
  return heard;
}
