import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import type {
  ChecklistChange,
  ChecklistInstrument,
  ChecklistReport,
  ChecklistWording,
  ItemResult,
} from '@lerend/core/checklist';
import type { Phase, PhaseByMean, UndefinedReason, WithheldReason } from '@lerend/core/model';
import { languageOf } from '../base/locale.js';
import { levelOfPoint, levelPath } from '../styles/marks.js';
import { CLOSE_MARKS, MOST_MARKS } from '../team/people.js';
import { fitPath } from './fit-mark.js';
import type { ReportOrder } from './order.js';
import type { OwnResult } from './own-answers.js';
import { recognitionTexts } from './recognition-texts.js';
import { PHASES, type ReportTexts } from './texts.js';

/** What every part of the report is rendered from. */
export interface ReportView {
  readonly report: ChecklistReport;
  readonly instrument: ChecklistInstrument;
  readonly wording: ChecklistWording;
  readonly texts: ReportTexts;
  /** The locale of `texts`, for numbers. */
  readonly locale: string;
  readonly order: ReportOrder;
  /** This round beside an earlier one, where the host has that. */
  readonly change: ChecklistChange | undefined;
  /** What the reader answered herself; on her own screen alone. */
  readonly own: OwnResult | undefined;
  /** Names of roles as they stand in a sentence, the host's own before ours. */
  readonly roleNames: Readonly<Record<string, string>>;
  readonly points: readonly PointView[];
  /** The mark of a level; what grows on a development scale, and a block on one of recognition. */
  readonly mark: (level: PointView['level']) => SVGTemplateResult;
  /** Names of the phases: those of the scale where it has three points in the language of the texts. */
  readonly phases: Readonly<Record<Phase, string>>;
  readonly shortPhases: Readonly<Record<PhaseByMean, string>>;
  /** How the counts of a statement are drawn. */
  readonly drawing: 'people' | 'close-people' | 'bars';
  /** Whether a group's name stands below it; on a scale of three points shape and legend say it. */
  readonly named: boolean;
}

export interface PointView {
  readonly id: string;
  readonly label: string;
  readonly short: string;
  readonly level: 1 | 2 | 3;
}

type ViewInput = Omit<ReportView, 'points' | 'mark' | 'phases' | 'shortPhases' | 'drawing' | 'named'>;

export function createView(input: ViewInput): ReportView {
  const { instrument, wording, locale } = input;
  const { points: scale, type } = instrument.scale;
  const texts = type === 'recognition' ? recognitionTexts(input.texts) : input.texts;
  const points = scale.map(({ id }, index): PointView => {
    const words = wording.scale[id];
    return {
      id,
      label: words?.label ?? id,
      short: words?.short ?? id,
      level: levelOfPoint(index, scale.length),
    };
  });
  const ofScale = points.length === PHASES.length && languageOf(wording.locale) === languageOf(locale);
  const name = (length: 'label' | 'short', index: 0 | 1 | 2): string => {
    const own = texts.phases[PHASES[index]][length];
    return ofScale ? (points[index]?.[length] ?? own) : own;
  };
  return {
    ...input,
    texts,
    points,
    mark: type === 'recognition' ? fitPath : levelPath,
    phases: {
      early: name('label', 0),
      partial: name('label', 1),
      strong: name('label', 2),
      polarised: texts.polarised,
    },
    shortPhases: { early: name('short', 0), partial: name('short', 1), strong: name('short', 2) },
    drawing: chooseDrawing(input.report),
    named: points.length !== 3,
  };
}

/** A text of the instrument, with its own language where that is not the language around it. */
export function spoken(view: ReportView, text: string): TemplateResult | string {
  const { wording, locale } = view;
  return languageOf(wording.locale) === languageOf(locale)
    ? text
    : html`<span lang=${wording.locale}>${text}</span>`;
}

export function domainTitle({ wording }: ReportView, id: string): string {
  return wording.domains[id]?.title ?? id;
}

export function statementOf({ wording }: ReportView, id: string): string {
  return wording.items[id]?.statement ?? id;
}

/** The name of a role as it stands inside a sentence; a role that nobody named is called by its id. */
export function roleName({ roleNames }: ReportView, role: string): string {
  return Object.hasOwn(roleNames, role) ? (roleNames[role] ?? role) : role;
}

/** The name of a phase as it stands inside a sentence. */
export function quotedPhase({ texts, phases }: ReportView, phase: Phase): string {
  return texts.quote(phases[phase]);
}

/** Why a figure is not there, in words; a reason from a later version says less, and nothing wrong. */
export function reasonWords(texts: ReportTexts, reason: WithheldReason | UndefinedReason): string {
  const known: Readonly<Record<string, string>> = { ...texts.withheld, ...texts.undefined };
  return Object.hasOwn(known, reason) ? (known[reason] ?? texts.notAvailable) : texts.notAvailable;
}

/** A position from 0 to 1 as it is read: from 0 to 100, without decimals. */
export function outOfHundred(norm: number): number {
  return Math.round(norm * 100);
}

/** A count, and above twenty people its share behind it. */
export function countWithShare(view: ReportView, count: number, of: number): TemplateResult | string {
  if (of <= MOST_MARKS) return String(count);
  const share = new Intl.NumberFormat(view.locale, { style: 'percent' }).format(count / of);
  return html`${count} <span class="quiet">(${share})</span>`;
}

/** `value`, or nothing where it is zero. */
export function unlessZero<T>(count: number, value: T): T | typeof nothing {
  return count === 0 ? nothing : value;
}

function chooseDrawing({ respondents, items }: ChecklistReport): ReportView['drawing'] {
  const people = Math.max(
    respondents.status === 'ok' ? respondents.value : 0,
    ...items.map(({ result }) => (result.status === 'ok' ? everybody(result.value) : 0)),
  );
  if (people > MOST_MARKS) return 'bars';
  return people >= CLOSE_MARKS ? 'close-people' : 'people';
}

/** All who handed in, whatever they did with this statement. */
export function everybody({ counts, dontKnow, notApplicable, unanswered }: ItemResult): number {
  return counts.reduce((sum, count) => sum + count, dontKnow + notApplicable + unanswered);
}
