/** What every paper element says when it cannot show what it was given. */
export interface PaperTexts {
  readonly problem: string;
  readonly moreProblems: (count: number) => string;
}

/** What `lerend-paper-form` says by itself; the statements come from the wording. */
export interface PaperFormTexts extends PaperTexts {
  readonly print: string;
  readonly printHint: string;

  readonly noName: string;
  /** Who sees the forms and what the team gets to see; `k` is the fewest people behind a shown figure. */
  readonly promise: (k: number) => string;
  /** The same where everybody agreed that colleagues may recognise what they said. */
  readonly promiseOpenTable: (k: number) => string;
  readonly loweredMinimum: (k: number, by: string, reason: string) => string;

  readonly howTo: string;
  readonly howToMend: string;
  readonly dontKnow: string;
  readonly notApplicable: string;
  readonly handIn: string;
}

/** What `lerend-paper-counts` says by itself; the statements come from the wording. */
export interface PaperCountsTexts extends PaperTexts {
  readonly title: string;
  readonly lede: string;
  readonly respondents: string;
  readonly respondentsHint: string;
  readonly respondentsMissing: string;
  /** How an empty box and a row are read, and how to go on. */
  readonly rule: string;
  readonly dontKnow: string;
  readonly notApplicable: string;
  readonly counted: string;

  /** Says of a statement how many people are in its numbers, and how many left it open. */
  readonly total: (total: number) => string;
  readonly leftOpen: (left: number) => string;
  readonly notCounted: string;
  readonly tooMany: (total: number, respondents: number, excess: number) => string;
  readonly notWhole: (typed: string) => string;
  readonly tooLarge: (typed: string) => string;
  /** Said to a screen reader of one row, and of several after the number of people changed. */
  readonly ofStatement: (number: number, sentence: string) => string;
  readonly rowsTooMany: (rows: number) => string;

  readonly progress: (counted: number, total: number) => string;
  readonly make: string;
  readonly notYet: (places: number) => string;
  readonly made: string;
}
