import type { StagesResult } from '@lerend/core/stages';
import { titleOf } from './places.js';
import type { TeamView } from './team-view.js';
import type { Reach } from './texts.js';

/** A double that stands for a difference of chances in steps of 0.05 is never further from it than this. */
const ROUNDING = 1e-9;
/** Chances come in steps of 0.05, so that this one is about 0.95 or more: no place is called surer than it is. */
const ALMOST = 1 - ROUNDING;
const PROBABLE = 0.5 + ROUNDING;

export function reachOf({ places, reached }: StagesResult): Reach {
  if (reached === places[0]?.id) return 'first';
  return reached === places.at(-1)?.id ? 'last' : 'further';
}

/** What the place of a team is called, and the rule that says so. */
export function placeInWords(
  { texts, wording }: TeamView,
  result: StagesResult,
): { readonly title: string; readonly rule: string } {
  const { reached, certainty, places, answered } = result;
  switch (certainty.status) {
    case 'polarised':
      return { title: texts.camps, rule: texts.campsRule };
    case 'borderline': {
      const chances = [chanceOf(result, reached), chanceOf(result, certainty.neighbour)] as const;
      const names = [titleOf(wording, reached), titleOf(wording, certainty.neighbour)] as const;
      const [first, second] = chances[0] >= chances[1] ? names : ([names[1], names[0]] as const);
      return {
        title: Math.max(...chances) > PROBABLE ? texts.probably(first, second) : texts.perhaps(first, second),
        rule: texts.uncertainRule,
      };
    }
    case 'clear': {
      const reach = reachOf(result);
      const here = places.find(({ id }) => id === reached);
      // Everybody stands at the first place or further, so there it says something only of who stands at it.
      const count = (reach === 'first' ? here?.count : here?.atLeast) ?? 0;
      return {
        title: texts.reached[reach](titleOf(wording, reached)),
        rule: texts.reachedRule[reach](count, answered),
      };
    }
    default:
      return certainty satisfies never;
  }
}

/**
 * How sure the place is: never surer than the report, and nothing where a team stands in two camps. That everything is in
 * is said only where no choice can still come.
 */
export function surenessInWords({ texts, report }: TeamView, result: StagesResult): string | undefined {
  const { certainty, probabilities, answered, dontKnow, reached, unseen } = result;
  if (certainty.status === 'polarised') return undefined;
  if (report.invited.status === 'ok' && answered + dontKnow >= report.invited.value) {
    // Where many do not know, nothing is certain but that.
    return unseen ? undefined : texts.allIn;
  }
  if (certainty.status === 'borderline') return texts.couldChange[probabilities.target];
  const sure = chanceOf(result, reached) >= ALMOST ? 'almost' : 'probable';
  return probabilities.target === 'team' ? texts.staysOfTeam(sure) : texts.staysAgain(sure);
}

/** How likely it is that half of the team has reached this place and no further one. */
function chanceOf({ places, probabilities }: StagesResult, id: string): number {
  const index = places.findIndex((place) => place.id === id);
  const next = places[index + 1];
  return atLeast(index, id) - (next === undefined ? 0 : atLeast(index + 1, next.id));

  /** Everybody stands at the first place or further; of a ground the report says nothing. */
  function atLeast(at: number, place: string): number {
    return at <= 0 ? 1 : (probabilities.atLeast[place] ?? 0);
  }
}
