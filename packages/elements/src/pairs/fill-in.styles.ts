import { css } from 'lit';

/** Filling in: a row of radios between two poles, larger the nearer to a pole. */
export const fillInStyles = css`
  .stem {
    margin-block: var(--_space-5) var(--_space-1);
    font-weight: 600;
    font-size: var(--_font-size-3);
  }

  .fill-in .pairs {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    margin-block-start: var(--_space-4);
  }

  .item {
    padding: var(--_space-4);
    border: 1px solid var(--_card-edge);
    border-radius: var(--_radius-card);
    background: var(--_color-surface);
  }

  /* A float is no rendered legend, so that it lies within the card like any other line. */
  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
  }

  .title {
    font-family: inherit;
    font-weight: 650;
    font-size: var(--_font-size-3);
    line-height: 1.35;
  }

  .item .line {
    clear: both;
    padding-block-start: var(--_space-3);
  }

  .scale {
    position: relative;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    margin-inline: calc(-1 * var(--_space-3));
  }

  /* The line between the poles, from the first position to the last. */
  .scale::before {
    content: '';
    position: absolute;
    inset-inline: 7%;
    inset-block-start: calc(50% - 0.75px);
    border-block-start: 1.5px solid var(--_color-edge);
  }

  .position {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: max(var(--_target), 2.75rem);
    cursor: pointer;
  }

  .fixed .position {
    cursor: default;
  }

  .position :is(input, .dot) {
    appearance: none;
    inline-size: min(var(--_size), 92%);
    aspect-ratio: 1;
    margin: 0;
    border: 2px solid var(--_color-edge);
    border-radius: 50%;
    background: var(--_color-surface);
    cursor: inherit;
  }

  .away-0 {
    --_size: 1.5rem;
  }

  .away-1 {
    --_size: 1.6875rem;
  }

  .away-2 {
    --_size: 1.9375rem;
  }

  .away-3 {
    --_size: 2.1875rem;
  }

  .reach-2 .away-2 {
    --_size: 2.1875rem;
  }

  .position :is(input:checked, .dot.chosen) {
    padding: 0.2rem;
    border-color: var(--_color-you);
    background: var(--_color-you) content-box;
  }

  @media (hover: hover) {
    .position:hover input:enabled:not(:checked) {
      border-color: var(--_color-you);
      background: var(--_color-you-soft);
    }
  }

  .position:focus-within {
    z-index: 1;
  }

  .position :focus-visible {
    border-radius: 50%;
  }

  .below {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-4);
    margin-block-start: var(--_space-3);
    padding-block-start: var(--_space-1);
    border-block-start: 1px solid var(--_color-line);
  }

  .chosen {
    flex: 1 1 14rem;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-4);
  }

  .chosen-words {
    padding-block: 0.35rem;
    color: var(--_color-you);
    font-weight: 600;
    line-height: 1.35;
  }

  .chosen-words.open {
    color: var(--_color-text-quiet);
    font-weight: 400;
  }

  .item > .chosen-words {
    margin-block-start: var(--_space-2);
  }

  .below .aside {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: var(--_target);
    color: var(--_color-text-quiet);
    cursor: pointer;
  }

  .below .aside:has(:checked) {
    color: var(--_color-text);
    font-weight: 600;
  }

  .aside input {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--_color-you);
  }

  .item :is(input, .link) {
    scroll-margin-block: 8rem;
  }

  fieldset:disabled :is(.title, .pole, .position, .aside, .chosen-words) {
    color: var(--_color-text-quiet);
    cursor: not-allowed;
  }

  .link.away {
    visibility: hidden;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-4);
    margin-block-start: var(--_space-5);
    padding-block-start: var(--_space-3);
    border-block-start: 2px solid var(--_color-text);
  }

  .progress {
    font-weight: 650;
  }

  .next:dir(rtl) .icon {
    scale: -1 1;
  }

  @container (min-width: 50rem) {
    .item {
      padding: var(--_space-4) var(--_space-5) var(--_space-3);
    }

    .scale {
      margin-inline: 0;
    }
  }

  @container (max-width: 15rem) {
    .item {
      padding: var(--_space-3);
    }
  }
`;
