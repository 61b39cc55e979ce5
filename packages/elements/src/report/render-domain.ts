import { html, nothing, type TemplateResult } from 'lit';
import type { DomainReport, DomainResult } from '@lerend/core/checklist';
import { agreementWord, renderGlyph } from '../team/agreement-glyph.js';
import { renderDoubt } from './render-doubt.js';
import { renderOwnPhase } from './render-own.js';
import { renderPhase, renderTag } from './render-phase.js';
import { renderMissing } from './render-withheld.js';
import { domainTitle, reasonWords, spoken, type ReportView } from './view.js';

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
  const own = view.own?.norms.get(id);
  return html`${renderTag(view, result)} ${renderOwnPhase(view, own)} ${renderPhase(view, result, own)}
  ${renderDoubt(view, result, statements)} ${renderDomainAgreement(view, result)}`;
}

function renderDomainAgreement({ texts }: ReportView, { agreement, phase }: DomainResult) {
  // The tag says it already where the team is in two camps.
  if (phase === 'polarised') return nothing;
  if (agreement.status !== 'ok')
    return html`<p class="small quiet">${reasonWords(texts, agreement.reason)}</p>`;
  const word = agreementWord(agreement.value, false);
  return html`<p class="agreement-line small">${renderGlyph(word)}<b>${texts.agreements[word]}</b></p>`;
}
