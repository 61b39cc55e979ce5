import { css } from 'lit';

/** Seed, sprout and leaf, and the line icons that stand beside words. */
export const markStyles = css`
  .mark {
    display: inline-block;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    flex: none;
    overflow: visible;
    vertical-align: -0.2em;
    fill: var(--_color-edge);
  }

  .mark.level-1 {
    fill: var(--_mark-1);
  }

  .mark.level-2 {
    fill: var(--_mark-2);
  }

  .mark.level-3 {
    fill: var(--_mark-3);
  }

  .icon {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.25em;
  }
`;
