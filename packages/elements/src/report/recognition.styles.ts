import { css } from 'lit';

/** A report on a scale of recognition: one ink for every mark, so that no end of the scale looks like the good one. */
export const recognitionStyles = css`
  .recognition {
    --_mark-1: currentColor;
    --_mark-2: currentColor;
    --_mark-3: currentColor;
  }

  .recognition .tag {
    background: none;
    outline: 1.5px solid var(--_color-edge);
    outline-offset: -1.5px;
  }
`;
