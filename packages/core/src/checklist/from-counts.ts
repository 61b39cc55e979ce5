import { failure, issue, success } from '../model/index.js';
import type { Issue, Result } from '../model/index.js';
import { quoted } from '../model/quoted.js';
import { total } from '../statistics/counts.js';
import { inspectCounts, LARGEST_COUNT } from './inspect-counts.js';
import type { CountProblem, StatementCounts, TeamCounts } from './inspect-counts.js';
import type { ChecklistInstrument } from './instrument.js';
import type { ChecklistTally, ItemCounts } from './tally-model.js';

/**
 * Makes the tally of a team whose forms were counted by hand. What the numbers of a statement leave of the people who
 * filled in is unanswered. Nobody knows who gave which answers, so the tally has no person scores, and what needs
 * them stays undefined in a report. Counts that cannot be are refused, with everything that is wrong at once; for the same
 * as data, to say it in another language, see `inspectCounts`.
 */
export function tallyFromCounts(instrument: ChecklistInstrument, counts: TeamCounts): Result<ChecklistTally> {
  const problems = inspectCounts(instrument, counts);
  if (problems.length > 0) return failure(...problems.map(sayProblem));
  const { items } = counts;
  const respondents = withoutSign(counts.respondents);
  return success({
    kind: 'checklist',
    instrument: instrument.id,
    version: instrument.version,
    respondents,
    items: Object.fromEntries(
      idsOf(instrument.items).map((id) => [id, completeCounts(respondents, items[id] ?? { counts: [] })]),
    ),
    domains: Object.fromEntries(idsOf(instrument.domains).map((id) => [id, []])),
  });
}

function completeCounts(
  respondents: number,
  { counts, dontKnow = 0, notApplicable = 0 }: StatementCounts,
): ItemCounts {
  return {
    counts: counts.map(withoutSign),
    dontKnow: withoutSign(dontKnow),
    notApplicable: withoutSign(notApplicable),
    unanswered: respondents - total(counts) - dontKnow - notApplicable,
  };
}

/** Somebody may type −0, which no tally holds. */
function withoutSign(count: number): number {
  return count + 0;
}

/** In one order, as every tally has it: what counts the same is written the same. */
function idsOf(those: readonly { readonly id: string }[]): readonly string[] {
  return those.map(({ id }) => id).sort();
}

function sayProblem(problem: CountProblem): Issue {
  return issue(problem.path, sentenceOf(problem));
}

function sentenceOf(problem: CountProblem): string {
  switch (problem.type) {
    case 'unreadable':
      return 'Counts should stand here, as plain data: respondents, and the items by id.';
    case 'missing':
      return 'A number is missing here; 0 says that it was nobody.';
    case 'not-a-number':
      return 'A whole number of people should stand here.';
    case 'negative':
      return `A number of people is not below 0; here it is ${problem.value}.`;
    case 'fractional':
      return `A number of people is whole; here it is ${problem.value}.`;
    case 'too-large':
      return `A number of people is at most ${LARGEST_COUNT}; here it is ${problem.value}.`;
    case 'missing-item':
      return `The numbers of the statement ${quoted(problem.item)} are missing; 0 for each level says that nobody answered it.`;
    case 'unknown-item':
      return `This checklist has no statement with the id ${quoted(problem.item)}.`;
    case 'wrong-length':
      return `The scale has ${problem.expected} points, and here are numbers for ${problem.found}.`;
    case 'not-offered':
      return 'This checklist does not offer “not applicable”, so nobody can have chosen it.';
    case 'excess':
      return `The numbers of the statement ${quoted(problem.item)} come to ${problem.total}, which is ${problem.excess} more than the ${problem.respondents} who filled in.`;
  }
}
