import { css } from 'lit';

/** A promise: a term beside its sentence where there is room, one below the other on a phone. */
export const promiseStyles = css`
  .promise {
    display: grid;
    gap: var(--_space-3);
    max-inline-size: 46rem;
  }

  .promise-lines {
    display: grid;
    gap: var(--_space-3);
  }

  .promise-lines dt,
  .promise-limits-heading {
    font-weight: 600;
    line-height: 1.4;
  }

  .promise-limits {
    display: grid;
    gap: 0.35rem;
    padding-inline-start: 1.1rem;
    list-style: disc;
  }

  @container (min-width: 36rem) {
    .promise-lines > div {
      display: grid;
      grid-template-columns: 12rem minmax(0, 1fr);
      gap: var(--_space-4);
      align-items: baseline;
    }
  }

  @media print {
    .promise-lines > div {
      break-inside: avoid;
    }
  }
`;
