import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../styles/marks.js';
import type { Question } from './view.js';

export interface ButtonLook {
  /** `primary` is what most people do next; `plain` reads as a link. */
  readonly look?: 'primary' | 'plain';
  /** It leads on to another screen. */
  readonly leadsOn?: boolean;
  /** The question that takes its place, so that the focus can come back to it. */
  readonly asks?: Question;
}

/** A button of the scan itself. */
export function renderButton(
  label: string,
  act: (event: Event) => void,
  { look, leadsOn = false, asks }: ButtonLook = {},
): TemplateResult {
  const classes = look === undefined ? 'button' : `button ${look}`;
  return html`<button type="button" class=${classes} part="button" data-asks=${asks ?? nothing} @click=${act}>
    ${leadsOn ? html`<span>${label}</span>${icon('next')}` : label}
  </button>`;
}
