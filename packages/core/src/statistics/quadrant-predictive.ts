import { available, notDefined } from '../model/index.js';
import type { Figure } from '../model/index.js';
import { classOf } from './quadrant-probability.js';
import type { QuadrantProbabilities } from './quadrant-probability.js';
import { toTheEnd } from '../model/steps.js';
import { randomFrom } from './random.js';
import { drawsPerSlice, IMAGINARY, makeUrn, USUAL_DRAWS } from './urn.js';

/** Where one person places the team, in whole units from the middle of each axis. */
export interface Place {
  readonly vertical: number;
  readonly horizontal: number;
}

/** The places of people, so for inside a release only. */
export interface PlacesInput {
  readonly places: readonly Place[];
  readonly unitsPerAxis: number;
  /** How many units lie between two places of a complete answer; it divides `unitsPerAxis`. */
  readonly unitsPerStep: number;
  /** How many people were invited; fewer than there are places counts as everybody answered. */
  readonly invited: number;
  readonly seed: number;
  /** 4000 unless given. */
  readonly draws?: number;
}

/** The chance of each class, with how it was drawn. */
export interface DrawnProbabilities {
  readonly probabilities: QuadrantProbabilities;
  /** 1 where everybody answered, and nothing is left to chance. */
  readonly draws: number;
  readonly seed: number;
}

/** The chances of `drawQuadrant`, at once. */
export function predictQuadrant(input: PlacesInput): Figure<DrawnProbabilities> {
  return toTheEnd(drawQuadrant(input));
}

/**
 * In which class is the mean place of everybody invited, for all that is not known of who did not answer? They are
 * drawn as copies of people with a place, with one imaginary person who answers each axis at random (Pólya urn of
 * weight 1). Exact sums, so that a mean exactly on an axis is no class. The order of the places says nothing. Yields
 * how many draws are done, after some milliseconds each time. Undefined `no-data` without places.
 */
export function* drawQuadrant(input: PlacesInput): Generator<number, Figure<DrawnProbabilities>, void> {
  const { unitsPerAxis, unitsPerStep, invited, seed, draws = USUAL_DRAWS } = input;
  const places = sorted(input.places);
  const seen = places.length;
  if (seen === 0) return notDefined('no-data');
  const stepsPerAxis = (2 * unitsPerAxis) / unitsPerStep + 1;
  if (!Number.isInteger(stepsPerAxis)) throw new RangeError('The steps of an axis divide it evenly.');
  const unseen = Math.max(0, invited - seen);
  const vertical = Float64Array.from(places, (place) => place.vertical);
  const horizontal = Float64Array.from(places, (place) => place.horizontal);
  const known = {
    vertical: vertical.reduce((sum, units) => sum + units, 0),
    horizontal: horizontal.reduce((sum, units) => sum + units, 0),
  };
  const random = randomFrom(seed);
  const urn = makeUrn(seen, unseen, random);
  const anywhere = () => random.below(stepsPerAxis) * unitsPerStep - unitsPerAxis;
  const hits = { highHigh: 0, highLow: 0, lowHigh: 0, lowLow: 0, onAxis: 0 };
  const total = unseen === 0 ? 1 : draws;
  const slice = drawsPerSlice(2 * unseen);
  for (let draw = 1; draw <= total; draw += 1) {
    urn.draw();
    let up = known.vertical;
    let right = known.horizontal;
    for (const person of urn.drawn) {
      up += person === IMAGINARY ? anywhere() : (vertical[person] ?? 0);
      right += person === IMAGINARY ? anywhere() : (horizontal[person] ?? 0);
    }
    hits[classOf(up, right)] += 1;
    if (draw % slice === 0 && draw < total) yield draw;
  }
  const probabilities = {
    highHigh: hits.highHigh / total,
    highLow: hits.highLow / total,
    lowHigh: hits.lowHigh / total,
    lowLow: hits.lowLow / total,
    onAxis: hits.onAxis / total,
  };
  return available({ probabilities, draws: total, seed });
}

/**
 * How far do people place the team from their centroid, on average? From 0 to √8, on axes from −1 to 1. Undefined
 * `too-few-for-spread` below two people.
 */
export function meanDistance(input: readonly Place[], unitsPerAxis: number): Figure<number> {
  if (input.length < 2) return notDefined('too-few-for-spread');
  const places = sorted(input);
  const n = places.length;
  const up = places.reduce((sum, { vertical }) => sum + vertical, 0);
  const right = places.reduce((sum, { horizontal }) => sum + horizontal, 0);
  const distances = places.map(({ vertical, horizontal }) =>
    Math.sqrt((n * vertical - up) ** 2 + (n * horizontal - right) ** 2),
  );
  return available(distances.reduce((sum, distance) => sum + distance, 0) / (n * n * unitsPerAxis));
}

/** In an order of their own, so that neither a seed nor a sum depends on who came first. */
function sorted(places: readonly Place[]): readonly Place[] {
  return [...places].sort((a, b) => a.vertical - b.vertical || a.horizontal - b.horizontal);
}
