import { css } from 'lit';
import { countColumns } from './count-columns.styles.js';

/** A card of boxes per statement, one below the other on a phone; columns where there is room for them. */
export const paperCountsStyles = css`
  .base {
    --_padding: clamp(1rem, 4cqi, 2.5rem);
    padding: var(--_padding);
  }

  h2 {
    margin-block-start: var(--_space-1);
  }

  .people {
    display: grid;
    justify-items: start;
    gap: var(--_space-1);
    max-inline-size: 46rem;
    margin-block-start: var(--_space-5);
    padding: clamp(1rem, 3cqi, 1.5rem);
    background: var(--_color-surface);
    border: 1px solid var(--_card-edge);
    border-radius: var(--_radius-card);
  }

  .people label {
    font-weight: 650;
    font-size: var(--_font-size-3);
    line-height: 1.35;
  }

  .people .field {
    margin-block-start: var(--_space-2);
  }

  .field {
    inline-size: 5rem;
    padding-inline: 0.4rem;
    border-color: var(--_color-edge);
    font-size: var(--_font-size-3);
    text-align: center;
    scroll-margin-block: 8rem;
  }

  .field[aria-invalid] {
    border-width: 3px;
    border-color: var(--_color-text);
  }

  .row-problem {
    font-weight: 600;
  }

  .row-problem:empty {
    display: none;
  }

  .rule {
    max-inline-size: 46rem;
    margin-block-start: var(--_space-4);
  }

  .domains {
    --_cell: clamp(4.75rem, 10.5cqi, 6.5rem);
  }

  .domains.several {
    --_cell: 5.5rem;
  }

  .section {
    margin-block-start: clamp(2rem, 5cqi, 3rem);
  }

  .items {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    margin-block-start: var(--_space-3);
  }

  .stem {
    font-size: var(--_font-size-1);
  }

  .head :is(.boxes, .sum) {
    display: none;
  }

  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    padding: var(--_space-4);
    background: var(--_color-surface);
    border: 1px solid var(--_card-edge);
    border-radius: var(--_radius-card);
    break-inside: avoid;
  }

  .item.wrong {
    border-inline-start: 4px solid var(--_color-text);
  }

  /* A float is no rendered legend, so that the legend is a cell of the grid like any other. */
  legend {
    float: inline-start;
    display: grid;
    grid-template-columns: 1.9rem minmax(0, 1fr);
    padding: 0;
    font-size: var(--_font-size-3);
    line-height: 1.42;
  }

  .number {
    color: var(--_color-text-quiet);
    font-weight: 500;
  }

  .boxes {
    display: grid;
    gap: 0.375rem;
  }

  .item .box {
    position: relative;
    display: grid;
    grid-template-columns: 1.25rem minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.6rem;
    line-height: 1.3;
  }

  .aside .name {
    grid-column: 1 / 3;
    color: var(--_color-text-quiet);
  }

  .mark {
    margin-block-start: -0.3rem;
  }

  .item .sum {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
  }

  .sum {
    color: var(--_color-text-quiet);
    line-height: 1.35;
  }

  .wrong .sum {
    color: var(--_color-text);
    font-weight: 650;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    align-items: center;
    justify-content: end;
    margin: var(--_padding) calc(-1 * var(--_padding)) calc(-1 * var(--_padding));
    padding: 0.875rem var(--_padding);
    background: var(--_color-ground);
    border-block-start: 2px solid var(--_color-text);
    border-radius: 0 0 var(--_radius-card) var(--_radius-card);
  }

  .progress {
    flex: 1 0 auto;
    max-inline-size: 100%;
    font-weight: 650;
  }

  .button .icon:dir(rtl) {
    scale: -1 1;
  }

  @media (min-height: 30rem) {
    .foot {
      position: sticky;
      inset-block-end: 0;
      z-index: 2;
    }
  }

  @container (max-width: 15rem) {
    .item .box,
    legend {
      grid-template-columns: minmax(0, 1fr);
    }

    .aside .name {
      grid-column: auto;
    }

    .button .icon {
      display: none;
    }
  }

  @container (max-width: 43.99rem) {
    .foot .button {
      flex: 1 1 auto;
    }
  }

  @container (min-width: 36rem) {
    .item .boxes {
      grid-template-columns: repeat(auto-fill, minmax(7rem, 1fr));
      gap: var(--_space-3);
    }

    .item .box {
      grid-template-columns: minmax(0, 1fr);
      align-content: end;
      justify-items: start;
      gap: 0.25rem;
    }

    .item .mark {
      display: none;
    }

    .aside .name {
      grid-column: auto;
    }
  }

  @container (min-width: 52rem) {
    .few {
      ${countColumns}
    }
  }

  @container (min-width: 64rem) {
    .several {
      ${countColumns}
    }
  }

  @media (forced-colors: active) {
    .item.wrong,
    .field[aria-invalid] {
      border-color: Highlight;
    }
  }
`;
