import type { InstrumentSource, LoadedInstrument } from '@lerend/elements/scan/instrument-source';
import { instruments, type InstrumentEntry } from '@lerend/instruments';

/** The shipped instruments, each loaded when it is asked for: Dutch where Dutch is asked for, English elsewhere. */
export const instrumentSource: InstrumentSource = {
  list: () =>
    instruments.map((entry) => {
      const { id, kind, locales, title, purpose } = entry;
      const listed = { id, kind, locales, title, purpose };
      if (entry.kind === 'deck') return listed;
      const { minutes, deck } = entry;
      return { ...listed, minutes, ...(deck === undefined ? {} : { deck }) };
    }),
  load: async (id, locale) => {
    const found = instruments.find((each) => each.id === id);
    if (found === undefined) throw new Error(`There is no instrument ${id} here.`);
    return load(found, locale.split('-', 1)[0]?.toLowerCase() === 'nl' ? 'nl' : 'en');
  },
};

/** Structure and wording are a chunk each, and come at the same time. */
async function load(entry: InstrumentEntry, locale: 'nl' | 'en'): Promise<LoadedInstrument> {
  switch (entry.kind) {
    case 'checklist': {
      const [instrument, wording] = await Promise.all([entry.load(), entry.wordings[locale]()]);
      return { instrument, wording };
    }
    case 'quadrant': {
      const [instrument, wording] = await Promise.all([entry.load(), entry.wordings[locale]()]);
      return { instrument, wording };
    }
    case 'stages': {
      const [instrument, wording] = await Promise.all([entry.load(), entry.wordings[locale]()]);
      return { instrument, wording };
    }
    case 'pairs': {
      const [instrument, wording] = await Promise.all([entry.load(), entry.wordings[locale]()]);
      return { instrument, wording };
    }
    case 'deck': {
      const [instrument, wording] = await Promise.all([entry.load(), entry.wordings[locale]()]);
      return { instrument, wording };
    }
    default:
      return entry satisfies never;
  }
}
