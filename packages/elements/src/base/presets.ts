/** An instrument that a tag shows without code, with its texts by language. */
export interface Preset<Instrument, Wording> {
  readonly instrument: Instrument;
  readonly wordings: readonly Wording[];
}

interface Named {
  readonly id: string;
}

interface InLanguage {
  readonly locale: string;
}

/** Chooses the preset with this id; the first one where no id is asked for. */
export function findPreset<Instrument extends Named, Wording>(
  presets: readonly Preset<Instrument, Wording>[],
  id: string,
): Preset<Instrument, Wording> | undefined {
  return id === '' ? presets[0] : presets.find((preset) => preset.instrument.id === id);
}

/** Adds presets to those that are there; of one that is there already, only the languages that it lacks. */
export function mergePresets<Instrument extends Named, Wording extends InLanguage>(
  known: readonly Preset<Instrument, Wording>[],
  added: readonly Preset<Instrument, Wording>[],
): readonly Preset<Instrument, Wording>[] {
  const merged = new Map(known.map((preset) => [preset.instrument.id, preset]));
  for (const preset of added) {
    const { instrument, wordings } = merged.get(preset.instrument.id) ?? preset;
    const locales = new Set(wordings.map((wording) => wording.locale));
    const lacking = preset.wordings.filter((wording) => !locales.has(wording.locale));
    merged.set(instrument.id, { instrument, wordings: [...wordings, ...lacking] });
  }
  return [...merged.values()];
}
