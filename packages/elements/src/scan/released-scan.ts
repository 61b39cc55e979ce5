import { issue, success, failure, type Result } from '@lerend/core/model';
import type { InstrumentSource } from './instrument-source.js';
import { loadDeck } from './load-instruments.js';
import type { ReleasedContent } from './released-content.js';
import type * as Results from './results.js';
import type { ScanRound } from './scan-round.js';

type ResultsModule = typeof Results;

/** What was released of a round, and what shows it. */
export interface ReleasedScan extends ReleasedContent {
  readonly module: ResultsModule;
}

export interface LoadReleasedOptions {
  readonly round: ScanRound;
  readonly source: InstrumentSource;
  readonly deckId: string;
  readonly locale: string;
  /** Loads and defines what shows the results. */
  readonly loadParts: () => Promise<void>;
}

/**
 * Loads what only a round that takes no more answers needs: the reports, the elements that show them, and the deck. The
 * first time after closing the store makes the release, which may take a second.
 */
export async function loadReleased(options: LoadReleasedOptions): Promise<Result<ReleasedScan>> {
  const { round, source, deckId, locale, loadParts } = options;
  const stored = await round.report();
  if (!stored.ok) return stored;
  let module: ResultsModule;
  try {
    [module] = await Promise.all([import('./results.js'), loadParts()]);
  } catch (error) {
    const detail = error instanceof Error && error.message !== '' ? ` (${error.message})` : '';
    return failure(issue([], `What shows the result could not be loaded${detail}.`));
  }
  const deck = deckId === '' ? undefined : await loadDeck(source, deckId, locale);
  return success({
    module,
    stored: stored.value,
    deck: deck?.ok === true ? deck.value : undefined,
    deckIssues: deck?.ok === false ? deck.issues : [],
  });
}

/** Adds a language to the deck of a released round; `undefined` where there is nothing to add or it cannot be loaded. */
export async function rewordDeck(
  released: ReleasedScan | undefined,
  source: InstrumentSource,
  deckId: string,
  locale: string,
): Promise<ReleasedScan | undefined> {
  if (released?.deck === undefined) return undefined;
  const deck = await loadDeck(source, deckId, locale, released.deck);
  return deck.ok ? { ...released, deck: deck.value } : undefined;
}
