import type { ListedInstrument } from '../scan/instrument-source.js';

/** The names of languages as a list in words: "Nederlands en Engels". What is no language tag stands as it is. */
export function sayLanguages(locales: readonly string[], language: string): string {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const said = locales.map((locale) => {
    try {
      return names.of(locale) ?? locale;
    } catch {
      return locale;
    }
  });
  return new Intl.ListFormat([language], { type: 'conjunction' }).format(said);
}

/** Everything in a list is there in the same languages, so that they need to be said once. */
export function sameLanguages(listed: readonly ListedInstrument[]): boolean {
  const each = listed.map(({ locales }) => locales.toSorted().join(' '));
  return listed.length > 1 && new Set(each).size === 1;
}
