import { stagesEn } from './lerend-stages.en.js';
import { stagesNl } from './lerend-stages.nl.js';

/** The languages of `lerend-stages`, for what loads it only when it is needed. */
export const stagesLocales = [stagesNl, stagesEn];
