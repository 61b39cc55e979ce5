import { defineElement, type DefineOptions } from '../define/define-element.js';
import { LerendLibrary, type LibraryDefaults } from './lerend-library.js';
import type { LibraryTexts } from './texts.js';

export interface DefineLibraryOptions extends DefineOptions<LibraryTexts> {
  readonly defaults?: LibraryDefaults;
  /** Loads and defines `<lerend-scan>`; called when a person begins something in a library with `start`. */
  readonly loadScan?: () => Promise<unknown>;
}

/**
 * Defines `<lerend-library>`. Where the tag is there in the same version, it gets the languages, the defaults and the
 * way to load a scan that it lacks.
 */
export function defineLibrary({
  defaults = {},
  loadScan,
  ...options
}: DefineLibraryOptions): CustomElementConstructor {
  const { registry = customElements } = options;
  const defined = defineElement('lerend-library', LerendLibrary, options);
  const library = defined as CustomElementConstructor & Partial<typeof LerendLibrary>;
  if (library.version === LerendLibrary.version) {
    library.loadScan ??=
      loadScan === undefined
        ? undefined
        : async () => {
            if (registry.get('lerend-scan') === undefined) await loadScan();
          };
    library.defaults = { ...defaults, ...library.defaults };
  }
  return defined;
}
