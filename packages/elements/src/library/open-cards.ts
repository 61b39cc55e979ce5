import { failure, issue, success, type Issue, type Result } from '@lerend/core/model';
import type { InstrumentSource, LoadedInstrument } from '../scan/instrument-source.js';

/** A deck with its texts in one language. */
export type LoadedDeck = Extract<LoadedInstrument, { readonly instrument: { readonly kind: 'deck' } }>;

/** Loads a deck in the nearest language; the element that shows it looks at what is in it. */
export async function loadCards(
  source: InstrumentSource,
  id: string,
  language: string,
): Promise<Result<LoadedDeck>> {
  try {
    const loaded = await source.load(id, language);
    if (isDeck(loaded)) return success(loaded);
    return failure(issue([id], 'A deck is asked for here, and the source gave something else.'));
  } catch (error) {
    return failure(issue([id], `The cards could not be loaded (${messageOf(error)}).`));
  }
}

/** Loads the element that shows something: no issues where it is there now. */
export async function loadElement(
  name: 'loadScan' | 'loadDeck',
  load: (() => Promise<void>) | undefined,
): Promise<readonly Issue[]> {
  const what = { loadScan: 'scan', loadDeck: 'deck' }[name];
  try {
    if (load === undefined) throw new Error(`defineLibrary was given no ${name}`);
    await load();
    return [];
  } catch (error) {
    return [issue([], `The ${what} could not be loaded (${messageOf(error)}).`)];
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : String(error);
}

function isDeck(loaded: LoadedInstrument | undefined): loaded is LoadedDeck {
  return loaded?.instrument.kind === 'deck';
}
