/** The texts of an element in one language. */
export interface Locale<Texts> {
  /** BCP 47 tag, such as `nl`. */
  readonly locale: string;
  readonly texts: Texts;
}

/**
 * Chooses the entry for a language tag: the same tag, else the same language, else English, else the first.
 * `undefined` only for an empty list.
 */
export function chooseLocale<T extends { readonly locale: string }>(
  entries: readonly T[],
  tag: string,
): T | undefined {
  const wanted = tag.toLowerCase();
  return (
    entries.find((entry) => entry.locale.toLowerCase() === wanted) ??
    entries.find((entry) => languageOf(entry.locale) === languageOf(wanted)) ??
    entries.find((entry) => languageOf(entry.locale) === 'en') ??
    entries[0]
  );
}

/** Chooses a wording: the same tag, else the same language, else the first given. */
export function chooseWording<T extends { readonly locale: string }>(
  wordings: readonly T[],
  tag: string,
): T | undefined {
  const wanted = tag.toLowerCase();
  return (
    wordings.find((wording) => wording.locale.toLowerCase() === wanted) ??
    wordings.find((wording) => languageOf(wording.locale) === languageOf(wanted)) ??
    wordings[0]
  );
}

export function languageOf(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}

/** A language where it is another than around it, for a `lang` attribute. */
export function otherThan(language: string, around: string): string | undefined {
  return languageOf(language) === languageOf(around) ? undefined : language;
}
