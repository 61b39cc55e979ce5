import type { ChecklistInstrument, ChecklistReport, ChecklistWording } from '@lerend/core/checklist';
import type { Phase } from '@lerend/core/model';
import type { QuadrantInstrument, QuadrantReport, QuadrantWording } from '@lerend/core/quadrant';
import {
  phaseWord,
  shownChecklistReport,
  shownQuadrantReport,
  wordsFor,
  type ExportWords,
} from '../view/index.js';
import { fill, notes, type Row } from './report-rows.js';
import { writeTable } from './write-table.js';

/** A checklist's report as it stands on the screen: a row per domain and per statement; `withheld` stays `withheld`. */
export function checklistReportToCsv(
  instrument: ChecklistInstrument,
  report: ChecklistReport,
  wording: ChecklistWording,
  given: ExportWords,
): string {
  const words = wordsFor(instrument, given);
  const view = shownChecklistReport(report);
  const { columns } = words;
  const points = instrument.scale.points;
  const titleOf = (domain: string) => wording.domains[domain]?.title ?? domain;
  const header: Row = [
    columns.domain,
    columns.statement,
    columns.phase,
    columns.couldBe,
    columns.standsOut,
    columns.agreement,
    columns.answered,
    ...points.map((point) => wording.scale[point.id]?.label ?? point.id),
    columns.dontKnow,
    columns.notApplicable,
    columns.unanswered,
  ];
  const empty = fill(points.length + 4, '');
  const phase = (name: Phase | undefined) =>
    name === undefined ? '' : phaseWord(name, instrument, wording, words);
  const missing = (reason: 'withheld' | 'undefined') => words[reason];

  const domains = view.domains.map(({ id, result }): Row => {
    const start = [titleOf(id), words.wholeDomain];
    if (typeof result === 'string') return [...start, ...fill(4, missing(result)), ...empty];
    const agreement =
      result.agreement === 'withheld' || result.agreement === 'undefined'
        ? missing(result.agreement)
        : words.agreements[result.agreement];
    return [...start, phase(result.phase), phase(result.couldBe), '', agreement, ...empty];
  });
  const items = view.items.map(({ id, domain, result, almostEveryone }): Row => {
    const start = [titleOf(domain), wording.items[id]?.statement ?? id];
    if (typeof result === 'string') {
      const level = points.find(({ value }) => value === almostEveryone);
      const cells = fill(points.length + 8, missing(result));
      if (level === undefined) return [...start, ...cells];
      const label = wording.scale[level.id]?.label ?? level.id;
      return [...start, `${words.almostEveryone}: ${label}`, ...cells.slice(1)];
    }
    return [
      ...start,
      phase(result.phase),
      phase(result.couldBe),
      result.standsOut === undefined ? '' : words.standing[result.standsOut.as][result.standsOut.chance],
      words.agreements[result.agreement],
      result.answered,
      ...result.counts,
      result.dontKnow,
      result.notApplicable,
      result.unanswered,
    ];
  });
  return writeTable([header, ...domains, ...items, ...notes(view, words, header.length)]);
}

/** A quadrant's report: how many people per class, and what the team's place is called. */
export function quadrantReportToCsv(
  instrument: QuadrantInstrument,
  report: QuadrantReport,
  wording: QuadrantWording,
  words: ExportWords,
): string {
  const view = shownQuadrantReport(report);
  const titleOf = (id: string) => {
    if (id === 'edge') return words.edge;
    if (id === 'no-shared-culture') return wording.noSharedClass ?? words.noSharedClass;
    if (id === 'uncertain') return words.uncertain;
    return wording.classes[id]?.title ?? id;
  };
  const header: Row = [words.columns.field, words.columns.people];
  const { result, almostEveryone } = view;
  const rows: readonly Row[] =
    typeof result === 'string'
      ? [
          ...[...instrument.classes.map(({ id }) => id), 'edge'].map((id): Row => [
            titleOf(id),
            words[result],
          ]),
          ...(almostEveryone === undefined ? [] : [[words.almostEveryone, titleOf(almostEveryone)]]),
        ]
      : [
          ...result.shares.map(({ id, count }): Row => [titleOf(id), count]),
          [words.wholeTeam, titleOf(result.place)],
          ...result.couldBe.map((id): Row => [words.columns.couldBe, titleOf(id)]),
        ];
  return writeTable([header, ...rows, ...notes(view, words, header.length)]);
}
