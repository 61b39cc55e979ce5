import { defineElement, type DefineOptions } from '../define/define-element.js';
import { LerendChecklist } from './lerend-checklist.js';
import { mergePresets, type Preset } from '../base/presets.js';
import type { ChecklistInstrument, ChecklistWording } from '@lerend/core/checklist';
import type { ChecklistTexts } from './texts.js';

/** A checklist that a tag shows without code, with its texts by language. */
export type ChecklistPreset = Preset<ChecklistInstrument, ChecklistWording>;

export interface DefineChecklistOptions extends DefineOptions<ChecklistTexts> {
  /** What an element without an `instrument` shows: the one named by `instrument-id`, else the first. */
  readonly presets?: readonly ChecklistPreset[];
}

/**
 * Defines `<lerend-checklist>` once. Where the tag is there in the same version, it gets the languages and the
 * presets that it lacks.
 */
export function defineChecklist({
  presets = [],
  ...options
}: DefineChecklistOptions): CustomElementConstructor {
  const defined = defineElement('lerend-checklist', LerendChecklist, options);
  const checklist = defined as CustomElementConstructor & Partial<typeof LerendChecklist>;
  if (checklist.version === LerendChecklist.version && checklist.presets !== undefined) {
    checklist.presets = mergePresets(checklist.presets, presets);
    checklist.presetsChanged?.();
  }
  return defined;
}
