import { html, svg, type TemplateResult } from 'lit';
import type { Undefined, Withheld } from '@lerend/core/model';
import { reasonWords } from './view.js';
import type { ReportTexts } from './texts.js';

const cloche = svg`<svg class="cloche" viewBox="0 0 64 56" aria-hidden="true">
  <path class="ink-line" d="M9 50V31a23 20 0 0 1 46 0V50"></path>
  <circle class="ink-line" cx="32" cy="6" r="4"></circle>
  <path class="soil" d="M17 31a15 13 0 0 1 12-12.5"></path>
  <path class="ink-line" d="M1 50.5H63"></path>
</svg>`;

/** What stands in the place of a figure that is withheld: one region with its reason, and never a number. */
export function renderMissing(
  texts: ReportTexts,
  figure: Withheld | Undefined,
  size: 'large' | 'small',
): TemplateResult {
  if (figure.status === 'undefined') {
    return html`<p class="missing ${size}" part="missing">${reasonWords(texts, figure.reason)}</p>`;
  }
  return html`<div class="withheld ${size}" part="withheld">
    ${cloche}
    <p class="withheld-reason">${reasonWords(texts, figure.reason)}</p>
    ${size === 'large' ? html`<p class="small">${texts.withheldWhy}</p>` : ''}
  </div>`;
}
