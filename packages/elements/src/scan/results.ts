import { defineDeck } from '../deck/define-deck.js';
import { defineReport } from '../report/define-report.js';
import type { ResultLocales } from './part-locales.js';

export { compareWithEarlier } from './earlier-round.js';
export { readOwnAnswers } from './own-answers.js';
export { renderResults } from './render-results.js';

/** Defines what shows a released round. */
export function defineResults({
  registry,
  locales,
}: {
  readonly registry?: CustomElementRegistry;
  readonly locales: ResultLocales;
}): void {
  const where = registry === undefined ? {} : { registry };
  defineReport({ ...where, locales: locales.report });
  defineDeck({ ...where, locales: locales.deck });
}
