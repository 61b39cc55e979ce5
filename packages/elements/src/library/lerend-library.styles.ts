import { css } from 'lit';

/** One instrument a row, below a heading for its kind: what it is about, and the way in. */
export const libraryStyles = css`
  .frame {
    background: var(--_color-ground);
    border-radius: var(--_radius-card);
  }

  .base {
    max-inline-size: 72rem;
    margin-inline: auto;
  }

  :is(h2, h3)[tabindex]:focus:not(:focus-visible),
  .started:focus {
    outline: none;
  }

  .filters {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
    margin-block-start: clamp(1.5rem, 4cqi, 2.25rem);
  }

  .search {
    display: grid;
    gap: var(--_space-1);
    max-inline-size: 34rem;
  }

  .search label {
    font-weight: 650;
    font-size: var(--_font-size-3);
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-4) var(--_space-6);
  }

  legend {
    padding: 0;
    margin-block-end: var(--_space-1);
    font-size: var(--_font-size-1);
    color: var(--_color-text-quiet);
  }

  .found,
  .empty {
    margin-block: var(--_space-5) var(--_space-2);
    max-inline-size: 38rem;
    font-weight: 600;
  }

  .all-in {
    margin-block-end: var(--_space-4);
  }

  .list {
    border-block-start: 2px solid var(--_color-text);
  }

  .group {
    margin-block-start: var(--_space-6);
  }

  .group-head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    column-gap: var(--_space-3);
    row-gap: var(--_space-2);
    margin-block-end: var(--_space-3);
  }

  .group-head h3 span {
    font-weight: 400;
  }

  .group-head p {
    grid-column: 1 / -1;
    max-inline-size: 38rem;
  }

  .more {
    margin-block-start: var(--_space-4);
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    padding-block: var(--_space-5);
    border-block-end: 1px solid var(--_color-line);
  }

  .about {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-2);
    max-inline-size: 40rem;
  }

  .title {
    font-size: var(--_font-size-3);
    line-height: 1.3;
  }

  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-1);
    font-size: var(--_font-size-1);
    color: var(--_color-text-quiet);
  }

  .facts > div:not(.kind) :is(dt, dd) {
    display: inline;
  }

  .facts dt:not(.visually-hidden)::after {
    content: ':';
  }

  .kind dd {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    color: var(--_color-text);
    font-weight: 600;
  }

  .glyph {
    inline-size: auto;
    block-size: 2.5rem;
    flex: none;
    overflow: visible;
  }

  .glyph :is(rect, circle, .stair) {
    fill: var(--_color-surface);
    stroke: var(--_color-edge);
    stroke-width: 1.5;
  }

  .glyph circle {
    stroke: var(--_color-text);
    stroke-width: 2;
  }

  .glyph :is(.soil, .line) {
    stroke: var(--_color-edge);
    stroke-width: 1.5;
  }

  .glyph .level-1 {
    fill: var(--_mark-1);
  }

  .glyph .level-2 {
    fill: var(--_mark-2);
  }

  .glyph .level-3 {
    fill: var(--_mark-3);
  }

  .glyph .on-card {
    fill: var(--_color-edge);
  }

  .trouble {
    display: grid;
    justify-items: start;
    gap: var(--_space-3);
    max-inline-size: 46rem;
    margin-block: var(--_space-5);
  }

  .base > .quiet[role='status'] {
    margin-block-start: var(--_space-5);
  }

  .way-back {
    max-inline-size: 60rem;
    margin-inline: auto;
    padding: var(--_space-3) clamp(1rem, 4cqi, 2.5rem) 0;
  }

  .question {
    display: grid;
    gap: var(--_space-3);
    max-inline-size: 46rem;
    padding: clamp(1rem, 3cqi, 1.5rem);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3) var(--_space-4);
  }

  @container (max-width: 30rem) {
    .row .button,
    .more,
    .actions > .button {
      inline-size: 100%;
    }

    .filters fieldset {
      inline-size: 100%;
    }
  }

  @container (min-width: 46rem) {
    .row {
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: clamp(2rem, 6cqi, 5rem);
    }
  }

  @media (forced-colors: active) {
    .glyph :is(rect, circle, .stair) {
      fill: Canvas;
    }

    .glyph .on-card {
      fill: CanvasText;
    }
  }

  @media print {
    .row {
      break-inside: avoid;
    }
  }
`;
