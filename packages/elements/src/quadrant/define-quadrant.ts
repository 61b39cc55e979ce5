import type { QuadrantInstrument, QuadrantWording } from '@lerend/core/quadrant';
import { addPresets } from '../base/preset-controller.js';
import type { Preset } from '../base/presets.js';
import { defineElement, type DefineOptions } from '../define/define-element.js';
import { LerendQuadrant } from './lerend-quadrant.js';
import type { QuadrantTexts } from './texts.js';

export interface DefineQuadrantOptions extends DefineOptions<QuadrantTexts> {
  /** What an element without an `instrument` shows: the one named by `instrument-id`, else the first. */
  readonly presets?: readonly Preset<QuadrantInstrument, QuadrantWording>[];
}

/**
 * Defines `<lerend-quadrant>` once. Where the tag is there in the same version, it gets the languages and the presets
 * that it lacks.
 */
export function defineQuadrant({
  presets = [],
  ...options
}: DefineQuadrantOptions): CustomElementConstructor {
  const defined = defineElement('lerend-quadrant', LerendQuadrant, options);
  addPresets(defined, LerendQuadrant, presets);
  return defined;
}
