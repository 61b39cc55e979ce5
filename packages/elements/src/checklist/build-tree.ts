import type {
  ChecklistDomain,
  ChecklistInstrument,
  ChecklistItem,
  ChecklistWording,
} from '@lerend/core/checklist';
import { languageOf } from '../base/locale.js';
import { drawing, element, levelMark, levelOf } from './elements.js';
import type { ChecklistTexts } from './texts.js';

/** Everything that one checklist looks like in one language. */
export interface ChecklistContent {
  readonly instrument: ChecklistInstrument;
  readonly wording: ChecklistWording;
  readonly texts: ChecklistTexts;
  /** The language of `texts`. */
  readonly language: string;
}

type ByTexts = WeakMap<ChecklistTexts, DocumentFragment>;

const trees = new WeakMap<ChecklistInstrument, WeakMap<ChecklistWording, ByTexts>>();

/**
 * The tree of a checklist with nothing answered, built once for all elements that show it: clone it, never change it.
 * What has `data-text` holds text of the instrument or the locale, and is all that differs between languages.
 */
export function treeOf(content: ChecklistContent): DocumentFragment {
  const { instrument, wording, texts } = content;
  const byWording = trees.get(instrument) ?? new WeakMap<ChecklistWording, ByTexts>();
  trees.set(instrument, byWording);
  const byTexts: ByTexts = byWording.get(wording) ?? new WeakMap<ChecklistTexts, DocumentFragment>();
  byWording.set(wording, byTexts);
  const tree = byTexts.get(texts) ?? buildTree(content);
  byTexts.set(texts, tree);
  return tree;
}

/** The statements in the order in which they are shown: domain by domain. */
export function itemsInOrder({ domains, items }: ChecklistInstrument): readonly ChecklistItem[] {
  return domains.flatMap((domain) => items.filter((item) => item.domain === domain.id));
}

/** What each level looks like for one statement. */
export function buildLevels(content: ChecklistContent, item: string): HTMLElement {
  const { instrument, wording } = content;
  const { scale } = instrument;
  return element(
    'div',
    { class: 'levels', part: 'levels', ...languageOfWording(content) },
    ...scale.points.map((point, index) =>
      element(
        'div',
        {},
        levelMark(index, scale),
        element(
          'p',
          {},
          element('b', {}, wording.scale[point.id]?.label ?? ''),
          wording.items[item]?.levels?.[point.id] ?? '',
        ),
      ),
    ),
  );
}

function buildTree(content: ChecklistContent): DocumentFragment {
  const { instrument, wording, texts, language } = content;
  const tree = document.createDocumentFragment();
  const domains = instrument.domains.filter(({ id }) => instrument.items.some((item) => item.domain === id));
  tree.append(
    element(
      'section',
      { class: 'base', part: 'base', lang: language, 'aria-labelledby': 'title' },
      wordingText(content, 'h2', { id: 'title' }, wording.title),
      wordingText(content, 'p', { class: 'lede' }, wording.introduction),
      element('slot', {}),
      ...(domains.length > 1 ? [buildDomainList(content, domains)] : []),
      ...buildSections(content, domains),
      element(
        'div',
        { class: 'foot', id: 'foot' },
        element(
          'p',
          { class: 'progress count', id: 'progress' },
          texts.left(instrument.items.length, instrument.items.length),
        ),
        element('p', { class: 'visually-hidden', id: 'status', role: 'status' }),
        element('slot', { name: 'footer' }),
        element(
          'button',
          { type: 'button', class: 'button primary next', part: 'button' },
          element('span', { 'data-text': '' }, texts.next),
          drawing('icon', 'M4 10h12M11 5l5 5-5 5'),
        ),
      ),
    ),
  );
  return tree;
}

function buildDomainList(content: ChecklistContent, domains: readonly ChecklistDomain[]): HTMLElement {
  const { instrument, wording, texts } = content;
  return element(
    'nav',
    { class: 'domains', 'aria-label': texts.domains, 'data-label': '' },
    ...domains.map(({ id }) => {
      const total = instrument.items.filter((item) => item.domain === id).length;
      return element(
        'button',
        { type: 'button', class: 'domain', id: `to-${id}`, 'data-domain': id },
        wordingText(content, 'b', {}, wording.domains[id]?.title ?? ''),
        element('span', { class: 'count small quiet' }, texts.domainProgress(0, total)),
        element(
          'span',
          { class: 'plots', 'aria-hidden': 'true' },
          ...Array.from({ length: total }, () => element('i', {})),
        ),
      );
    }),
  );
}

function buildSections(
  content: ChecklistContent,
  domains: readonly ChecklistDomain[],
): readonly HTMLElement[] {
  const { instrument, wording } = content;
  const head = buildHead(content);
  const row = buildRow(content);
  let number = 0;
  return domains.map(({ id }) => {
    const items = instrument.items.filter((item) => item.domain === id);
    return element(
      'section',
      { class: 'section', part: 'domain', 'aria-labelledby': `domain-${id}` },
      wordingText(content, 'h3', { id: `domain-${id}` }, wording.domains[id]?.title ?? ''),
      wordingText(content, 'p', { class: 'quiet' }, wording.domains[id]?.description ?? ''),
      element(
        'div',
        { class: 'items' },
        head.cloneNode(true),
        ...items.map((item) => {
          number += 1;
          return fillRow(content, row.cloneNode(true) as HTMLElement, item.id, number);
        }),
      ),
    );
  });
}

function buildHead(content: ChecklistContent): HTMLElement {
  const { instrument, wording, texts } = content;
  const { scale } = instrument;
  return element(
    'div',
    { class: 'head' },
    wordingText(content, 'p', { class: 'stem quiet' }, wording.stem),
    element(
      'div',
      { class: 'options', 'aria-hidden': 'true' },
      ...scale.points.map((point, index) =>
        element(
          'span',
          {},
          levelMark(index, scale),
          wordingText(content, 'span', {}, wording.scale[point.id]?.label ?? ''),
        ),
      ),
      ...asides(content).map(([, text]) =>
        element('span', { class: 'quiet' }, element('span', { 'data-text': '' }, texts[text])),
      ),
    ),
  );
}

/** A statement without its own text, to be cloned and filled. */
function buildRow(content: ChecklistContent): HTMLElement {
  const { instrument, wording, texts } = content;
  const { scale } = instrument;
  return element(
    'fieldset',
    { class: 'item', part: 'item', role: 'radiogroup' },
    element(
      'legend',
      { part: 'legend' },
      element('span', { class: 'number count' }),
      wordingText(content, 'span', {}),
    ),
    element(
      'div',
      { class: 'tools' },
      element(
        'button',
        { type: 'button', class: 'link more', part: 'more', 'aria-expanded': 'false' },
        texts.showLevels,
      ),
      element('button', { type: 'button', class: 'link clear', part: 'clear', 'data-text': '' }, texts.clear),
    ),
    element(
      'div',
      { class: 'options' },
      ...scale.points.map((point, index) =>
        element(
          'label',
          { class: `option level-${levelOf(index, scale)}`, part: 'option' },
          element('input', { type: 'radio', value: String(point.value) }),
          levelMark(index, scale),
          wordingText(
            content,
            'span',
            { class: 'label', part: 'label' },
            wording.scale[point.id]?.label ?? '',
          ),
        ),
      ),
      ...asides(content).map(([answer, text]) =>
        element(
          'label',
          { class: 'option aside', part: 'option' },
          element('input', { type: 'radio', value: answer }),
          element('span', { class: 'label', part: 'label', 'data-text': '' }, texts[text]),
        ),
      ),
    ),
  );
}

function fillRow(content: ChecklistContent, row: HTMLElement, id: string, number: number): HTMLElement {
  const { statement = '', hint, levels } = content.wording.items[id] ?? {};
  row.id = `item-${id}`;
  row.dataset.item = id;
  row.querySelector('.number')?.append(String(number));
  const text = row.querySelector('legend [data-text]');
  text?.append(statement);
  if (hint !== undefined) text?.append(element('span', { class: 'hint' }, hint));
  if (levels === undefined) row.querySelector('.more')?.remove();
  for (const input of row.querySelectorAll('input')) input.name = id;
  return row;
}

/** The answers that stay out of scores, each with the name of its text. */
function asides({
  instrument,
}: ChecklistContent): readonly (readonly ['dont-know' | 'not-applicable', 'dontKnow' | 'notApplicable'])[] {
  const dontKnow = ['dont-know', 'dontKnow'] as const;
  return instrument.notApplicable ? [dontKnow, ['not-applicable', 'notApplicable']] : [dontKnow];
}

function wordingText<Name extends keyof HTMLElementTagNameMap>(
  content: ChecklistContent,
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...text: readonly string[]
): HTMLElementTagNameMap[Name] {
  return element(name, { ...attributes, 'data-text': '', ...languageOfWording(content) }, ...text);
}

/** Says the language of the wording where it is not the one of the texts around it. */
function languageOfWording({ wording, language }: ChecklistContent): Readonly<Record<string, string>> {
  return languageOf(wording.locale) === languageOf(language) ? {} : { lang: wording.locale };
}
