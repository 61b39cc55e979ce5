import { html, nothing, type TemplateResult } from 'lit';
import { renderButton } from './render-button.js';
import { renderRoundPromise } from './render-promise.js';
import type { ScanActions, ScanView } from './view.js';

/** At an open table: what that means, and a person's own yes, before the first statement is shown. */
export function renderConsent(view: ScanView, actions: ScanActions): TemplateResult {
  const { texts, missing } = view;
  return html`<div class="base consent" part="base">
    <h2 tabindex="-1">${texts.openTable}</h2>
    ${texts.openTableText.map((paragraph) => html`<p>${paragraph}</p>`)}
    <details class="small">
      <summary>${texts.whoSeesWhat}</summary>
      ${renderRoundPromise(view)}
    </details>
    <div class="part sheet agree" @input=${stop}>
      <label class="check" part="option">
        <input
          type="checkbox"
          name="consent"
          required
          autocomplete="off"
          aria-describedby="consent-error"
          aria-invalid=${missing === 'consent' ? 'true' : nothing}
          @keydown=${(event: KeyboardEvent) => {
            if (event.key === 'Enter') agree(event, actions);
          }}
        />${texts.agree}</label
      >
      <p class="missing" id="consent-error" role="alert" ?hidden=${missing !== 'consent'}>
        ${texts.consentMissing}
      </p>
      <div class="actions">
        ${renderButton(
          texts.goOnAgreed,
          (event: Event) => {
            agree(event, actions);
          },
          { look: 'primary', leadsOn: true },
        )}
        ${renderButton(
          texts.disagree,
          () => {
            actions.disagree();
          },
          { look: 'plain' },
        )}
      </div>
      <p class="small quiet">${texts.disagreeText}</p>
    </div>
  </div>`;
}

function agree(event: Event, actions: ScanActions): void {
  const box = (event.currentTarget as Element)
    .closest('.agree')
    ?.querySelector<HTMLInputElement>('[name=consent]');
  actions.agree(box?.checked === true);
}

function stop(event: Event): void {
  event.stopPropagation();
}
