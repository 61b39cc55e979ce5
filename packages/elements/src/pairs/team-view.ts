import type { Answers } from '@lerend/core/model';
import type { PairResult, PairsInstrument, PairsReport, PairsWording } from '@lerend/core/pairs';
import { MOST_MARKS } from '../team/people.js';
import { poleInside } from './position-words.js';
import type { PairsTexts } from './texts.js';

/** What showing a team needs. */
export interface TeamView {
  readonly instrument: PairsInstrument;
  readonly wording: PairsWording;
  readonly wordingLanguage: string | undefined;
  /** The locale for numbers. */
  readonly locale: string;
  readonly texts: PairsTexts;
  readonly report: PairsReport;
  /** A person's own answers, on her own screen. */
  readonly own: Answers | undefined;
}

/** Up to this many people each has a mark; above, a block stands for how many. */
export type Drawing = { readonly type: 'people' } | { readonly type: 'blocks'; readonly most: number };

/** One way of drawing for all pairs, and of blocks one scale, so that they can be read beside each other. */
export function chooseDrawing({ report }: Pick<TeamView, 'report'>): Drawing {
  const shown = report.pairs.flatMap(({ result }) => (result.status === 'ok' ? [result.value] : []));
  if (shown.every(({ answered }) => answered <= MOST_MARKS)) return { type: 'people' };
  return { type: 'blocks', most: Math.max(1, ...shown.flatMap(({ counts }) => counts)) };
}

/** All who handed in, whatever they did with this pair. */
export function everybody({ answered, dontKnow, unanswered }: PairResult): number {
  return answered + dontKnow + unanswered;
}

/** A pole as it is quoted inside a sentence. */
export function quotedPole({ wording, texts }: TeamView, pair: string, side: 'left' | 'right'): string {
  return texts.quote(poleInside(wording.pairs[pair]?.[side] ?? ''));
}

/** A place from −1 to 1 as it is read: from 0 at the left pole to 100 at the right one, without decimals. */
export function outOfHundred(mean: number): number {
  return Math.round((mean + 1) * 50);
}
