import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ItemResult } from '@lerend/core/checklist';
import { ownMark } from '../team/own-mark.js';
import { phaseOfNorm } from './doubt.js';
import type { ReportView } from './view.js';

/*
 * What a reader answered herself stands beside what is shown of the team, never beside what is withheld. It is neither
 * in the tables nor on paper.
 */

/** That her own answers stand here, and that nobody else sees them. */
export function renderOwnNotice({ texts, own }: ReportView): TemplateResult | typeof nothing {
  if (own === undefined) return nothing;
  return html`<p class="own-notice no-print" part="own">${ownMark}<span>${texts.own.notice}</span></p>`;
}

/** Her own phase in a domain. */
export function renderOwnPhase(view: ReportView, norm: number | undefined): TemplateResult | typeof nothing {
  if (norm === undefined) return nothing;
  const { texts, phases, instrument } = view;
  const phase = phases[phaseOfNorm(norm, instrument.scoring.cuts)];
  return renderOwnLine(texts.own.answer(phase));
}

/** Her own place on the axis of a domain, just below the ground. */
export function renderOwnPlace(place: number): SVGTemplateResult {
  return svg`<path class="own-place no-print" d="M${place} 50.5l6 6-6 6-6-6Z"></path>`;
}

/** The word below the group that she is one of. */
export function renderOwnFlag({ texts }: ReportView): TemplateResult {
  return html`<span class="own-flag no-print" part="own">${ownMark}<span>${texts.own.you}</span></span>`;
}

/** Her answer where there is no group of colleagues to stand in: nobody who counts gave it. */
export function renderOwnAlone(
  view: ReportView,
  item: string,
  { counts, dontKnow }: ItemResult,
): TemplateResult | typeof nothing {
  const { texts, own, points } = view;
  const answer = own?.answers.get(item) ?? null;
  if (answer === null) return nothing;
  const said = {
    'not-applicable': texts.own.notApplicable,
    'dont-know': dontKnow === 0 ? texts.own.answer(texts.dontKnow) : undefined,
  };
  const alone =
    typeof answer === 'string'
      ? said[answer]
      : counts[answer - 1] === 0
        ? texts.own.answer(points[answer - 1]?.short ?? '')
        : undefined;
  return alone === undefined ? nothing : renderOwnLine(alone);
}

function renderOwnLine(words: string): TemplateResult {
  return html`<p class="own-line small no-print" part="own">${ownMark}<span>${words}</span></p>`;
}
