import { css } from 'lit';

/** The plane with its fields, its axes and what is drawn upon it. */
export const planeStyles = css`
  .team-plane {
    inline-size: 100%;
    max-inline-size: 31rem;
    margin-block-start: var(--_space-5);
  }

  .pad {
    padding: 0.25rem;
    margin: -0.25rem;
    border-radius: var(--_radius-control);
  }

  .frame {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    grid-template-rows: auto auto;
    gap: 0.375rem;
  }

  .ground {
    position: relative;
    grid-area: 1 / 2;
    align-self: start;
  }

  .editable .ground {
    cursor: crosshair;
    touch-action: pan-y pinch-zoom;
    user-select: none;
  }

  .plane {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }

  .axis {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.5rem;
    font-size: min(var(--_font-size-1), max(13px, 2.4cqi));
    line-height: 1.3;
    color: var(--_color-text-quiet);
  }

  .axis b {
    font-weight: 600;
    color: var(--_color-text);
    text-align: center;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  .axis.vertical {
    grid-area: 1 / 1;
    writing-mode: vertical-rl;
    rotate: 180deg;
  }

  /* On a narrow screen a long title wraps, so that the axis stays as long as the plane. */
  .axis.vertical b {
    max-inline-size: calc(100cqw - 9rem);
    justify-self: center;
  }

  .axis.horizontal {
    grid-area: 2 / 2;
  }

  /* Where the words for the ends leave little room, the title stands below them. */
  @container (max-width: 30rem) {
    .axis.horizontal {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0.125rem 0.5rem;
    }

    .axis.horizontal b {
      grid-area: 2 / 1 / auto / span 2;
    }
  }

  .names {
    position: absolute;
    inset: 0;
    display: grid;
    grid-template: repeat(2, 1fr) / repeat(2, 1fr);
    gap: 12.5%;
    pointer-events: none;
  }

  .names li {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    padding: clamp(0.375rem, 2cqi, 0.75rem);
    line-height: 1.2;
    hyphens: auto;
  }

  .names b {
    font-family: var(--_font-title);
    font-weight: 600;
    /* Grows with the chart, not with the text: the same names stand in full below. */
    font-size: min(1.125rem, max(13px, 2.4cqi));
  }

  .names .count {
    font-size: min(var(--_font-size-1), max(13px, 2.4cqi));
    font-weight: 500;
    margin-block-start: 0.125rem;
  }

  .names .high-low {
    grid-area: 1 / 1;
    text-align: left;
  }

  .names .high-high {
    grid-area: 1 / 2;
    text-align: right;
  }

  .names .low-low {
    grid-area: 2 / 1;
    justify-content: flex-end;
    text-align: left;
  }

  .names .low-high {
    grid-area: 2 / 2;
    justify-content: flex-end;
    text-align: right;
  }

  @container (max-width: 30rem) {
    .names {
      gap: 0 8%;
    }

    .names li {
      padding-inline: 0.25rem;
    }
  }

  .corner.high-low {
    fill: var(--_top-left);
  }

  .corner.high-high {
    fill: var(--_top-right);
  }

  .corner.low-low {
    fill: var(--_bottom-left);
  }

  .corner.low-high {
    fill: var(--_bottom-right);
  }

  .relief {
    fill: var(--_color-text);
    fill-opacity: 0.13;
  }

  .relief .line {
    fill: none;
    stroke: var(--_color-text);
    stroke-opacity: 0.13;
    stroke-width: 1.5;
    stroke-linecap: round;
  }

  .guide {
    fill: none;
    stroke: var(--_color-you);
    stroke-width: 1.5;
    stroke-dasharray: 3 4;
  }

  .pin .reach {
    fill: transparent;
  }

  .editable .pin {
    cursor: grab;
    touch-action: none;
  }

  .pin .dot {
    fill: var(--_color-you);
    stroke: var(--_color-surface);
    stroke-width: 2.5;
  }

  .pin .plus {
    fill: none;
    stroke: var(--_color-on-you);
    stroke-width: 2;
    stroke-linecap: round;
  }

  .centre {
    fill: var(--_color-surface);
    stroke: var(--_color-text);
    stroke-width: 2.5;
  }

  .centre.faint {
    stroke-width: 2;
    stroke-dasharray: 3 3.6;
  }

  .centre-plus {
    fill: none;
    stroke: var(--_color-text);
    stroke-width: 2;
    stroke-linecap: round;
  }

  .spread {
    fill: none;
    stroke: var(--_color-text);
    stroke-width: 2;
    stroke-dasharray: 1 6;
    stroke-linecap: round;
  }

  .region {
    fill: var(--_color-surface);
    fill-opacity: 0.6;
    stroke: var(--_color-text);
    stroke-width: 1.25;
  }
`;
