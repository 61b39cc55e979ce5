import type { ChecklistInstrument, ChecklistWording } from '@lerend/core/checklist';

/** A checklist that a tag shows without code, with its texts by language. */
export interface ChecklistPreset {
  readonly instrument: ChecklistInstrument;
  readonly wordings: readonly ChecklistWording[];
}

/** Chooses the preset with this id; the first one where no id is asked for. */
export function findPreset(presets: readonly ChecklistPreset[], id: string): ChecklistPreset | undefined {
  return id === '' ? presets[0] : presets.find((preset) => preset.instrument.id === id);
}

/** Adds presets to those that are there; of one that is there already, only the languages that it lacks. */
export function mergePresets(
  known: readonly ChecklistPreset[],
  added: readonly ChecklistPreset[],
): readonly ChecklistPreset[] {
  const merged = new Map(known.map((preset) => [preset.instrument.id, preset]));
  for (const preset of added) {
    const { instrument, wordings } = merged.get(preset.instrument.id) ?? preset;
    const locales = new Set(wordings.map((wording) => wording.locale));
    const lacking = preset.wordings.filter((wording) => !locales.has(wording.locale));
    merged.set(instrument.id, { instrument, wordings: [...wordings, ...lacking] });
  }
  return [...merged.values()];
}
