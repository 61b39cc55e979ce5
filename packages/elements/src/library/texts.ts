import type { ListedInstrument } from '../scan/instrument-source.js';

type ByKind = Readonly<Record<ListedInstrument['kind'], string>>;

/** What a library says in one language. */
export interface LibraryTexts {
  readonly title: string;
  readonly lede: string;
  readonly loading: string;
  readonly problem: string;
  /** Some of what the source listed cannot be shown; the rest is. */
  readonly partProblem: string;
  readonly moreProblems: (count: number) => string;
  readonly retry: string;

  readonly search: string;
  readonly searchHint: string;
  readonly filterKind: string;
  readonly anyKind: string;
  readonly order: string;
  readonly orders: { readonly given: string; readonly minutes: string };
  readonly found: (shown: number, all: number) => string;
  readonly nothingFound: string;
  readonly showAll: string;
  readonly nothingListed: string;
  /** Said once, where everything is there in the same languages. */
  readonly allIn: (languages: string) => string;
  /** Shows the rest of a kind. */
  readonly showMore: (count: number) => string;
  readonly showMoreNamed: (count: number, kinds: string) => string;

  readonly kindLabel: string;
  readonly kinds: ByKind;
  /** The heading above all of a kind. */
  readonly kindsTogether: ByKind;
  readonly time: string;
  readonly minutes: (minutes: number) => string;
  readonly getsLabel: string;
  readonly gets: ByKind;
  readonly languages: string;
  /** The deck whose cards suit an instrument. */
  readonly cards: string;
  /** The instruments that a deck has cards for. */
  readonly belongsTo: string;
  /** A title within a sentence. */
  readonly quoted: (title: string) => string;
  readonly choose: string;
  readonly startNow: string;
  /** Said to assistive technology, so that each button has a name of its own. */
  readonly chooseNamed: (title: string) => string;
  readonly startNamed: (title: string) => string;
  /** Cards are not filled in; they can be looked at. */
  readonly lookNow: string;
  readonly lookNamed: (title: string) => string;

  readonly opening: string;
  readonly openingProblem: string;
  readonly back: string;
  readonly leaveQuestion: string;
  readonly leaveText: string;
  readonly leaveTextCards: string;
  readonly leaveYes: string;
  readonly leaveNo: string;
}
