import { defineElement, type DefineOptions } from '../define/define-element.js';
import { LerendPaperForm } from './lerend-paper-form.js';
import type { PaperFormTexts } from './texts.js';

/** Defines `<lerend-paper-form>` with the languages that are given. */
export function definePaperForm(options: DefineOptions<PaperFormTexts>): CustomElementConstructor {
  return defineElement('lerend-paper-form', LerendPaperForm, options);
}
