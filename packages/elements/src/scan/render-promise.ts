import { html, nothing, type TemplateResult } from 'lit';
import { describePromise } from '../promise/promise.js';
import { renderPromise } from '../promise/render-promise.js';
import type { ScanView } from './view.js';

/** Who sees what, when, and from how many: from the round's own terms, or those that it will begin with. */
export function renderRoundPromise({ texts, round, roleNames }: ScanView): TemplateResult {
  const { policy, roles, scope } = round.terms;
  const compared = roles === undefined || scope !== undefined ? {} : { roles };
  return html`<div class="promise-card">
    ${renderPromise(texts.promise, describePromise(policy, compared), roleNames)}
    <dl class="promise-lines">
      ${scope === undefined ? nothing : renderLine(texts.scope, texts.scopeText(nameOf(roleNames, scope)))}
      ${renderLine(texts.closing, texts.closingText(policy.k))}
      ${renderLine(texts.kept, texts.keptText[round.kind])} ${renderLine(texts.purpose, texts.purposeText)}
    </dl>
  </div>`;
}

/** The name of a role as it stands in a sentence; its id where it has none. */
export function nameOf(names: Readonly<Record<string, string>>, role: string): string {
  return (Object.hasOwn(names, role) ? names[role] : undefined) ?? role;
}

function renderLine(term: string, sentence: string): TemplateResult {
  return html`<div>
    <dt>${term}</dt>
    <dd>${sentence}</dd>
  </div>`;
}
