import { defineElement, type DefineOptions } from '../define/define-element.js';
import { LerendPaperCounts } from './lerend-paper-counts.js';
import type { PaperCountsTexts } from './texts.js';

/** Defines `<lerend-paper-counts>` with the languages that are given. */
export function definePaperCounts(options: DefineOptions<PaperCountsTexts>): CustomElementConstructor {
  return defineElement('lerend-paper-counts', LerendPaperCounts, options);
}
