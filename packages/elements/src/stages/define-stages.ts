import { defineElement, type DefineOptions } from '../define/define-element.js';
import { LerendStages } from './lerend-stages.js';
import type { StagesTexts } from './texts.js';

/** Defines `<lerend-stages>` with the languages given. */
export function defineStages(options: DefineOptions<StagesTexts>): CustomElementConstructor {
  return defineElement('lerend-stages', LerendStages, options);
}
