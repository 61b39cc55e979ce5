import { css } from 'lit';

/** Buttons, the segmented switch, chips and sheets: what a person acts on. Ink does, colour shows. */
export const controlStyles = css`
  button,
  select,
  input,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    min-block-size: var(--_target);
    padding: 0.5rem 1.125rem;
    border: 2px solid var(--_color-action);
    border-radius: var(--_radius-control);
    background: transparent;
    color: var(--_color-text);
    font-weight: 600;
    line-height: 1.2;
    text-align: center;
    cursor: pointer;
  }

  .button.primary {
    background: var(--_color-action);
    color: var(--_color-on-action);
  }

  .button:disabled {
    border-color: var(--_color-edge);
    background: transparent;
    color: var(--_color-text-quiet);
    cursor: not-allowed;
  }

  .button.plain {
    border-color: transparent;
    padding-inline: var(--_space-2);
    margin-inline: calc(-1 * var(--_space-2));
    font-weight: 550;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
  }

  .link {
    display: inline-flex;
    align-items: center;
    gap: 0.35rem;
    min-block-size: 1.75rem;
    padding: 0.35rem 0;
    border: 0;
    background: none;
    color: var(--_color-you);
    font-size: var(--_font-size-1);
    font-weight: 500;
    line-height: 1.2;
    text-align: start;
    cursor: pointer;
  }

  .field {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.5rem 0.75rem;
    border: 1.5px solid var(--_color-edge);
    border-radius: var(--_radius-control);
    background: var(--_color-surface);
  }

  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 2px;
    padding: 3px;
    border: 1.5px solid var(--_color-edge);
    border-radius: var(--_radius-control);
    background: var(--_color-surface);
  }

  .segments label {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.4rem;
    min-block-size: 2.375rem;
    padding: 0.25rem 0.8rem;
    border-radius: 0.45rem;
    font-weight: 550;
    cursor: pointer;
  }

  .segments input,
  .chip input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .segments label:has(:checked),
  .chip:has(:checked) {
    background: var(--_color-action);
    border-color: var(--_color-action);
    color: var(--_color-on-action);
  }

  .segments label:has(:focus-visible),
  .chip:has(:focus-visible) {
    outline: 3px solid var(--_color-focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_color-focus-halo);
    z-index: 1;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  .chip {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    min-block-size: 2.5rem;
    padding: 0.25rem 0.875rem;
    border: 1.5px solid var(--_color-edge);
    border-radius: var(--_radius-round);
    background: var(--_color-surface);
    font-weight: 500;
    cursor: pointer;
  }

  .sheet {
    background: var(--_color-surface);
    border: 1px solid var(--_card-edge);
    border-radius: var(--_radius-card);
  }

  @media (forced-colors: active) {
    .segments label:has(:checked),
    .chip:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }

  @media print {
    .button,
    .link,
    .segments,
    .chips,
    .no-print {
      display: none;
    }
  }
`;
