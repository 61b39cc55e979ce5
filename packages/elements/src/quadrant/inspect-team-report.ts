import { issue, type Issue } from '@lerend/core/model';
import { inspectQuadrantReport, type QuadrantInstrument, type QuadrantReport } from '@lerend/core/quadrant';

/** Checks a report by itself, and that it is about this instrument. Never throws. */
export function inspectTeamReport(instrument: QuadrantInstrument, report: unknown): readonly Issue[] {
  const issues = inspectQuadrantReport(report);
  return issues.length > 0 ? issues : inspectFit(instrument, report as QuadrantReport);
}

function inspectFit(
  { id, version, axes, classes }: QuadrantInstrument,
  report: QuadrantReport,
): readonly Issue[] {
  if (report.instrument !== id || report.version !== version) {
    return [
      issue(
        ['instrument'],
        `This report is about ${report.instrument} ${report.version}, not about ${id} ${version}.`,
      ),
    ];
  }
  if (report.result.status !== 'ok') return [];
  const { centroid, spread, shares, place } = report.result.value;
  const perAxis = spread.status === 'ok' ? [centroid, spread.value.deviation] : [centroid];
  const axesThere = perAxis.every((each) => axes.vertical.id in each && axes.horizontal.id in each);
  const known = new Set([...classes.map((each) => each.id), 'edge']);
  const named = [
    ...shares.map((share) => share.id),
    ...(place.type === 'class' ? [place.id] : []),
    ...(place.type === 'edge' ? place.neighbours : []),
  ];
  return axesThere && named.every((each) => known.has(each))
    ? []
    : [issue(['result'], `The axes and classes of this report are not those of ${id}.`)];
}
