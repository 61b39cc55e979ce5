import { recommend, type Recommendation } from '@lerend/core/advice';
import type { DeckInstrument } from '@lerend/core/deck';
import { available, notDefined, type Figure, type Finding } from '@lerend/core/model';
import type { StoredReports } from './stored-reports.js';

/** What all reports found together; where none may be shown, why the first may not. */
export function combineFindings(reports: StoredReports): Figure<readonly Finding[]> {
  const figures = reports.map(({ findings }) => findings);
  const shown = figures.flatMap((figure) => (figure.status === 'ok' ? figure.value : []));
  if (figures.some(({ status }) => status === 'ok')) return available(shown);
  return figures[0] ?? notDefined('no-data');
}

/** The setting that was asked for, where the deck has it; else the one with the most cards for what was filled in. */
export function chooseSetting(
  deck: DeckInstrument,
  reports: StoredReports,
  wanted: string,
): string | undefined {
  if (deck.settings.some(({ id }) => id === wanted)) return wanted;
  const filledIn = new Set(reports.map(({ instrument }) => instrument));
  const counted = deck.settings.map(({ id }) => ({
    id,
    cards: deck.cards.filter(
      ({ setting, serves }) => setting === id && serves.some(({ instrument }) => filledIn.has(instrument)),
    ).length,
  }));
  const best = counted.toSorted((a, b) => b.cards - a.cards)[0];
  return best === undefined || best.cards === 0 ? undefined : best.id;
}

/** The cards that suit what the team found. */
export function advise(
  deck: DeckInstrument,
  reports: StoredReports,
  setting: string | undefined,
): Figure<readonly Recommendation[]> {
  return recommend(combineFindings(reports), deck, setting === undefined ? {} : { setting });
}
