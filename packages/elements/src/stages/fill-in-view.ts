import type { Answer, Answers } from '@lerend/core/model';
import { STAGE_SLOT, stageOfMarks, type StagesInstrument, type StagesWording } from '@lerend/core/stages';
import { placesOf, titleOf } from './places.js';
import type { StagesTexts } from './texts.js';

/** What filling in needs. */
export interface FillInView {
  readonly instrument: StagesInstrument;
  readonly wording: StagesWording;
  /** Where the wording is in another language than the texts around it, and the other way round. */
  readonly wordingLanguage: string | undefined;
  readonly textsLanguage: string | undefined;
  readonly texts: StagesTexts;
  readonly answers: Answers;
  readonly readonly: boolean;
  readonly inactive: boolean;
  readonly required: boolean;
  readonly on: FillInHandlers;
}

export interface FillInHandlers {
  readonly pick: (stage: number | 'dont-know') => void;
  readonly tick: (mark: string, recognised: boolean) => void;
}

export function pickOf({ answers }: Pick<FillInView, 'answers'>): Answer {
  return answers[STAGE_SLOT] ?? null;
}

/** What a pick is called; `undefined` where nothing is picked. */
export function nameOfPick({ instrument, wording, texts }: FillInView, pick: Answer): string | undefined {
  if (pick === 'dont-know') return texts.dontKnow;
  const place = placesOf(instrument).find(({ value }) => value === pick);
  return place === undefined ? undefined : titleOf(wording, place.id);
}

/** What the marks that a person looked at say. */
export interface Pointing {
  /** Whether one is ticked. */
  readonly ticked: boolean;
  /** As an answer; `undefined` where they point to no place. */
  readonly place: number | undefined;
}

/** `undefined` while nobody looked at the marks. */
export function pointingOf({
  instrument,
  answers,
}: Pick<FillInView, 'instrument' | 'answers'>): Pointing | undefined {
  const looked = instrument.marks.map(({ id }) => answers[id]).filter((answer) => typeof answer === 'number');
  if (looked.length === 0) return undefined;
  return { ticked: looked.includes(1), place: stageOfMarks(instrument, answers) };
}

/** An `input` of a control within; the element tells of it itself, once. */
export function keepInside(event: Event): void {
  event.stopPropagation();
}
