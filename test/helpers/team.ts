import { reportTeam, tally } from '@lerend/core';
import type { ChecklistInstrument, ChecklistReport, Response } from '@lerend/core';

/** People in a made-up team; with two points a step, a mean can be any twenty-fourth. */
export const PEOPLE = 12;

/** By item id: the mean norm of the team in twenty-fourths, from 0 to 24. */
export type Profile = Readonly<Record<string, number>>;

/**
 * Responses with exactly these means on a three-point scale. All answers to a statement lie next to one another and
 * the higher ones go round the team, so that opinions are divided nowhere.
 */
export function teamWith(instrument: ChecklistInstrument, profile: Profile): readonly Response[] {
  return Array.from({ length: PEOPLE }, (_, person) => ({
    instrument: instrument.id,
    version: instrument.version,
    answers: Object.fromEntries(
      instrument.items.map(({ id }, index) => {
        const points = profile[id] ?? 0;
        const lower = Math.floor(points / PEOPLE);
        const raised = (person + index * 5) % PEOPLE < points % PEOPLE ? 1 : 0;
        return [id, 1 + lower + raised];
      }),
    ),
  }));
}

export function reportWith(instrument: ChecklistInstrument, profile: Profile): ChecklistReport {
  return reportTeam(instrument, tally(instrument, teamWith(instrument, profile)));
}

/** A profile with the same level for each item of a domain. */
export function byDomain(instrument: ChecklistInstrument, levels: Readonly<Record<string, number>>): Profile {
  return Object.fromEntries(instrument.items.map(({ id, domain }) => [id, levels[domain] ?? 0]));
}
