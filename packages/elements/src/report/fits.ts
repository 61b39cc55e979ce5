import type { ChecklistInstrument, ChecklistReport } from '@lerend/core/checklist';
import type { Issue } from '@lerend/core/model';

/** Whether a report, found in order by itself, is one of this instrument; empty where it is. */
export function inspectFit(report: ChecklistReport, instrument: ChecklistInstrument): readonly Issue[] {
  if (report.instrument !== instrument.id || report.version !== instrument.version) {
    return [
      {
        path: ['instrument'],
        message: `This report is about ${report.instrument} ${report.version}; the instrument given is ${instrument.id} ${instrument.version}.`,
      },
    ];
  }
  const points = instrument.scale.points.length;
  const items = new Map(instrument.items.map(({ id, domain }) => [id, domain]));
  const domains = new Set(instrument.domains.map(({ id }) => id));
  return [
    ...report.domains.flatMap(({ id }, index): readonly Issue[] =>
      domains.has(id)
        ? []
        : [{ path: ['domains', index, 'id'], message: 'The instrument has no domain with this id.' }],
    ),
    ...report.items.flatMap(({ id, domain, result }, index): readonly Issue[] => {
      if (items.get(id) !== domain) {
        return [
          {
            path: ['items', index, 'id'],
            message: 'The instrument has no statement with this id in this domain.',
          },
        ];
      }
      return result.status === 'ok' && result.value.counts.length !== points
        ? [
            {
              path: ['items', index, 'result', 'value', 'counts'],
              message: `A count for each of the ${points} points of the scale should stand here.`,
            },
          ]
        : [];
    }),
  ];
}
