import { css } from 'lit';

/** The drawings: everything that is counted stands on one ground line. */
export const figureStyles = css`
  :host {
    --_ground: var(--lerend-report-ground, var(--_color-edge));
  }

  svg {
    display: block;
    flex: none;
    overflow: visible;
  }

  .fill-none {
    fill: var(--_color-edge);
  }

  .ink {
    fill: currentColor;
  }

  .ink-line {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }

  .ink-line.open {
    stroke-dasharray: 2 3;
  }

  .root,
  .answered {
    stroke: var(--_ground);
    stroke-width: 7;
    stroke-linecap: round;
  }

  .answered {
    stroke: currentColor;
  }

  .ring {
    fill: var(--_color-surface);
    stroke: currentColor;
    stroke-width: 2;
  }

  .ring.open {
    stroke-dasharray: 3 2.5;
  }

  .axis-label {
    font-size: 0.90625rem;
    fill: var(--_color-text-quiet);
    text-anchor: middle;
    /* It grows downwards with the text size, away from the ring. */
    dominant-baseline: hanging;
  }

  .phase {
    inline-size: 100%;
    max-inline-size: 22rem;
    block-size: auto;
    margin-block-end: 0.5rem;
  }

  /* The axis runs with the text; words on it are turned back. */
  :host(:dir(rtl)) .phase {
    transform: scaleX(-1);
  }

  :host(:dir(rtl)) .axis-label {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }

  :host(:dir(rtl)) .dots {
    transform: scaleX(-1);
  }

  .dots {
    block-size: 1.5rem;
    inline-size: auto;
    max-inline-size: 100%;
  }

  .glyph {
    inline-size: 2.25rem;
    block-size: 1.25rem;
  }

  .cloche {
    inline-size: 4rem;
    block-size: 3.5rem;
  }

  .people {
    --_mark-size: 1.625rem;
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.25rem 0.75rem;
  }

  .people.close-people {
    --_mark-size: 1.1875rem;
    gap: 0.25rem 0.5rem;
  }

  .people.bars {
    --_mark-size: 1.875rem;
    gap: 0.25rem;
  }

  .group {
    display: flex;
    flex-direction: column;
    align-items: center;
    min-inline-size: 0;
    position: relative;
  }

  .bars .group {
    min-inline-size: 1.35rem;
  }

  .number {
    font-variant-numeric: tabular-nums lining-nums;
  }

  .group .number {
    font-size: var(--_font-size-1);
    font-weight: 650;
    line-height: 1.4;
  }

  .group .number.quiet {
    font-weight: 400;
  }

  .group .name {
    font-size: var(--_font-size-1);
    color: var(--_color-text-quiet);
    line-height: 1.25;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35rem 1.25rem;
    margin-block-end: var(--_space-4);
  }

  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
  }

  .legend-mark {
    inline-size: 1rem;
    block-size: 1rem;
    margin-block-start: -0.25rem;
  }

  .legend-open {
    inline-size: 1.25rem;
    block-size: 0.375rem;
  }

  @container (max-width: 24rem) {
    .people {
      --_mark-size: 1.4rem;
      column-gap: 0.5rem;
    }

    .people.bars {
      --_mark-size: 1.5rem;
      column-gap: 0.2rem;
    }

    .people.close-people {
      --_mark-size: 1rem;
    }
  }

  @media (forced-colors: active) {
    .axis-label {
      fill: CanvasText;
    }

    .ring {
      fill: Canvas;
    }
  }
`;
