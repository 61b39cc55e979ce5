import type { StagesInstrument, StagesWording } from '@lerend/core/stages';
import { addPresets } from '../base/preset-controller.js';
import type { Preset } from '../base/presets.js';
import { defineElement, type DefineOptions } from '../define/define-element.js';
import { LerendStages } from './lerend-stages.js';
import type { StagesTexts } from './texts.js';

export interface DefineStagesOptions extends DefineOptions<StagesTexts> {
  /** What an element without an `instrument` shows: the one named by `instrument-id`, else the first. */
  readonly presets?: readonly Preset<StagesInstrument, StagesWording>[];
}

/**
 * Defines `<lerend-stages>` once. Where the tag is there in the same version, it gets the languages and the presets that it
 * lacks.
 */
export function defineStages({ presets = [], ...options }: DefineStagesOptions): CustomElementConstructor {
  const defined = defineElement('lerend-stages', LerendStages, options);
  addPresets(defined, LerendStages, presets);
  return defined;
}
