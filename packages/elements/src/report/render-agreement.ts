import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Agreement, ItemResult } from '@lerend/core/checklist';
import { neighbourOf } from './doubt.js';
import type { AgreementWord } from './texts.js';
import type { PointView, ReportView } from './view.js';

type Glyph = AgreementWord | 'unseen';

/** Places of the dots of a glyph on a field of 40 by 20: a heap, a row, two heaps, or an empty place. */
const DOTS: Readonly<Record<Glyph, readonly (readonly [number, number])[]>> = {
  shared: [
    [14, 11.5],
    [20, 11.5],
    [26, 11.5],
    [17, 5.5],
    [23, 5.5],
  ],
  different: [
    [5, 11.5],
    [14, 11.5],
    [26, 11.5],
    [35, 11.5],
  ],
  camps: [
    [3, 11.5],
    [9, 11.5],
    [31, 11.5],
    [37, 11.5],
    [6, 5.5],
    [34, 5.5],
  ],
  unseen: [],
};

/** The word for an agreement: its number stands on no screen. */
export function agreementWord({ band }: Pick<Agreement, 'band'>, polarised: boolean): AgreementWord {
  if (polarised) return 'camps';
  return band === 'shared' ? 'shared' : 'different';
}

export function renderGlyph(glyph: Glyph): SVGTemplateResult {
  return svg`<svg class="glyph" viewBox="0 0 40 20" aria-hidden="true">
    <path class="soil ${glyph === 'unseen' ? 'open' : ''}" d="M0 17.5H40"></path>
    ${DOTS[glyph].map(([x, y]) => svg`<circle class="ink" cx=${x} cy=${y} r="3"></circle>`)}
  </svg>`;
}

/** How alike a team answered one statement, in words, and whether it could see it at all. */
export function renderAgreement(view: ReportView, result: ItemResult, phaseIsTold = false): TemplateResult {
  const { texts } = view;
  const word = agreementWord(result.agreement, result.polarised);
  return html`<div class="agreement" part="agreement">
    ${
      result.unseen
        ? renderLine(
            'unseen',
            texts.unseen,
            texts.unseenDetail(result.dontKnow, result.answered + result.dontKnow),
          )
        : nothing
    }
    ${renderLine(word, texts.agreements[word], phaseIsTold ? sayChoices(view, result) : describeChoices(view, result))}
  </div>`;
}

function renderLine(glyph: Glyph, word: string, detail: string): TemplateResult {
  return html`<p class="agreement-line">
    ${renderGlyph(glyph)}<span><b>${word}</b><span class="detail">${detail}</span></span>
  </p>`;
}

/** Who chose what, after the phase that it comes to; a phase says little where few can see the statement. */
function describeChoices(view: ReportView, result: ItemResult): string {
  const choices = sayChoices(view, result);
  if (result.polarised || result.unseen) return choices;
  const [only, ...more] = mostChosen(view, result.counts);
  // The level that most people chose tells the phase already, unless the phase is another one or could be.
  const told = more.length === 0 && only?.short === view.shortPhases[result.phaseByMean];
  return told && neighbourOf(result) === undefined
    ? choices
    : view.texts.phaseAndChoices(itemPhaseInWords(view, result), choices);
}

function sayChoices(view: ReportView, { counts, answered, polarised }: ItemResult): string {
  const { texts, shortPhases } = view;
  if (polarised) {
    const side = Math.round(counts.length / 3);
    return texts.camps(
      sum(counts.slice(0, side)),
      texts.quote(shortPhases.early),
      sum(counts.slice(-side)),
      texts.quote(shortPhases.strong),
    );
  }
  const most = Math.max(...counts);
  const chosen = mostChosen(view, counts).map(({ short }) => texts.quote(short));
  const [only, ...more] = chosen;
  return only !== undefined && more.length === 0
    ? texts.mostChosen(most, answered, only)
    : texts.chosenAlike(most, answered, chosen);
}

function mostChosen({ points }: ReportView, counts: readonly number[]): readonly PointView[] {
  const most = Math.max(...counts);
  return points.filter((_, index) => counts[index] === most);
}

/** The phase of a statement in short names, with the one that it could as well be. */
export function itemPhaseInWords({ texts, phases, shortPhases }: ReportView, result: ItemResult): string {
  const { phase } = result;
  if (phase === 'polarised') return phases.polarised;
  const neighbour = neighbourOf(result);
  return neighbour === undefined
    ? shortPhases[phase]
    : texts.near(shortPhases[phase], shortPhases[neighbour]);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
