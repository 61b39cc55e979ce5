import { html, type TemplateResult } from 'lit';
import { renderErase, renderTrouble } from './render-shared.js';
import type { ScanActions, ScanView } from './view.js';

/** The round takes no more answers, and its result is being made: once, in a second or so. */
export function renderMaking(view: ScanView, actions: ScanActions): TemplateResult {
  const { texts, trouble } = view;
  return html`<div class="base making" part="base">
    <h2 tabindex="-1">${texts.closedNow}</h2>
    <p class="lede">${texts.closedNowText}</p>
    ${
      trouble === undefined
        ? html`<p class="quiet">${texts.making}</p>`
        : html`${renderTrouble(view)} ${renderErase(view, actions)}`
    }
  </div>`;
}
