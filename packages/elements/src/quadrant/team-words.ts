import type { QuadrantInstrument, QuadrantResult } from '@lerend/core/quadrant';
import { percentOfNorm, reachOf } from './geometry.js';
import { shortOf, titleOf, type TeamView } from './team-view.js';

/** Chances come in steps of 0.05, so that this one is 0.975 or more: no culture is called surer than it is. */
const ALMOST = 1;
const PROBABLE = 0.5;

/**
 * People who are, on average, at most as far from their middle as the path between the fields is broad stand close
 * together; from halfway between the middle of the plane and its edge on they stand far apart. The look's own words for
 * a number, no rule of scoring.
 */
const CLOSE = 0.25;
const FAR = 0.5;
const STEP = 5;

/** What the place of a team is called, and the rule that says so. */
export function placeInWords(
  view: TeamView,
  { place, certainty }: QuadrantResult,
): { readonly title: string; readonly rule: string } {
  const { texts } = view;
  switch (place.type) {
    case 'class':
      return { title: texts.inClass(titleOf(view, place.id)), rule: texts.inClassRule };
    case 'edge':
      return {
        title: texts.onEdge(place.neighbours.map((id) => titleOf(view, id))),
        rule: texts.onEdgeRule,
      };
    case 'uncertain': {
      const [first = '', second = ''] = place.neighbours;
      const chance = certainty.status === 'ok' ? (certainty.value.probabilities[first] ?? 0) : 0;
      const names = [shortOf(view, first), shortOf(view, second)] as const;
      return {
        title: chance > PROBABLE ? texts.probably(...names) : texts.perhaps(...names),
        rule: texts.uncertainRule,
      };
    }
    case 'no-shared-culture':
      return {
        title: view.wording.noSharedClass ?? texts.noSharedClass,
        rule: place.because === 'polarised-axis' ? texts.polarisedAxis : texts.spreadOverClasses,
      };
    default:
      return place satisfies never;
  }
}

/**
 * How sure the place is: never surer than the report, and nothing where the middle says little. That everything is in
 * is said only where no place can still come.
 */
export function surenessInWords(
  view: TeamView,
  { place, certainty, region }: QuadrantResult,
): string | undefined {
  const { texts } = view;
  if (place.type === 'no-shared-culture') return undefined;
  if (region.status === 'ok' && region.value.target === 'team' && region.value.halfLong === 0) {
    return texts.allIn;
  }
  if (certainty.status === 'undefined') return texts.certaintyMissing[certainty.reason];
  if (certainty.status !== 'ok') return undefined;
  const { target, probabilities } = certainty.value;
  switch (place.type) {
    case 'class': {
      const sure = (probabilities[place.id] ?? 0) >= ALMOST ? 'almost' : 'probable';
      const words = target === 'team' ? texts.staysOfTeam : texts.staysAgain;
      return words(shortOf(view, place.id), sure);
    }
    case 'edge':
    case 'uncertain':
      return texts.couldChange[target];
    default:
      return place satisfies never;
  }
}

/** What the drawn region stands for; `undefined` where none is drawn. */
export function regionInWords({ texts, instrument }: TeamView, result: QuadrantResult): string | undefined {
  const ranges = regionRanges(instrument, result);
  if (ranges === undefined || result.region.status !== 'ok') return undefined;
  const words = texts.regionHint[result.region.value.target];
  return ranges.beyond ? `${words} ${texts.regionBeyond}` : words;
}

/** How far apart people stand, in words; `undefined` where only counts are there. */
export function distanceInWords({ texts }: TeamView, { meanDistance }: QuadrantResult): string | undefined {
  if (meanDistance.status !== 'ok') return undefined;
  const { value } = meanDistance;
  return texts.distance[value <= CLOSE ? 'close' : value < FAR ? 'between' : 'far'];
}

export interface AxisRange {
  readonly axis: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Between which places from 0 to 100 the region lies along each axis, outwards in steps of five, the vertical axis first;
 * `undefined` where there is none to draw.
 */
export function regionRanges(
  { axes }: QuadrantInstrument,
  { region, centroid }: QuadrantResult,
): { readonly ranges: readonly AxisRange[]; readonly beyond: boolean } | undefined {
  if (region.status !== 'ok' || region.value.halfLong === 0) return undefined;
  const { across, up } = reachOf(region.value);
  const reaches = [
    { axis: axes.vertical.id, middle: centroid[axes.vertical.id] ?? 0, reach: up },
    { axis: axes.horizontal.id, middle: centroid[axes.horizontal.id] ?? 0, reach: across },
  ];
  return {
    beyond: reaches.some(({ middle, reach }) => Math.abs(middle) + reach > 1),
    ranges: reaches.map(({ axis, middle, reach }) => ({
      axis,
      from: Math.max(0, Math.floor(percentOfNorm(middle - reach) / STEP) * STEP),
      to: Math.min(100, Math.ceil(percentOfNorm(middle + reach) / STEP) * STEP),
    })),
  };
}
