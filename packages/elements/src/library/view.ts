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
  /** The kinds of which all are shown. */
  readonly whole: ReadonlySet<ListedInstrument['kind']>;
  /** Choosing one begins it here. */
  readonly start: boolean;
  /** Each has the deck that its source names for it. */
  readonly ownDecks: boolean;
  readonly on: {
    readonly filter: (change: Partial<LibraryFilter>) => void;
    readonly showAll: () => void;
    /** Shows the rest of a kind, which begins with the id given. */
    readonly showMore: (kind: ListedInstrument['kind'], next: string) => void;
    readonly choose: (instrument: ListedInstrument) => void;
  };
}
