import { css } from 'lit';

/** People on the ground line: the colours of the levels, and the ground itself. */
export const peopleStyles = css`
  .fill-1 {
    fill: var(--_mark-1);
  }

  .fill-2 {
    fill: var(--_mark-2);
  }

  .fill-3 {
    fill: var(--_mark-3);
  }

  .soil,
  .tick {
    fill: none;
    stroke: var(--_ground, var(--_color-edge));
    stroke-width: 1.5;
  }

  .soil.open {
    stroke-dasharray: 2 3;
  }

  /* The height gives the width, so that a mark has one size whatever stands beside it. */
  .marks {
    display: block;
    flex: none;
    overflow: visible;
    block-size: var(--_mark-size);
    inline-size: auto;
    max-inline-size: 100%;
  }
`;
