import { defineElement, type DefineOptions } from '../define/define-element.js';
import { LerendQuadrant } from './lerend-quadrant.js';
import type { QuadrantTexts } from './texts.js';

/** Defines `<lerend-quadrant>` with the languages given. */
export function defineQuadrant(options: DefineOptions<QuadrantTexts>): CustomElementConstructor {
  return defineElement('lerend-quadrant', LerendQuadrant, options);
}
