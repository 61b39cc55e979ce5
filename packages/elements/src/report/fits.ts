import type { ChecklistChange, ChecklistInstrument, ChecklistReport } from '@lerend/core/checklist';
import type { Issue } from '@lerend/core/model';

/** Whether a report, found in order by itself, is one of this instrument; empty where it is. */
export function inspectFit(report: ChecklistReport, instrument: ChecklistInstrument): readonly Issue[] {
  const about = inspectAbout('report', report, instrument);
  if (about.length > 0) return about;
  const points = instrument.scale.points.length;
  const items = new Map(instrument.items.map(({ id, domain }) => [id, domain]));
  const { ranking, roles } = report;
  return [
    ...inspectDomains(report.domains, ['domains'], instrument),
    ...(roles.status === 'ok'
      ? inspectDomains(roles.value.domains, ['roles', 'value', 'domains'], instrument)
      : []),
    ...(ranking.status === 'ok' ? [ranking.value.strengths, ranking.value.weaker] : [])
      .flatMap((side) => (side.status === 'ok' ? side.value : []))
      .flatMap(({ id }): readonly Issue[] =>
        items.has(id)
          ? []
          : [{ path: ['ranking'], message: `The instrument has no statement with the id ${id}.` }],
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

/** Whether a change between two rounds is one of this instrument; empty where it is. */
export function inspectChangeFit(change: ChecklistChange, instrument: ChecklistInstrument): readonly Issue[] {
  const about = inspectAbout('change', change, instrument);
  return about.length > 0 ? about : inspectDomains(change.domains, ['domains'], instrument);
}

function inspectAbout(
  what: string,
  about: Pick<ChecklistReport, 'instrument' | 'version'>,
  { id, version }: ChecklistInstrument,
): readonly Issue[] {
  return about.instrument === id && about.version === version
    ? []
    : [
        {
          path: ['instrument'],
          message: `This ${what} is about ${about.instrument} ${about.version}; the instrument given is ${id} ${version}.`,
        },
      ];
}

function inspectDomains(
  domains: readonly { readonly id: string }[],
  path: Issue['path'],
  instrument: ChecklistInstrument,
): readonly Issue[] {
  const known = new Set(instrument.domains.map(({ id }) => id));
  return domains.flatMap(({ id }, index): readonly Issue[] =>
    known.has(id)
      ? []
      : [{ path: [...path, index, 'id'], message: 'The instrument has no domain with this id.' }],
  );
}
