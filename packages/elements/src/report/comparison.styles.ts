import { css } from 'lit';

/** What stands out, two roles or rounds beside each other, and under which rules it was made. */
export const comparisonStyles = css`
  .from-tallies {
    display: inline-block;
    margin-block-start: var(--_space-4);
    padding: 0.35rem 0.75rem;
    border: 1.5px solid var(--_color-edge);
    border-radius: var(--_radius-leaf);
  }

  .plain {
    max-inline-size: 46rem;
  }

  .standouts {
    display: grid;
    gap: var(--_space-5);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
  }

  .standout h4 {
    padding-block-end: var(--_space-2);
    border-block-end: 2px solid var(--_color-text);
  }

  .standout li {
    display: grid;
    gap: var(--_space-2);
    padding-block: var(--_space-3);
  }

  .standout li + li {
    border-block-start: 1px solid var(--_color-line);
  }

  .standout .tied {
    padding-inline-start: var(--_space-3);
    border-inline-start: 2px solid var(--_color-edge);
    margin-block: var(--_space-3);
    padding-block: 0;
  }

  .standout li:not(.tied) + .tied,
  .standout .tied + li {
    border-block-start: 0;
  }

  .standout-chance {
    margin-block-start: var(--_space-2);
  }

  .standout .plain {
    padding-block: var(--_space-3);
  }

  .comparison {
    display: grid;
    gap: 0.6rem 1.75rem;
    padding-block: 1.1rem;
  }

  .comparison + .comparison {
    border-block-start: 1px solid var(--_color-line);
  }

  .comparison-words {
    display: grid;
    gap: var(--_space-1);
  }

  .comparison-words .reading {
    margin-block-start: 0;
  }

  .verdict {
    font-weight: 650;
    line-height: 1.35;
  }

  .verdict:empty {
    display: none;
  }

  .levels {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15rem 1.25rem;
  }

  .levels li {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
  }

  .rail-mark {
    inline-size: 1rem;
    block-size: 1rem;
  }

  .rail {
    margin-block: 0;
  }

  .closing {
    display: grid;
    gap: 0.35rem;
    max-inline-size: 46rem;
    margin-block-start: var(--_space-4);
  }

  .colophon {
    display: grid;
    gap: var(--_space-2);
    margin-block-start: var(--_space-7);
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_color-line);
  }

  .colophon .promise {
    margin-block: var(--_space-3);
  }

  @container (min-width: 52rem) {
    .comparison {
      grid-template-columns: 13rem minmax(0, 20rem) minmax(0, 1fr);
      align-items: center;
    }

    .comparison > :is(.withheld, .missing) {
      grid-column: 2 / 4;
    }
  }

  @media print {
    .comparison,
    .standout li {
      break-inside: avoid;
    }
  }
`;
