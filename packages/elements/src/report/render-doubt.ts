import { html, type TemplateResult } from 'lit';
import type { DomainResult } from '@lerend/core/checklist';
import type { PhaseByMean } from '@lerend/core/model';
import { icon } from '../styles/marks.js';
import { describeDoubt, isComplete, type Doubt } from './doubt.js';
import { PHASES } from './texts.js';
import { outOfHundred, quotedPhase, type ReportView } from './view.js';

/** One calm line about how sure a phase is, and the numbers behind it for who asks. */
export function renderDoubt(view: ReportView, result: DomainResult, statements: number): TemplateResult {
  return html`<div class="doubt small" part="doubt">
    <p>${sayDoubt(view, describeDoubt(result, view.instrument.scoring.cuts))}</p>
    ${renderNumbers(view, sayNumbers(view, result, statements))}
  </div>`;
}

/** Sentences with numbers in them, closed until somebody opens them. */
export function renderNumbers({ texts }: ReportView, sentences: readonly string[]): TemplateResult {
  return html`<details class="reading numbers small">
    <summary>${texts.numbers}${icon('down')}</summary>
    <ul>
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  </details>`;
}

/** A doubt in the words of the element's language. */
export function sayDoubt(view: ReportView, doubt: Doubt): string {
  const { doubt: texts } = view.texts;
  switch (doubt.type) {
    case 'two-camps':
      return texts.twoCamps;
    case 'all-in':
      return texts.allIn;
    case 'all-in-near':
      return texts.allInNear(quotedPhase(view, doubt.neighbour));
    case 'near':
      return texts.near(quotedPhase(view, doubt.neighbour));
    case 'stays':
      return texts.stays(quotedPhase(view, doubt.phase));
    case 'likely':
      return doubt.target === 'team'
        ? texts.ofTeam(quotedPhase(view, doubt.phase), doubt.sure, invitedOf(view))
        : texts.again(quotedPhase(view, doubt.phase), doubt.sure);
    case 'could-become':
      return texts.couldBecome(quotedPhase(view, doubt.lowest), quotedPhase(view, doubt.highest));
    case 'invited-unknown':
      return texts.invitedUnknown;
    case 'missing':
      return texts.missing;
    default:
      return doubt satisfies never;
  }
}

/** Where the middle of a domain would lie once everybody answers; `undefined` where nobody can say. */
export function sayInterval(view: ReportView, { interval }: DomainResult): string | undefined {
  if (interval.status !== 'ok' || isComplete(interval.value)) return undefined;
  const { texts } = view;
  const { target, lower, upper } = interval.value;
  const ends = [outOfHundred(lower), outOfHundred(upper)] as const;
  return target === 'team' ? texts.intervalOfTeam(...ends, invitedOf(view)) : texts.intervalAgain(...ends);
}

interface PhaseChance {
  readonly phase: PhaseByMean;
  /** Out of a hundred. */
  readonly chance: number;
}

/** The phases that have a chance, the most likely first. */
export function chancesOf({ phaseProbabilities }: DomainResult): readonly PhaseChance[] {
  if (phaseProbabilities.status !== 'ok') return [];
  const { value } = phaseProbabilities;
  return PHASES.map((phase) => ({ phase, chance: outOfHundred(value[phase]) }))
    .filter(({ chance }) => chance > 0)
    .sort((a, b) => b.chance - a.chance);
}

function sayNumbers(view: ReportView, result: DomainResult, statements: number): readonly string[] {
  const { texts } = view;
  const { norm, phase, hardBounds, interval, certainty, polarised, persons, basedOn } = result;
  const inTwoCamps = phase === 'polarised';
  const bounds = hardBounds.status === 'ok' && !isComplete(hardBounds.value) ? hardBounds.value : undefined;
  const chances = chancesOf(result);
  const said = [
    texts.middle(outOfHundred(norm)),
    sayInterval(view, result),
    !inTwoCamps && chances.length > 1
      ? texts.chances(chances.map(({ phase: each, chance }) => [quotedPhase(view, each), chance]))
      : undefined,
    bounds === undefined
      ? undefined
      : texts.outermost(outOfHundred(bounds.lower), outOfHundred(bounds.upper)),
    inTwoCamps ? undefined : texts.steps(result.flipDistance, quotedPhase(view, result.flipTo)),
    persons.status === 'ok' ? texts.scored(persons.value.scored) : undefined,
    persons.status === 'ok' && persons.value.differsFromNorm ? texts.differsFromNorm : undefined,
    basedOn.length < statements ? texts.someStatements(basedOn.length, statements) : undefined,
    certainty.status === 'ok' ? undefined : texts.certaintyMissing,
    !inTwoCamps && polarised.status !== 'ok' ? texts.campsMissing : undefined,
    interval.status === 'ok' ? texts.methods[interval.value.method] : undefined,
  ];
  return said.filter((sentence) => sentence !== undefined);
}

function invitedOf({ report }: ReportView): number | undefined {
  return report.invited.status === 'ok' ? report.invited.value : undefined;
}
