import { defineElement, type DefineOptions } from '../define/define-element.js';
import { LerendPairs } from './lerend-pairs.js';
import type { PairsTexts } from './texts.js';

/** Defines `<lerend-pairs>` with the languages given. */
export function definePairs(options: DefineOptions<PairsTexts>): CustomElementConstructor {
  return defineElement('lerend-pairs', LerendPairs, options);
}
