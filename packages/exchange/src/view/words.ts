import type { AgreementBand, Phase } from '@lerend/core/model';

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

/** The word for a phase: the scale's own label, or the one for two camps. */
export function phaseWord(
  phase: Phase,
  scale: Readonly<Record<string, { readonly label: string }>>,
  words: ExportWords,
): string {
  return phase === 'polarised' ? words.polarised : (scale[phase]?.label ?? phase);
}
