import type { RoundStore } from '@lerend/core/round';

/** What was released of the team, from the store. */
export type StoredReports = Extract<Awaited<ReturnType<RoundStore['report']>>, { ok: true }>['value'];
export type StoredReport = StoredReports[number];
