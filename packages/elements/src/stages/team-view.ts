import type { Answers } from '@lerend/core/model';
import type { StagesInstrument, StagesReport, StagesWording } from '@lerend/core/stages';
import type { StagesTexts } from './texts.js';

/** What showing a team needs. */
export interface TeamView {
  readonly instrument: StagesInstrument;
  readonly wording: StagesWording;
  readonly wordingLanguage: string | undefined;
  /** The locale for numbers. */
  readonly locale: string;
  readonly texts: StagesTexts;
  readonly report: StagesReport;
  /** A person's own answers, on her own screen. */
  readonly own: Answers | undefined;
}
