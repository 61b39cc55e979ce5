import { css } from 'lit';

/** What is withheld, what there is to talk about, and the tables behind a drawing of a team. */
export const frameStyles = css`
  .talk {
    inline-size: 100%;
    max-inline-size: 31rem;
    margin-block-start: var(--_space-5);
    padding: 1.25rem 1.375rem;
  }

  .talk h3 {
    font-family: inherit;
    font-weight: 650;
    font-size: var(--_font-size-3);
  }

  .withheld {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    inline-size: 100%;
    margin-block-start: var(--_space-2);
    padding: 1.25rem;
    border: 1.5px dashed var(--_color-edge);
    border-radius: var(--_radius-card);
  }

  .withheld .icon {
    inline-size: 2.5rem;
    block-size: 2.5rem;
    stroke-width: 1.25;
    color: var(--_color-text-quiet);
  }

  .withheld div {
    flex: 1 1 min(12rem, 100%);
    min-inline-size: 0;
    hyphens: auto;
  }

  .withheld h2 {
    font-size: var(--_font-size-4);
  }

  summary {
    min-block-size: var(--_target);
    border-radius: var(--_radius-control);
    font-weight: 600;
    cursor: pointer;
  }

  .figures {
    inline-size: 100%;
    max-inline-size: 31rem;
    margin-block-start: var(--_space-4);
  }

  .figures summary {
    padding-block: 0.6rem;
  }

  .figures p {
    margin-block: var(--_space-2) var(--_space-3);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums lining-nums;
    margin-block-end: var(--_space-5);
  }

  caption {
    text-align: start;
    font-weight: 600;
    padding-block-end: 0.25rem;
  }

  th,
  td {
    padding: 0.5rem 0 0.5rem 0.75rem;
    border-block-start: 1px solid var(--_color-line);
    text-align: end;
    vertical-align: top;
  }

  th {
    font-weight: 400;
    hyphens: auto;
  }

  :is(th, td):first-child {
    padding-inline-start: 0;
    text-align: start;
    overflow-wrap: anywhere;
  }

  thead th {
    border-block-start: 0;
    border-block-end: 2px solid var(--_color-text);
    font-weight: 600;
    font-size: var(--_font-size-1);
    vertical-align: bottom;
    line-height: 1.25;
  }

  /* The names take what the figures leave. */
  @container (max-width: 30rem) {
    th,
    td {
      padding-inline-start: 0.5rem;
    }

    :is(th, td):first-child {
      inline-size: 60%;
      padding-inline-start: 0;
      font-size: var(--_font-size-1);
    }
  }
`;
