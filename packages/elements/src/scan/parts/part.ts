import type { TemplateResult } from 'lit';
import type { ChecklistChange, ChecklistInstrument } from '@lerend/core/checklist';
import type { Answers, WordingBase } from '@lerend/core/model';
import type { QuadrantInput } from '@lerend/core/quadrant';
import type { RoundSetup } from '@lerend/core/round';
import { chooseWording } from '../../base/locale.js';
import type { DeckSubject } from '../../deck/view.js';
import type { AnswersToExport, ReportToExport } from '../exporters.js';
import type { LoadedInstrument } from '../instrument-source.js';
import type { StoredReport } from '../stored-reports.js';

/** A kind that each person fills in. */
export type TeamKind = Exclude<LoadedInstrument['instrument']['kind'], 'deck'>;

/** An instrument with its texts in the languages that were asked for so far. */
export interface Worded<Instrument, Wording> {
  readonly instrument: Instrument;
  readonly wordings: readonly Wording[];
}

export interface FillInGiven {
  /** What the control starts with; it stays the same while a person answers. */
  readonly value: string;
  readonly disabled: boolean;
  readonly quadrantInput: QuadrantInput;
  /** Says whether the draft is kept. */
  readonly saved: TemplateResult;
  readonly answer: (answers: Answers) => void;
}

export interface TeamGiven {
  readonly report: StoredReport | undefined;
  readonly change: ChecklistChange | undefined;
  readonly ownAnswers: Answers | undefined;
  readonly roleNames: Readonly<Record<string, string>>;
}

/** One instrument of a round, with all that a scan needs of its kind: the rest of the scan knows no kinds. */
export interface RoundPart {
  readonly kind: TeamKind;
  readonly instrument: RoundSetup['instruments'][number];
  readonly wordings: readonly WordingBase[];
  /** The control says itself whether the draft is kept. */
  readonly saysSaved: boolean;
  /** For a kind that can stand beside an earlier round. */
  readonly comparable?: ChecklistInstrument;
  /** How many questions of it are open. */
  countOpen(answers: Answers, input: QuadrantInput): number;
  /** How long it takes somebody who reads calmly, in seconds. */
  estimateSeconds(input: QuadrantInput): number;
  /** Whether answers from outside fit it. */
  fits(answers: Answers): boolean;
  renderFillIn(given: FillInGiven): TemplateResult;
  renderTeam(given: TeamGiven): TemplateResult;
  /** What its domains and statements are called, in the page's language. */
  nameSubject(language: string): DeckSubject | undefined;
  exportAnswers(language: string): Partial<AnswersToExport>;
  exportReport(report: StoredReport | undefined, language: string): Partial<ReportToExport>;
}

/** What a person fills in, in order: one instrument, or two of different kinds. */
export type FilledIn = readonly RoundPart[];

/** How long one statement takes somebody who reads calmly, in seconds. */
export const SECONDS_A_STATEMENT = 20;

/** How many of the slots have no answer. */
export function countUnanswered(
  slots: readonly { readonly id: string; readonly optional?: true }[],
  answers: Answers,
): number {
  return slots.filter(({ id, optional }) => optional !== true && (answers[id] ?? null) === null).length;
}

export function fitsAll(
  answers: Answers,
  check: (slot: string, answer: unknown) => string | undefined,
): boolean {
  return Object.entries(answers).every(([slot, answer]) => check(slot, answer) === undefined);
}

/** What is made of the texts in the page's language; `undefined` where there are none. */
export function inLanguage<Wording extends { readonly locale: string }, T>(
  wordings: readonly Wording[],
  language: string,
  make: (wording: Wording) => T,
): T | undefined {
  const wording = chooseWording(wordings, language);
  return wording === undefined ? undefined : make(wording);
}

export function mapValues<T>(
  record: Readonly<Record<string, T>>,
  to: (value: T) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}

/** The answers of the control that fired. */
export function answersOf(event: Event): Answers {
  return (event.currentTarget as Element & { readonly answers: Answers }).answers;
}
