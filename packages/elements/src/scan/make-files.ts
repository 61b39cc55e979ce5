import type { ReleasedContent } from './released-content.js';
import type { ReportToExport, ScanExporters, ScanFile } from './exporters.js';
import type { FilledIn } from './parts/part.js';
import type { ScanFlow } from './scan-flow.js';
import type { ScanRound } from './scan-round.js';

/** What there is to save on a screen: each makes its files when a person asks for them. */
export type FileMaker = () => readonly ScanFile[];

/** What can be saved on the screen where a person is; `undefined` where nothing can. */
export function makerFor(
  { round, filledIn, screen, result }: ScanFlow,
  exporters: ScanExporters | undefined,
  language: string,
): FileMaker | undefined {
  if (round === undefined || exporters === undefined) return undefined;
  const given = { exporters, language, filledIn };
  if (screen === 'fill-in') return answersMaker(given, round);
  if (screen !== 'results' || result.released === undefined) return undefined;
  return result.panel === 'plan' || result.panel === 'cards'
    ? undefined
    : reportMaker(given, result.released);
}

interface Given {
  readonly exporters: ScanExporters;
  readonly language: string;
  readonly filledIn: FilledIn;
}

/** A person's own answers, while she fills in. */
function answersMaker(
  { exporters: { answers }, language, filledIn }: Given,
  { sheet }: ScanRound,
): FileMaker | undefined {
  if (answers === undefined || sheet === undefined) return undefined;
  return () =>
    answers({
      language,
      responses: sheet.responses,
      ...filledIn.reduce((given, part) => ({ ...given, ...part.exportAnswers(language) }), {}),
    });
}

/** The reports of a released round. */
function reportMaker(
  { exporters: { report }, language, filledIn }: Given,
  { stored }: ReleasedContent,
): FileMaker | undefined {
  if (report === undefined) return undefined;
  return () =>
    report(
      filledIn.reduce<ReportToExport>(
        (given, part) => ({
          ...given,
          ...part.exportReport(
            stored.find((each) => each.instrument === part.instrument.id),
            language,
          ),
        }),
        { language },
      ),
    );
}
