import type { ResultLocales } from '../scan/part-locales.js';
import { deckEn } from './lerend-deck.en.js';
import { deckNl } from './lerend-deck.nl.js';
import { reportEn } from './lerend-report.en.js';
import { reportNl } from './lerend-report.nl.js';

/** The languages of what a closed round is shown with, in one module that is loaded after closing. */
export const resultLocales: ResultLocales = {
  report: [reportNl, reportEn],
  deck: [deckNl, deckEn],
};
