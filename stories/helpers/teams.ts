import {
  reportChecklist,
  tallyChecklist,
  type ChecklistInstrument,
  type ChecklistReport,
} from '@lerend/core/checklist';
import type { Answer, ReportOptions, Response } from '@lerend/core/model';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';

/** How a made-up team answered one statement; who is left over did not fill it in. */
export interface Votes {
  /** By scale point, lowest first. */
  readonly counts: readonly number[];
  readonly dontKnow?: number;
  readonly notApplicable?: number;
}

/** Votes by item id; statements that are left out were filled in by nobody. */
export type TeamVotes = Readonly<Record<string, Votes>>;

interface TeamOptions {
  /** Domains in which the same people stand low, or high, all the time. Elsewhere opinions go round the team. */
  readonly camps?: readonly string[];
}

/** Responses that add up to exactly these votes; the same every time. */
export function teamOf(
  instrument: ChecklistInstrument,
  size: number,
  votes: TeamVotes,
  { camps = [] }: TeamOptions = {},
): readonly Response[] {
  const columns = instrument.items.map(({ id, domain }, index) => {
    const answers = answersOf(votes[id] ?? { counts: [] }, size);
    const turn = camps.includes(domain) ? 0 : (index * 5) % size;
    return [id, [...answers.slice(turn), ...answers.slice(0, turn)]] as const;
  });
  return Array.from({ length: size }, (_, person) => ({
    instrument: instrument.id,
    version: instrument.version,
    respondent: `colleague-${person + 1}`,
    answers: Object.fromEntries(columns.map(([id, answers]) => [id, answers[person] ?? null])),
  }));
}

export function reportOf(
  instrument: ChecklistInstrument,
  responses: readonly Response[],
  options?: ReportOptions,
): ChecklistReport {
  return reportChecklist(instrument, tallyChecklist(instrument, responses), options);
}

/** The report of `learning-organisation` for a made-up team. */
export function learningReport(
  votes: TeamVotes,
  size: number,
  options?: ReportOptions,
  team?: TeamOptions,
): ChecklistReport {
  return reportOf(learningOrganisation, teamOf(learningOrganisation, size, votes, team), options);
}

/**
 * Twelve colleagues who differ in a way worth talking about: one domain a single answer away from strong, one partly
 * developed with two camps inside, one early; one statement that half of them cannot see.
 */
export const VOTES_OF_TWELVE: TeamVotes = {
  'shared-responsibility': { counts: [1, 4, 7] },
  'mutual-support': { counts: [0, 3, 9] },
  'showing-struggles': { counts: [5, 1, 6] },
  'mistakes-as-learning': { counts: [2, 6, 4] },
  'speaking-up': { counts: [2, 8, 2] },
  'care-for-colleagues': { counts: [1, 5, 6] },
  'drive-to-improve': { counts: [2, 8, 2] },
  specialising: { counts: [4, 4, 4] },
  'reflective-dialogue': { counts: [3, 5, 3], dontKnow: 1 },
  'outside-network': { counts: [1, 3, 2], dontKnow: 6 },
  'peer-consultation': { counts: [3, 6, 2] },
  'lesson-visits': { counts: [6, 1, 4], dontKnow: 1 },
  'tasks-by-expertise': { counts: [4, 7, 1] },
  'practice-research': { counts: [9, 3, 0] },
  'experts-lead': { counts: [6, 5, 1] },
  'experts-decide': { counts: [8, 3, 1] },
  'grounded-choices': { counts: [5, 6, 1] },
  'expert-feedback': { counts: [7, 4, 1] },
};

/** The twelve colleagues themselves. */
export const TEAM_OF_TWELVE: readonly Response[] = teamOf(learningOrganisation, 12, VOTES_OF_TWELVE);

/** Twelve of the fourteen who were invited. */
export function reportOfTwelve(options: ReportOptions = { invited: 14 }): ChecklistReport {
  return reportOf(learningOrganisation, TEAM_OF_TWELVE, options);
}

/** The twelve, but in one domain half of them stand low throughout, and the others high. */
export function polarisedReport(): ChecklistReport {
  const votes = Object.fromEntries(
    learningOrganisation.items
      .filter(({ domain }) => domain === 'focus-on-development')
      .map(({ id }, index): [string, Votes] => [id, { counts: index % 2 === 0 ? [6, 0, 6] : [5, 1, 6] }]),
  );
  return learningReport(
    { ...VOTES_OF_TWELVE, ...votes },
    12,
    { invited: 14 },
    { camps: ['focus-on-development'] },
  );
}

/** The twelve, of whom eight do not know one statement: too few answers are left to show it. */
export function reportWithWithheldItem(answers: readonly number[] = [2, 1, 1]): ChecklistReport {
  const known = answers.reduce((sum, count) => sum + count, 0);
  return learningReport(
    { ...VOTES_OF_TWELVE, 'outside-network': { counts: answers, dontKnow: 12 - known } },
    12,
    { invited: 14 },
  );
}

/** Forty-five colleagues of fifty-two. */
export function reportOfFortyFive(): ChecklistReport {
  const size = 45;
  const votes = Object.fromEntries(
    learningOrganisation.items.map(({ id }, index): [string, Votes] => {
      const low = (index * 7 + 4) % 19;
      const high = (index * 11 + 9) % 22;
      const dontKnow = index % 4;
      return [id, { counts: [low, size - low - high - dontKnow, high], dontKnow }];
    }),
  );
  return learningReport(votes, size, { invited: 52 });
}

/** Four colleagues: too few to show anything. */
export const TEAM_OF_FOUR: readonly Response[] = teamOf(
  learningOrganisation,
  4,
  Object.fromEntries(
    learningOrganisation.items.map(({ id }): [string, Votes] => [id, { counts: [1, 2, 1] }]),
  ),
);

function answersOf({ counts, dontKnow = 0, notApplicable = 0 }: Votes, size: number): readonly Answer[] {
  const answers: Answer[] = [
    ...counts.flatMap((count, index) => Array.from({ length: count }, () => index + 1)),
    ...Array.from({ length: dontKnow }, () => 'dont-know' as const),
    ...Array.from({ length: notApplicable }, () => 'not-applicable' as const),
  ];
  if (answers.length > size) throw new Error(`There are more votes than the ${size} people of this team.`);
  return [...answers, ...Array.from({ length: size - answers.length }, () => null)];
}
