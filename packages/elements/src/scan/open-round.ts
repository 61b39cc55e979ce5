import { issue, type Issue } from '@lerend/core/model';
import { loadFilledIn } from './load-instruments.js';
import type { FilledIn, TeamKind } from './parts/part.js';
import { ScanRound } from './scan-round.js';
import { setupOf, type ScanWishes } from './wishes.js';

export type OpenedRound =
  | { readonly ok: true; readonly round: ScanRound; readonly filledIn: FilledIn }
  | { readonly ok: false; readonly subject: 'source' | 'store'; readonly issues: readonly Issue[] };

/** Loads what is filled in and looks whether its round is there; begins nothing. */
export async function openRound(
  wishes: ScanWishes,
  loadKind: (kind: TeamKind) => Promise<void>,
  changed: () => void,
): Promise<OpenedRound> {
  const { source, instrumentId, quadrantId, language, store } = wishes;
  if (source === undefined) {
    const missing = issue(['source'], 'A scan needs a source of instruments: set its property source.');
    return { ok: false, subject: 'source', issues: [missing] };
  }
  const loaded = await loadFilledIn(source, { instrumentId, quadrantId, locale: language });
  if (!loaded.ok) return { ok: false, subject: 'source', issues: loaded.issues };
  const filledIn = loaded.value;
  try {
    await Promise.all(filledIn.map(({ kind }) => loadKind(kind)));
  } catch (error) {
    const missing = issue([], `What shows the instrument could not be loaded (${String(error)}).`);
    return { ok: false, subject: 'source', issues: [missing] };
  }
  const round = new ScanRound(setupOf(wishes, filledIn), filledIn, changed);
  const opened = await round.open(store);
  return opened.ok ? { ok: true, round, filledIn } : { ok: false, subject: 'store', issues: opened.issues };
}
