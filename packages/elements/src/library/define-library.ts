import { defineElement, type DefineOptions } from '../define/define-element.js';
import { LerendLibrary, type LibraryDefaults } from './lerend-library.js';
import type { LibraryTexts } from './texts.js';

export interface DefineLibraryOptions extends DefineOptions<LibraryTexts> {
  readonly defaults?: LibraryDefaults;
  /** Loads and defines `<lerend-scan>`; called when a person begins something in a library with `start`. */
  readonly loadScan?: () => Promise<unknown>;
  /** Loads and defines `<lerend-deck>`; called when a person looks at a deck in a library with `start`. */
  readonly loadDeck?: () => Promise<unknown>;
}

/**
 * Defines `<lerend-library>`. Where the tag is there in the same version, it gets the languages, the defaults and the
 * ways to load a scan and a deck that it lacks.
 */
export function defineLibrary({
  defaults = {},
  loadScan,
  loadDeck,
  ...options
}: DefineLibraryOptions): CustomElementConstructor {
  const { registry = customElements } = options;
  const defined = defineElement('lerend-library', LerendLibrary, options);
  const library = defined as CustomElementConstructor & Partial<typeof LerendLibrary>;
  if (library.version === LerendLibrary.version) {
    library.loadScan ??= unlessDefined(registry, 'lerend-scan', loadScan);
    library.loadDeck ??= unlessDefined(registry, 'lerend-deck', loadDeck);
    library.defaults = { ...defaults, ...library.defaults };
  }
  return defined;
}

function unlessDefined(
  registry: CustomElementRegistry,
  tag: string,
  load: (() => Promise<unknown>) | undefined,
): (() => Promise<void>) | undefined {
  if (load === undefined) return undefined;
  return async () => {
    if (registry.get(tag) === undefined) await load();
  };
}
