import type { ListedInstrument } from '../scan/instrument-source.js';
import type { LibraryFilter } from './find-listed.js';
import type { LibraryTexts } from './texts.js';

/** What the list is drawn from. */
export interface LibraryView {
  readonly texts: LibraryTexts;
  /** The language of `texts`; what is in another one says so. */
  readonly textsLanguage: string;
  /** The language of the page. */
  readonly language: string;
  readonly listed: readonly ListedInstrument[];
  readonly found: readonly ListedInstrument[];
  readonly filter: LibraryFilter;
  /** Choosing one begins it here. */
  readonly start: boolean;
  readonly on: {
    readonly filter: (change: Partial<LibraryFilter>) => void;
    readonly showAll: () => void;
    readonly choose: (instrument: ListedInstrument) => void;
  };
}
