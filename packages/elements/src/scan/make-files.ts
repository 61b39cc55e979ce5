import { chooseWording } from '../base/locale.js';
import type { ClosedScan } from './closed-round.js';
import type { ScanExporters, ScanFile } from './exporters.js';
import type { FilledIn } from './load-instruments.js';
import type { ScanRound } from './scan-round.js';

/** What there is to save on a screen: each makes its files when a person asks for them. */
export type FileMaker = () => readonly ScanFile[];

interface Given {
  readonly exporters: ScanExporters;
  readonly language: string;
  readonly filledIn: FilledIn;
}

/** A person's own answers, while she fills in. */
export function answersMaker(
  { exporters: { answers }, language, filledIn: { checklist } }: Given,
  { sheet }: ScanRound,
): FileMaker | undefined {
  if (answers === undefined || sheet === undefined) return undefined;
  const wording = chooseWording(checklist?.wordings ?? [], language);
  return () =>
    answers({
      language,
      responses: sheet.responses,
      ...(checklist === undefined || wording === undefined
        ? {}
        : { checklist: { instrument: checklist.instrument, wording } }),
    });
}

/** The reports of a closed round. */
export function reportMaker(
  { exporters: { report }, language, filledIn: { checklist, quadrant } }: Given,
  { reports }: ClosedScan,
): FileMaker | undefined {
  if (report === undefined) return undefined;
  const checklistWording = chooseWording(checklist?.wordings ?? [], language);
  const quadrantWording = chooseWording(quadrant?.wordings ?? [], language);
  return () =>
    report({
      language,
      ...(checklist === undefined || checklistWording === undefined || reports.checklist === undefined
        ? {}
        : {
            checklist: {
              instrument: checklist.instrument,
              wording: checklistWording,
              report: reports.checklist,
            },
          }),
      ...(quadrant === undefined || quadrantWording === undefined || reports.quadrant === undefined
        ? {}
        : {
            quadrant: {
              instrument: quadrant.instrument,
              wording: quadrantWording,
              report: reports.quadrant,
            },
          }),
    });
}
