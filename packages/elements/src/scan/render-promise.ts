import { html, nothing, type TemplateResult } from 'lit';
import type { ScanView } from './view.js';

/** Who sees what and when: from the round's own policy, or the one that it will begin with. */
export function renderPromise({ texts, round }: ScanView): TemplateResult {
  const { policy } = round.state ?? round.setup;
  return html`<dl class="promise">
      <div>
        <dt>${texts.whileFillingIn}</dt>
        <dd>${texts.whileFillingInText}</dd>
      </div>
      <div>
        <dt>${texts.whileOpen}</dt>
        <dd>${texts.whileOpenText}</dd>
      </div>
      <div>
        <dt>${texts.afterClosing}</dt>
        <dd>${texts.afterClosingText(policy.k)} ${texts.closingText(policy.k)}</dd>
      </div>
      <div>
        <dt>${texts.kept}</dt>
        <dd>${texts.keptText[round.kind]}</dd>
      </div>
      <div>
        <dt>${texts.purpose}</dt>
        <dd>${texts.purposeText}</dd>
      </div>
    </dl>
    ${
      policy.override === undefined
        ? nothing
        : html`<p class="notice" part="notice">
            ${texts.loweredMinimum(policy.k, policy.override.by, policy.override.reason)}
          </p>`
    }`;
}
