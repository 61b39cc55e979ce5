import type { PairPlace, PairsInstrument, PairsReport, PairsWording } from '@lerend/core/pairs';
import { shownPairsReport, type ExportWords } from '../view/index.js';
import { fill, notes, type Row } from './report-rows.js';
import { writeTable } from './write-table.js';

/** A report of pairs: a row a pair, with how many chose each position from the left pole to the right one. */
export function pairsReportToCsv(
  { positions: { reach } }: PairsInstrument,
  report: PairsReport,
  wording: PairsWording,
  words: ExportWords,
): string {
  const { pairs, ...view } = shownPairsReport(report);
  const { columns } = words;
  const nameOf = (position: number) => {
    if (position === 0) return wording.middle;
    const side = position < 0 ? columns.left : columns.right;
    return `${wording.degrees[Math.abs(position) - 1] ?? String(position)}: ${side}`;
  };
  const positions = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
  const header: Row = [
    columns.pair,
    columns.left,
    columns.right,
    columns.leansTo,
    columns.couldBe,
    columns.agreement,
    columns.answered,
    ...positions.map(nameOf),
    columns.dontKnow,
    columns.unanswered,
  ];
  const rows = pairs.map(({ id, result, almostEveryone }): Row => {
    const { title = id, left = '', right = '' } = wording.pairs[id] ?? {};
    const nameSide = (place: PairPlace) => ({ left, neutral: words.between, right })[place];
    const start = [title, left, right];
    if (typeof result === 'string') {
      const cells = fill(header.length - start.length, words[result]);
      if (almostEveryone === undefined) return [...start, ...cells];
      return [...start, `${words.almostEveryone}: ${nameOf(almostEveryone)}`, ...cells.slice(1)];
    }
    return [
      ...start,
      result.place === undefined ? words.polarised : nameSide(result.place),
      result.couldBe === undefined ? '' : nameSide(result.couldBe),
      words.agreements[result.agreement],
      result.answered,
      ...result.counts,
      result.dontKnow,
      result.unanswered,
    ];
  });
  return writeTable([header, ...rows, ...notes(view, words, header.length)]);
}
