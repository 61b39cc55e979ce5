import type { PairsInstrument, PairsWording } from '@lerend/core/pairs';
import { addPresets } from '../base/preset-controller.js';
import type { Preset } from '../base/presets.js';
import { defineElement, type DefineOptions } from '../define/define-element.js';
import { LerendPairs } from './lerend-pairs.js';
import type { PairsTexts } from './texts.js';

export interface DefinePairsOptions extends DefineOptions<PairsTexts> {
  /** What an element without an `instrument` shows: the one named by `instrument-id`, else the first. */
  readonly presets?: readonly Preset<PairsInstrument, PairsWording>[];
}

/**
 * Defines `<lerend-pairs>` once. Where the tag is there in the same version, it gets the languages and the presets that it
 * lacks.
 */
export function definePairs({ presets = [], ...options }: DefinePairsOptions): CustomElementConstructor {
  const defined = defineElement('lerend-pairs', LerendPairs, options);
  addPresets(defined, LerendPairs, presets);
  return defined;
}
