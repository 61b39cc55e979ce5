import type { ChecklistInstrument, ChecklistReport, ChecklistWording } from '@lerend/core/checklist';
import type { PolicyOverride } from '@lerend/core/model';
import type { QuadrantInstrument, QuadrantReport, QuadrantWording } from '@lerend/core/quadrant';
import { phaseWord, shownChecklistReport, shownQuadrantReport, type ExportWords } from '../view/index.js';
import { writeTable } from './write-table.js';

type Row = readonly (string | number)[];

/** A checklist's report as it stands on the screen: a row per domain and per statement; `withheld` stays `withheld`. */
export function checklistReportToCsv(
  instrument: ChecklistInstrument,
  report: ChecklistReport,
  wording: ChecklistWording,
  words: ExportWords,
): string {
  const view = shownChecklistReport(report);
  const { columns } = words;
  const points = instrument.scale.points;
  const titleOf = (domain: string) => wording.domains[domain]?.title ?? domain;
  const header: Row = [
    columns.domain,
    columns.statement,
    columns.phase,
    columns.agreement,
    columns.answered,
    ...points.map((point) => wording.scale[point.id]?.label ?? point.id),
    columns.dontKnow,
    columns.notApplicable,
    columns.unanswered,
  ];
  const empty = Array.from({ length: points.length + 4 }, () => '');
  const missing = (reason: 'withheld' | 'undefined') => words[reason];

  const domains = view.domains.map(({ id, result }): Row => {
    const start = [titleOf(id), words.wholeDomain];
    if (typeof result === 'string') return [...start, missing(result), missing(result), ...empty];
    const agreement =
      result.agreement === 'withheld' || result.agreement === 'undefined'
        ? missing(result.agreement)
        : words.agreements[result.agreement];
    return [...start, phaseWord(result.phase, wording.scale, words), agreement, ...empty];
  });
  const items = view.items.map(({ id, domain, result }): Row => {
    const start = [titleOf(domain), wording.items[id]?.statement ?? id];
    if (typeof result === 'string') {
      return [...start, ...Array.from({ length: points.length + 6 }, () => missing(result))];
    }
    return [
      ...start,
      phaseWord(result.phase, wording.scale, words),
      words.agreements[result.agreement],
      result.answered,
      ...result.counts,
      result.dontKnow,
      result.notApplicable,
      result.unanswered,
    ];
  });
  return writeTable([header, ...domains, ...items, ...overrideRows(view.override, words, header.length)]);
}

/** A quadrant's report: how many people per culture, and what the team's place is called. */
export function quadrantReportToCsv(
  instrument: QuadrantInstrument,
  report: QuadrantReport,
  wording: QuadrantWording,
  words: ExportWords,
): string {
  const view = shownQuadrantReport(report);
  const titleOf = (id: string) => {
    if (id === 'edge') return words.edge;
    if (id === 'no-shared-culture') return words.noSharedCulture;
    return wording.classes[id]?.title ?? id;
  };
  const header: Row = [words.columns.culture, words.columns.people];
  const { result } = view;
  const rows: readonly Row[] =
    typeof result === 'string'
      ? [...instrument.classes.map(({ id }) => id), 'edge'].map((id) => [titleOf(id), words[result]])
      : [
          ...result.shares.map(({ id, count }): Row => [titleOf(id), count]),
          [words.wholeTeam, titleOf(result.place)],
        ];
  return writeTable([header, ...rows, ...overrideRows(view.override, words, header.length)]);
}

/** A lowered minimum is printed on every report, so on this one too. */
function overrideRows(
  override: PolicyOverride | undefined,
  words: ExportWords,
  width: number,
): readonly Row[] {
  if (override === undefined) return [];
  const fill = Array.from({ length: Math.max(0, width - 2) }, () => '');
  return [
    [words.overrideBy, override.by, ...fill],
    [words.overrideReason, override.reason, ...fill],
  ];
}
