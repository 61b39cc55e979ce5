import { pairsEn } from './lerend-pairs.en.js';
import { pairsNl } from './lerend-pairs.nl.js';

/** The languages of `lerend-pairs`, for what loads it only when it is needed. */
export const pairsLocales = [pairsNl, pairsEn];
