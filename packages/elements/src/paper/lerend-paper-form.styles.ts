import { css } from 'lit';

/** What stands around the sheet on a screen; on paper there is the sheet alone. */
export const paperFormStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-5);
    margin-block-end: var(--_space-5);
  }

  .bar p {
    flex: 1 1 16rem;
    max-inline-size: 38rem;
  }

  @media print {
    .base {
      padding: 0;
    }

    .bar {
      display: none;
    }
  }
`;
