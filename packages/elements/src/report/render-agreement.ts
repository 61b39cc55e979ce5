import { html, nothing, type TemplateResult } from 'lit';
import type { ItemResult } from '@lerend/core/checklist';
import { agreementWord, renderGlyph, type AgreementGlyph } from '../team/agreement-glyph.js';
import { neighbourOf } from './doubt.js';
import type { PointView, ReportView } from './view.js';

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

function renderLine(glyph: AgreementGlyph, word: string, detail: string): TemplateResult {
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
  const { texts, shortPhases, points } = view;
  if (polarised) {
    const side = Math.round(counts.length / 3);
    // A camp of one point of the scale goes by its name, one of several by that of the phase.
    const [low, high] =
      side === 1
        ? [points[0]?.short ?? shortPhases.early, points.at(-1)?.short ?? shortPhases.strong]
        : [shortPhases.early, shortPhases.strong];
    return texts.camps(
      sum(counts.slice(0, side)),
      texts.quote(low),
      sum(counts.slice(-side)),
      texts.quote(high),
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
