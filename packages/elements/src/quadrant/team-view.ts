import type { Answers } from '@lerend/core/model';
import type { QuadrantInstrument, QuadrantReport, QuadrantWording } from '@lerend/core/quadrant';
import type { QuadrantTexts } from './texts.js';

/** What showing a team needs. */
export interface TeamView {
  readonly instrument: QuadrantInstrument;
  readonly wording: QuadrantWording;
  readonly wordingLanguage: string | undefined;
  /** The locale for numbers. */
  readonly locale: string;
  readonly texts: QuadrantTexts;
  readonly report: QuadrantReport;
  /** A person's own answers, on her own screen. */
  readonly own: Answers | undefined;
}

/** What a class is called: as it stands beside others, or in a sentence. */
export function titleOf({ wording }: Pick<TeamView, 'wording'>, id: string): string {
  return wording.classes[id]?.title ?? id;
}

export function shortOf({ wording }: Pick<TeamView, 'wording'>, id: string): string {
  return wording.classes[id]?.short ?? id;
}
