import { chooseWording } from '../base/locale.js';
import type { DeckSubjects } from '../deck/view.js';
import type { FilledIn } from './load-instruments.js';

/** What a reason speaks of, by instrument: the domains and statements that were filled in, in the page's language. */
export function subjectsOf({ checklist, quadrant }: FilledIn, language: string): DeckSubjects {
  const statements = chooseWording(checklist?.wordings ?? [], language);
  const places = chooseWording(quadrant?.wordings ?? [], language);
  return {
    ...(statements === undefined
      ? {}
      : {
          [statements.instrument]: {
            domains: mapValues(statements.domains, ({ title }) => title),
            items: mapValues(statements.items, ({ statement }) => statement),
          },
        }),
    ...(places === undefined
      ? {}
      : {
          [places.instrument]: {
            domains: mapValues(places.axes, ({ title }) => title),
            items: mapValues(places.items, ({ statement }) => statement),
          },
        }),
  };
}

function mapValues<T>(record: Readonly<Record<string, T>>, to: (value: T) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}
