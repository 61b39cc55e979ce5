import { css } from 'lit';

/** The paper that every widget lies on, its titles and its way of showing focus and trouble. */
export const baseStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    font-family: var(--_font-body);
    font-size: var(--_font-size-2);
    line-height: 1.5;
    color: var(--_color-text);
    text-align: start;
    text-wrap: pretty;
    /* A long word gives way, in a track of a grid too; a table keeps its columns readable. */
    overflow-wrap: anywhere;
  }

  @supports (hyphenate-limit-chars: 14 6 5) {
    :host {
      hyphens: auto;
      hyphenate-limit-chars: 14 6 5;
    }
  }

  :where(table) {
    overflow-wrap: break-word;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :where(h2, h3, h4, p, ul, ol, dl, dd, figure, fieldset) {
    margin: 0;
    padding: 0;
  }

  :where(fieldset) {
    border: 0;
    min-inline-size: 0;
  }

  :where(ul, ol) {
    list-style: none;
  }

  .base {
    background: var(--_color-ground);
    border-radius: var(--_radius-card);
    padding: clamp(1rem, 4cqi, 2.5rem);
  }

  h2 {
    font-family: var(--_font-title);
    font-weight: 600;
    font-size: clamp(1.5rem, 4.4cqi, var(--_font-size-6));
    line-height: 1.14;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }

  h3 {
    font-family: var(--_font-title);
    font-weight: 600;
    font-size: var(--_font-size-4);
    line-height: 1.25;
    text-wrap: balance;
  }

  h4 {
    font-family: inherit;
    font-weight: 650;
    font-size: var(--_font-size-3);
    line-height: 1.35;
  }

  .lede {
    font-size: var(--_font-size-3);
    max-inline-size: 38rem;
    margin-block-start: var(--_space-3);
  }

  .quiet {
    color: var(--_color-text-quiet);
  }

  .small {
    font-size: var(--_font-size-1);
  }

  .count {
    font-variant-numeric: tabular-nums lining-nums;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  :is(a, button, input, summary, select, textarea, [tabindex]):focus-visible {
    outline: 3px solid var(--_color-focus);
    outline-offset: 2px;
    box-shadow:
      0 0 0 2px var(--_color-focus-halo),
      0 0 0 7px var(--_color-focus-halo);
  }

  .problem {
    border: 1.5px solid var(--_color-edge);
    border-radius: var(--_radius-card);
    background: var(--_color-surface);
    padding: var(--_space-4);
    max-block-size: 20rem;
    overflow: auto;
  }

  .problem-heading {
    font-weight: 650;
  }

  .problem ul {
    margin-block-start: var(--_space-2);
    padding-inline-start: 1.25rem;
    list-style: disc;
  }
`;
