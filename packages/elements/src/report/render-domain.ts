import { html, nothing, type TemplateResult } from 'lit';
import type { DomainReport, DomainResult } from '@lerend/core/checklist';
import { describeDoubt, type Doubt } from './doubt.js';
import { agreementWord, renderGlyph } from './render-agreement.js';
import { renderPhase, renderTag } from './render-phase.js';
import { renderMissing } from './render-withheld.js';
import { domainTitle, quotedPhase, reasonWords, spoken, type ReportView } from './view.js';

/** One domain: its phase with its doubt, or why there is none. */
export function renderDomain(view: ReportView, domain: DomainReport): TemplateResult {
  return html`<li class="sheet domain" part="domain">
    <h4>${spoken(view, domainTitle(view, domain.id))}</h4>
    ${
      domain.result.status === 'ok'
        ? renderResult(view, domain.id, domain.result.value)
        : renderMissing(view.texts, domain.result, 'small')
    }
  </li>`;
}

function renderResult(view: ReportView, id: string, result: DomainResult): TemplateResult {
  const statements = view.report.items.filter(({ domain }) => domain === id).length;
  return html`${renderTag(view, result)} ${renderPhase(view, result)}
    <div class="doubt small" part="doubt">
      ${describeDoubt(result, view.instrument.scoring.cuts, statements).map(
        (doubt) => html`<p>${sayDoubt(view, doubt)}</p>`,
      )}
    </div>
    ${renderDomainAgreement(view, result)}`;
}

function renderDomainAgreement({ texts }: ReportView, { agreement, phase }: DomainResult) {
  // The tag says it already where the team is in two camps.
  if (phase === 'polarised') return nothing;
  if (agreement.status !== 'ok')
    return html`<p class="small quiet">${reasonWords(texts, agreement.reason)}</p>`;
  const word = agreementWord(agreement.value, false);
  return html`<p class="agreement-line small">${renderGlyph(word)}<b>${texts.agreements[word]}</b></p>`;
}

/** A doubt in the words of the element's language. */
export function sayDoubt(view: ReportView, doubt: Doubt): string {
  const { texts } = view;
  switch (doubt.type) {
    case 'two-camps':
      return texts.twoCamps;
    case 'on-the-edge':
      return texts.oneStep(quotedPhase(view, doubt.neighbour));
    case 'steps':
      return texts.steps(doubt.steps, quotedPhase(view, doubt.neighbour));
    case 'all-answers-in':
      return texts.allAnswersIn;
    case 'stays':
      return texts.stays(quotedPhase(view, doubt.phase));
    case 'could-become':
      return texts.couldBecome(quotedPhase(view, doubt.lowest), quotedPhase(view, doubt.highest));
    case 'invited-unknown':
      return texts.boundsUnknown;
    case 'bounds-missing':
      return texts.boundsMissing;
    case 'camps-missing':
      return texts.campsMissing;
    case 'some-statements':
      return texts.someStatements(doubt.used, doubt.all);
    default:
      return doubt satisfies never;
  }
}
