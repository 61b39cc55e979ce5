import { chooseLocale } from '../base/locale.js';
import type { ListedInstrument } from '../scan/instrument-source.js';
import type { LibraryTexts } from './texts.js';

export type LibraryOrder = 'given' | 'minutes';

/** What a person asks of the list. */
export interface LibraryFilter {
  readonly words: string;
  readonly kind: ListedInstrument['kind'] | '';
  readonly order: LibraryOrder;
}

export const WHOLE_LIST: LibraryFilter = { words: '', kind: '', order: 'given' };

/** A text in the nearest language that it is there in. */
export interface NearText {
  readonly locale: string;
  readonly text: string;
}

/** Chooses from texts by locale; `undefined` where there are none. */
export function nearText(
  texts: Readonly<Record<string, string>> | undefined,
  language: string,
): NearText | undefined {
  const entries = Object.entries(texts ?? {}).map(([locale, text]) => ({ locale, text }));
  return chooseLocale(entries, language);
}

/** What is left of a list: every word that was typed is somewhere in what an instrument says of itself. */
export function findListed(
  listed: readonly ListedInstrument[],
  { words, kind, order }: LibraryFilter,
  language: string,
  texts: LibraryTexts,
): readonly ListedInstrument[] {
  const wanted = plain(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = listed.filter((each) => {
    if (kind !== '' && each.kind !== kind) return false;
    const said = plain(wordsOf(each, language, texts));
    return wanted.every((word) => said.includes(word));
  });
  if (order === 'given') return found;
  return found.toSorted((a, b) => (a.minutes ?? Infinity) - (b.minutes ?? Infinity) || 0);
}

function wordsOf(each: ListedInstrument, language: string, texts: LibraryTexts): string {
  const near = [each.title, each.purpose, each.gets].map((by) => nearText(by, language)?.text ?? '');
  return [...near, texts.kinds[each.kind]].join(' ');
}

/** Without capitals and accents, so that "financien" finds "Financiën". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();
}
