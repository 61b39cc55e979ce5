import type { LerendElement } from '../base/lerend-element.js';
import type { Locale } from '../base/locale.js';

/** How an element is defined: where, and with which languages. */
export interface DefineOptions<Texts> {
  /** The page's own registry when absent. */
  readonly registry?: CustomElementRegistry;
  readonly locales: readonly Locale<Texts>[];
}

interface DefinableElement {
  new (): LerendElement<unknown>;
  readonly version: string;
  locales: readonly Locale<unknown>[];
}

/**
 * Defines a tag once. A tag that is there in the same version gets the languages that it lacks; one of another
 * version stays as it is, with a warning.
 */
export function defineElement<Texts>(
  tag: string,
  elementClass: DefinableElement,
  { registry = customElements, locales }: DefineOptions<Texts>,
): CustomElementConstructor {
  const existing = registry.get(tag);
  if (existing === undefined) {
    // A class of its own, so that two registries may have different languages.
    class Defined extends (elementClass as unknown as CustomElementConstructor) {
      static locales: readonly Locale<unknown>[] = locales;
    }
    registry.define(tag, Defined);
    return Defined;
  }
  const defined = existing as CustomElementConstructor & Partial<DefinableElement>;
  if (defined.version === elementClass.version && defined.locales !== undefined) {
    const known = new Set(defined.locales.map((entry) => entry.locale));
    defined.locales = [...defined.locales, ...locales.filter((entry) => !known.has(entry.locale))];
  } else {
    console.warn(
      `<${tag}> is defined already, in version ${String(defined.version)}; version ${elementClass.version} is not used.`,
    );
  }
  return existing;
}
