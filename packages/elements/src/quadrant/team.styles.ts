import { css } from 'lit';

/** What is said of a team beside the drawing, its tables, and the classes. */
export const teamStyles = css`
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem 1.25rem;
    margin-block: var(--_space-3) var(--_space-2);
  }

  .key li {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
  }

  .key svg {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    overflow: visible;
  }

  .key svg.wide {
    inline-size: 2.25rem;
  }

  .words > * + * {
    margin-block-start: var(--_space-2);
  }

  .own-words {
    color: var(--_color-you);
    font-weight: 600;
  }

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

  .range {
    white-space: nowrap;
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

    .range {
      white-space: normal;
    }
  }

  .cultures-section {
    margin-block-start: clamp(2.25rem, 6cqi, 3.75rem);
  }

  .cultures {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    margin-block-start: var(--_space-4);
    align-items: start;
  }

  @container (min-width: 44rem) {
    .cultures {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  .cultures details {
    border: 1px solid var(--_card-edge);
    border-radius: var(--_radius-card);
    background: var(--_color-surface);
  }

  .cultures summary {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    padding: 0.75rem 1rem 0.75rem 0.75rem;
    list-style: none;
  }

  .cultures summary::-webkit-details-marker {
    display: none;
  }

  .culture-words {
    flex: 1 1 0;
    min-inline-size: 0;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 0.75rem;
    hyphens: auto;
  }

  .cultures summary .icon {
    transition: rotate var(--_motion-quick);
  }

  .cultures [open] summary .icon {
    rotate: 180deg;
  }

  .swatch {
    flex: none;
    inline-size: 2.75rem;
    block-size: 2.75rem;
  }

  .swatch .own {
    stroke: var(--_color-text);
    stroke-width: 2.5;
  }

  .culture-body {
    padding: 0 1rem 1rem;
  }

  .list {
    margin-block-start: var(--_space-5);
  }

  .characteristics {
    margin-block-start: var(--_space-2);
    padding-inline-start: 1.25rem;
    list-style: disc;
  }

  .characteristics li::marker {
    color: var(--_color-edge);
  }
`;
