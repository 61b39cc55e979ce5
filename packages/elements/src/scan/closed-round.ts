import { issue, success, failure, type Issue, type Result } from '@lerend/core/model';
import type { InstrumentSource } from './instrument-source.js';
import { loadDeck, type WordedDeck } from './load-instruments.js';
import type * as Results from './results.js';
import type { ReportsByKind } from './advice.js';
import type { ScanRound, StoredReports } from './scan-round.js';

type ResultsModule = typeof Results;

/** What is known once a round is closed, and what shows it. */
export interface ClosedScan {
  readonly module: ResultsModule;
  readonly stored: StoredReports;
  readonly reports: ReportsByKind;
  readonly deck: WordedDeck | undefined;
  /** Why there is no deck although one was asked for; the reports can be read all the same. */
  readonly deckIssues: readonly Issue[];
}

export interface LoadClosedOptions {
  readonly round: ScanRound;
  readonly source: InstrumentSource;
  readonly deckId: string;
  readonly locale: string;
  /** Loads and defines what shows the results. */
  readonly loadParts: () => Promise<void>;
}

/** Loads what only a closed round needs: the reports, the elements that show them, and the deck. */
export async function loadClosed(options: LoadClosedOptions): Promise<Result<ClosedScan>> {
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
    reports: module.reportsByKind(stored.value),
    deck: deck?.ok === true ? deck.value : undefined,
    deckIssues: deck?.ok === false ? deck.issues : [],
  });
}

/** Adds a language to the deck of a closed round; `undefined` where there is nothing to add or it cannot be loaded. */
export async function rewordDeck(
  closed: ClosedScan | undefined,
  source: InstrumentSource,
  deckId: string,
  locale: string,
): Promise<ClosedScan | undefined> {
  if (closed?.deck === undefined) return undefined;
  const deck = await loadDeck(source, deckId, locale, closed.deck);
  return deck.ok ? { ...closed, deck: deck.value } : undefined;
}
