/** One thing that is wrong with a file, at a place that a person can find in a spreadsheet. Lines count from 1. */
export type CsvProblem =
  | { readonly code: 'empty-file' }
  | { readonly code: 'too-large'; readonly megabytes: number }
  | { readonly code: 'not-utf-8'; readonly line: number; readonly column: number }
  | { readonly code: 'open-quote'; readonly line: number }
  | { readonly code: 'ragged-row'; readonly line: number; readonly found: number; readonly expected: number }
  | { readonly code: 'column-twice'; readonly column: string }
  | { readonly code: 'column-used-twice'; readonly column: string }
  | { readonly code: 'column-missing'; readonly item: string }
  | { readonly code: 'no-answers' }
  | { readonly code: 'formula'; readonly line: number; readonly column: string }
  | { readonly code: 'value'; readonly line: number; readonly column: string; readonly value: string }
  | { readonly code: 'respondent-missing'; readonly line: number; readonly column: string }
  | {
      readonly code: 'respondent-twice';
      readonly line: number;
      readonly column: string;
      readonly firstLine: number;
    };

/** What was read, or everything that is in the way of it: at most a hundred problems, and how many more there are. */
export type CsvResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly CsvProblem[]; readonly more: number };

const LIMIT = 100;

/** Gathers problems without growing with a hostile file. */
export class ProblemList {
  readonly #problems: CsvProblem[] = [];
  #count = 0;

  add(problem: CsvProblem): void {
    this.#count += 1;
    if (this.#problems.length < LIMIT) this.#problems.push(problem);
  }

  isEmpty(): boolean {
    return this.#count === 0;
  }

  refuse(): { readonly ok: false; readonly problems: readonly CsvProblem[]; readonly more: number } {
    return { ok: false, problems: this.#problems, more: this.#count - this.#problems.length };
  }
}

export function refused(problem: CsvProblem): CsvResult<never> {
  return { ok: false, problems: [problem], more: 0 };
}
