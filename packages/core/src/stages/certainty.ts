import type { Figure } from '../model/index.js';
import { toNearest } from '../disclosure/rounding.js';
import { populationOf } from '../statistics/population.js';
import { reachProbability } from '../statistics/reach-probability.js';
import type { StageCertainty, StageProbabilities } from './report-model.js';

/** Places in order, the first one first, with how many people stand there or further. */
export interface ReachedPlace {
  readonly id: string;
  readonly atLeast: number;
}

/** How likely it is that at least half of a group stand at a place or further, for each place; not rounded yet. */
export type ReachChances = ReadonlyMap<string, number>;

/** A place is named without another one beside it from this chance on. */
const SURE = 0.8;
/** What rounding may take from a chance of exactly .80. */
const TOLERANCE = 1e-12;

/** Everybody who stands somewhere stands at the first place or further, so that one is certain. */
export function reachChances(places: readonly ReachedPlace[], invited: number | undefined): ReachChances {
  const answered = places[0]?.atLeast ?? 0;
  const population = populationOf(invited);
  return new Map(
    places.map(({ id, atLeast }, index) => [
      id,
      index === 0 ? 1 : known(reachProbability(atLeast, answered, population)),
    ]),
  );
}

/** By stage id, rounded. */
export function describeChances(
  stages: readonly { readonly id: string }[],
  chances: ReachChances,
  invited: number | undefined,
): StageProbabilities {
  return {
    target: populationOf(invited).target,
    atLeast: Object.fromEntries(stages.map(({ id }) => [id, toNearest(chances.get(id) ?? 0)])),
  };
}

/**
 * How sure is it that a group has reached this place and no further one? Clear with a probability of at least .80;
 * else borderline, with the likelier one of the places beside it, the further one where both are as likely. Of a group
 * in two camps no place speaks.
 */
export function stageCertainty(
  places: readonly ReachedPlace[],
  reached: number,
  chances: ReachChances,
  polarised: boolean,
): StageCertainty {
  if (polarised) return { status: 'polarised' };
  const chanceOf = (index: number) => chances.get(places[index]?.id ?? '') ?? 0;
  const [here, further] = [chanceOf(reached), chanceOf(reached + 1)];
  if (here - further >= SURE - TOLERANCE) return { status: 'clear' };
  const neighbour = places[further >= 1 - here - TOLERANCE ? reached + 1 : reached - 1];
  if (neighbour === undefined) throw new Error('Of a single place it is certain that a group stands there.');
  return { status: 'borderline', neighbour: neighbour.id };
}

function known<T>(figure: Figure<T>): T {
  if (figure.status !== 'ok') {
    throw new Error('A policy lets nobody stand alone, so there are two answers here.');
  }
  return figure.value;
}
