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
