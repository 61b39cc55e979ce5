import type { DeckSubjects } from '../deck/view.js';
import type { FilledIn } from './parts/part.js';

/** What a reason speaks of, by instrument: what was filled in, in the page's language. */
export function subjectsOf(filledIn: FilledIn, language: string): DeckSubjects {
  return Object.fromEntries(
    filledIn.flatMap((part) => {
      const subject = part.nameSubject(language);
      return subject === undefined ? [] : [[part.instrument.id, subject] as const];
    }),
  );
}
