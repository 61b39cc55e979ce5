import type { PairPlace, PairResult } from '@lerend/core/pairs';
import { outOfHundred, quotedPole, type TeamView } from './team-view.js';
import type { Sureness } from './texts.js';

/** From this chance on a place is almost sure; chances in a report come in steps of 0.05. */
const ALMOST = 0.95 - 1e-9;
const PROBABLE = 0.5;

const PLACES = ['left', 'neutral', 'right'] as const satisfies readonly PairPlace[];

/** A place as it stands inside a sentence. */
export function sayPlace(view: TeamView, pair: string, place: PairPlace): string {
  return place === 'neutral' ? view.texts.between : view.texts.atPole(quotedPole(view, pair, place));
}

/** Where the team stands between the poles, with the place that it could as well be. */
export function sayVerdict(view: TeamView, pair: string, result: PairResult): string {
  const { texts } = view;
  const { certainty, place, probabilities } = result;
  const words = sayPlace(view, pair, place);
  switch (certainty.status) {
    case 'polarised':
      return texts.camps;
    case 'clear':
      return texts.sure(words);
    case 'borderline': {
      const other = sayPlace(view, pair, certainty.neighbour);
      if (isComplete(view, result)) return texts.closeCall(words, other);
      return probabilities[place] > PROBABLE ? texts.probably(words, other) : texts.perhaps(words, other);
    }
    default:
      return certainty satisfies never;
  }
}

/** How sure that is, in one sentence. */
export function sayDoubt(view: TeamView, pair: string, result: PairResult): string {
  const { texts, report } = view;
  const { certainty, place, probabilities, sides } = result;
  const complete = isComplete(view, result);
  switch (certainty.status) {
    case 'polarised':
      return texts.campsDetail(
        sides.left,
        quotedPole(view, pair, 'left'),
        sides.right,
        quotedPole(view, pair, 'right'),
      );
    case 'borderline':
      return complete ? texts.allInNear : texts.near[probabilities.target];
    case 'clear': {
      if (complete) return texts.allIn;
      const sure: Sureness = probabilities[place] >= ALMOST ? 'almost' : 'probable';
      if (probabilities.target === 'process') return texts.again(sure);
      return texts.stays(sure, report.invited.status === 'ok' ? report.invited.value : undefined);
    }
    default:
      return certainty satisfies never;
  }
}

/** The numbers behind the words, for who asks. */
export function sayNumbers(view: TeamView, pair: string, result: PairResult): readonly string[] {
  const { texts } = view;
  const { sides, mean, polarised, probabilities } = result;
  const [left, right] = [quotedPole(view, pair, 'left'), quotedPole(view, pair, 'right')];
  const band = bandOf(view);
  const chances = chancesOf(view, pair, result);
  const doubtful = !polarised && !isComplete(view, result);
  return [
    texts.sides(sides.left, left, sides.neutral, sides.right, right),
    ...(polarised ? [] : [texts.middleAt(outOfHundred(mean), left, right)]),
    ...(polarised || band === 0 ? [] : [texts.bandRule(outOfHundred(-band), outOfHundred(band))]),
    ...(doubtful && chances.length > 1
      ? [texts.chances(chances.map(({ place, chance }) => [place, chance]))]
      : []),
    ...(doubtful ? [texts.method[probabilities.target]] : []),
  ];
}

interface PlaceChance {
  readonly place: string;
  /** Out of a hundred. */
  readonly chance: number;
}

/** The places that have a chance, the most likely first. */
export function chancesOf(
  view: TeamView,
  pair: string,
  { probabilities }: PairResult,
): readonly PlaceChance[] {
  return PLACES.map((place) => ({
    place: sayPlace(view, pair, place),
    chance: Math.round(probabilities[place] * 100),
  }))
    .filter(({ chance }) => chance > 0)
    .sort((a, b) => b.chance - a.chance);
}

/** Half the width of the neutral band, on the line from −1 to 1. */
export function bandOf({ instrument }: Pick<TeamView, 'instrument'>): number {
  const { numerator, denominator } = instrument.scoring.band;
  return numerator / (denominator * instrument.positions.reach);
}

/** Whether nobody is left who could still choose a position. */
function isComplete({ report }: TeamView, { answered, dontKnow }: PairResult): boolean {
  return report.invited.status === 'ok' && answered + dontKnow >= report.invited.value;
}
