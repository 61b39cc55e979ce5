import { css } from 'lit';

/** What the reader answered herself: sky is you, in a shape of its own, and never on paper. */
export const ownStyles = css`
  .own-notice {
    display: flex;
    align-items: start;
    gap: 0.6rem;
    max-inline-size: 44rem;
    margin-block-start: var(--_space-4);
    padding: var(--_space-3) var(--_space-4);
    border-radius: var(--_radius-control);
    background: var(--_color-you-soft);
  }

  .own-line,
  .own-flag {
    display: inline-flex;
    align-items: center;
    gap: 0.3rem;
    color: var(--_color-you);
    font-weight: 600;
  }

  .own-flag {
    font-size: var(--_font-size-1);
    line-height: 1.25;
  }

  .own-mark {
    flex: none;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    fill: var(--_color-you);
  }

  .own-notice .own-mark {
    margin-block-start: 0.35rem;
  }

  .own-place {
    fill: var(--_color-you);
    stroke: var(--_color-surface);
    stroke-width: 1.5;
  }

  @media (forced-colors: active) {
    .own-notice {
      border: 1.5px solid Highlight;
    }

    .own-place {
      stroke: Canvas;
    }
  }

  @media print {
    :is(.own-notice, .own-line, .own-flag, .own-place) {
      display: none;
    }
  }
`;
