import type { ChecklistInstrument, ChecklistWording } from '@lerend/core/checklist';
import type { AgreementBand, Phase, PhaseByMean } from '@lerend/core/model';

const PHASES = ['early', 'partial', 'strong'] as const satisfies readonly PhaseByMean[];

/** The words of an export's headings and of what stands under them. */
export interface ExportWords {
  readonly locale: string;
  readonly columns: {
    readonly domain: string;
    readonly statement: string;
    readonly answered: string;
    readonly dontKnow: string;
    readonly notApplicable: string;
    readonly unanswered: string;
    readonly phase: string;
    readonly couldBe: string;
    readonly standsOut: string;
    readonly agreement: string;
    readonly answer: string;
    readonly step: string;
    readonly card: string;
    readonly what: string;
    readonly who: string;
    readonly when: string;
    readonly sign: string;
    readonly field: string;
    readonly people: string;
    readonly stage: string;
    readonly orFurther: string;
    readonly pair: string;
    readonly left: string;
    readonly right: string;
    readonly leansTo: string;
  };
  readonly wholeDomain: string;
  readonly wholeTeam: string;
  readonly edge: string;
  /** For a wording that has no words of its own for it. */
  readonly noSharedClass: string;
  readonly uncertain: string;
  /** Before the stage that at least half have reached, the one after it, and those who looked at the marks. */
  readonly halfReached: string;
  readonly nextStep: string;
  readonly looked: string;
  /** On neither side of a pair. */
  readonly between: string;
  readonly standing: Readonly<Record<'strength' | 'weaker', Readonly<Record<'probable' | 'likely', string>>>>;
  /** For a scale that does not have three points. */
  readonly phases: Readonly<Record<PhaseByMean, string>>;
  /** What stands in place of these on a scale of recognition. */
  readonly recognition: {
    readonly columns: { readonly phase: string };
    readonly standing: ExportWords['standing'];
    readonly phases: ExportWords['phases'];
  };
  /** Before the level that (almost) everybody of a small group chose. */
  readonly almostEveryone: string;
  readonly fromTallies: string;
  readonly openTable: string;
  readonly madeOf: string;
  readonly overrideBy: string;
  readonly overrideReason: string;
  readonly polarised: string;
  readonly agreements: Readonly<Record<AgreementBand | 'polarised', string>>;
  readonly withheld: string;
  readonly undefined: string;
  readonly dontKnowAnswer: string;
  readonly notApplicableAnswer: string;
}

/** The words for a checklist: its own where they ask how far something fits, and more is not better. */
export function wordsFor({ scale }: Pick<ChecklistInstrument, 'scale'>, words: ExportWords): ExportWords {
  if (scale.type !== 'recognition') return words;
  const { columns, phases, standing } = words.recognition;
  return { ...words, columns: { ...words.columns, ...columns }, phases, standing };
}

/** The word for a phase: the label of its point on a scale of three, or a word of ours on a longer or shorter one. */
export function phaseWord(
  phase: Phase,
  { scale: { points } }: Pick<ChecklistInstrument, 'scale'>,
  wording: Pick<ChecklistWording, 'scale'>,
  words: ExportWords,
): string {
  if (phase === 'polarised') return words.polarised;
  const point = points.length === PHASES.length ? points[PHASES.indexOf(phase)] : undefined;
  return (point && wording.scale[point.id]?.label) ?? words.phases[phase];
}
