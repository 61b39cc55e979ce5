import type { PairsWording } from '@lerend/core/pairs';
import type { PairsTexts } from './texts.js';

/** What says a position in words. */
export interface PositionView {
  readonly wording: PairsWording;
  readonly texts: PairsTexts;
}

/** Every position from the left pole to the right one, as an answer holds it. */
export function positionsOf(reach: number): readonly number[] {
  return Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
}

/** A position in words: the middle by its own name, any other by its degree and the pole that it leans to. */
export function sayPosition({ wording, texts }: PositionView, pair: string, position: number): string {
  if (position === 0) return wording.middle;
  const side = position < 0 ? 'left' : 'right';
  return texts.position(
    wording.degrees[Math.abs(position) - 1] ?? '',
    poleInside(wording.pairs[pair]?.[side] ?? ''),
  );
}

/** A pole as it stands inside a sentence: without the full stop of its own. */
export function poleInside(pole: string): string {
  return pole.replace(/(?<!\.)\.$/u, '');
}
