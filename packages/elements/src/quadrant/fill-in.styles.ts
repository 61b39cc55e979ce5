import { css } from 'lit';

/** Filling in, by sliders or by statements. */
export const fillInStyles = css`
  .point-hint {
    margin-block-start: var(--_space-2);
    color: var(--_color-text-quiet);
  }

  .own-plane,
  .sliders {
    display: grid;
    gap: var(--_space-5);
    inline-size: 100%;
    max-inline-size: 31rem;
    margin-block: var(--_space-5) var(--_space-3);
  }

  .slider-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1rem;
    font-weight: 600;
  }

  output {
    color: var(--_color-you);
  }

  output.open {
    font-weight: 500;
    color: var(--_color-text-quiet);
  }

  input[type='range'] {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: var(--_target);
    margin: 0;
    border-radius: var(--_radius-control);
    background: none;
    cursor: pointer;
  }

  input[type='range']:disabled {
    cursor: not-allowed;
  }

  input[type='range']::-webkit-slider-runnable-track {
    block-size: 4px;
    border-radius: 2px;
    background: var(--_color-edge);
  }

  input[type='range']::-moz-range-track {
    block-size: 4px;
    border-radius: 2px;
    background: var(--_color-edge);
  }

  input[type='range']::-webkit-slider-thumb {
    appearance: none;
    inline-size: 1.625rem;
    block-size: 1.625rem;
    margin-block-start: calc(2px - 0.8125rem);
    border: 3px solid var(--_color-surface);
    border-radius: 50%;
    outline: 2px solid var(--_color-you);
    background: var(--_color-you);
  }

  input[type='range']::-moz-range-thumb {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    border: 3px solid var(--_color-surface);
    border-radius: 50%;
    outline: 2px solid var(--_color-you);
    background: var(--_color-you);
  }

  input.open::-webkit-slider-thumb {
    background: var(--_color-surface);
    outline: 2px dashed var(--_color-edge);
  }

  input.open::-moz-range-thumb {
    background: var(--_color-surface);
    outline: 2px dashed var(--_color-edge);
  }

  input:disabled::-webkit-slider-thumb {
    background: var(--_color-edge);
    outline-color: var(--_color-edge);
  }

  input:disabled::-moz-range-thumb {
    background: var(--_color-edge);
    outline-color: var(--_color-edge);
  }

  .ends {
    display: flex;
    justify-content: space-between;
    margin-block-start: -0.375rem;
  }

  .in-words {
    display: grid;
    gap: var(--_space-2);
    margin-block-start: var(--_space-4);
  }

  .in-words div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
  }

  .in-words dt {
    font-weight: 600;
  }

  .items {
    display: grid;
    gap: var(--_space-3);
    inline-size: 100%;
    margin-block-start: var(--_space-3);
  }

  .fill-in > .count {
    margin-block-start: var(--_space-5);
    font-weight: 600;
  }

  .item {
    padding: var(--_space-4);
    border: 1px solid var(--_card-edge);
    border-radius: var(--_radius-card);
    background: var(--_color-surface);
  }

  .statement {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
    font-size: var(--_font-size-3);
    line-height: 1.42;
  }

  .options {
    clear: both;
    display: grid;
    gap: 0.375rem;
    padding-block-start: var(--_space-3);
  }

  .option {
    display: flex;
    align-items: center;
    gap: 0.6rem;
    min-block-size: 3rem;
    padding: 0.35rem 0.75rem;
    border: 1.5px solid var(--_color-line);
    border-radius: var(--_radius-control);
    cursor: pointer;
  }

  .option.aside {
    border-color: transparent;
    min-block-size: 2.75rem;
    color: var(--_color-text-quiet);
  }

  .option:has(:checked) {
    border-color: var(--_color-you);
    background: var(--_color-you-soft);
    color: var(--_color-text);
    font-weight: 600;
  }

  .option input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_color-you);
  }

  fieldset:disabled .option {
    color: var(--_color-text-quiet);
    cursor: not-allowed;
  }

  @container (min-width: 44rem) {
    .columns:not(.two) .options {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }

    .columns:not(.two) .option {
      flex-direction: column;
      justify-content: flex-start;
      text-align: center;
      padding-block: 0.6rem;
      line-height: 1.25;
    }
  }
`;
