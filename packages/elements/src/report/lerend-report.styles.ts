import { css } from 'lit';

/** The page of a report: its head, the cards of the domains, the list of statements, and the tables. */
export const reportStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3) var(--_space-5);
    align-items: end;
    justify-content: space-between;
  }

  .toolbar,
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space-3) var(--_space-5);
  }

  .switch legend {
    padding: 0;
    margin-block-end: var(--_space-1);
  }

  .participation {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3) var(--_space-5);
    margin-block-start: 1.25rem;
  }

  .detail {
    display: block;
    font-size: var(--_font-size-1);
    font-weight: 400;
    line-height: 1.4;
    color: var(--_color-text-quiet);
    margin-block-start: 0.1rem;
  }

  .notice {
    max-inline-size: 44rem;
    margin-block-start: var(--_space-4);
    padding: var(--_space-3) var(--_space-4);
    border: 1.5px solid var(--_color-edge);
    border-radius: var(--_radius-control);
    background: var(--_color-surface);
  }

  .part {
    margin-block-start: clamp(2.25rem, 6cqi, 3.75rem);
  }

  .part > h3,
  .part > .bar {
    margin-block-end: var(--_space-4);
  }

  .domains {
    display: grid;
    gap: var(--_space-4);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
  }

  .domain {
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: var(--_space-3);
    padding: 1.25rem 1.25rem 1.35rem;
    max-inline-size: 30rem;
  }

  .tag {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem 0.5rem;
    padding: 0.25rem 0.75rem 0.25rem 0.55rem;
    border-radius: var(--_radius-leaf);
    font-weight: 650;
    line-height: 1.3;
  }

  .tag-marks {
    display: inline-flex;
    flex: none;
    gap: 0.3rem;
    margin-block-start: -0.25rem;
  }

  .tag-early {
    background: var(--_color-level-1-soft);
  }

  .tag-partial {
    background: var(--_color-level-2-soft);
  }

  .tag-strong {
    background: var(--_color-level-3-soft);
  }

  .tag-polarised {
    outline: 1.5px solid var(--_color-edge);
    outline-offset: -1.5px;
  }

  .doubt {
    display: grid;
    gap: 0.35rem;
    inline-size: 100%;
    padding-block-start: var(--_space-3);
    border-block-start: 1px solid var(--_color-line);
  }

  .domain > .agreement-line {
    margin-block-start: auto;
  }

  .rule {
    max-inline-size: 46rem;
    margin-block-start: var(--_space-4);
  }

  .reading {
    max-inline-size: 46rem;
    margin-block-start: var(--_space-1);
  }

  .reading summary {
    display: inline-flex;
    align-items: center;
    gap: 0.35rem;
    min-block-size: 1.75rem;
    border-radius: var(--_radius-control);
    color: var(--_color-you);
    font-weight: 500;
    cursor: pointer;
    list-style: none;
  }

  .reading summary::-webkit-details-marker {
    display: none;
  }

  .reading .icon {
    inline-size: 0.9rem;
    block-size: 0.9rem;
    stroke-width: 2.25;
  }

  .reading[open] .icon {
    transform: rotate(180deg);
  }

  .reading ul {
    display: grid;
    gap: 0.35rem;
    padding-inline-start: 1.1rem;
    list-style: disc;
  }

  .order-hint {
    margin-block: calc(-1 * var(--_space-2)) var(--_space-4);
  }

  .rows {
    border-block-start: 2px solid var(--_color-text);
  }

  .row {
    display: grid;
    gap: 0.6rem 1.75rem;
    padding-block: 1.1rem;
  }

  .row + .row {
    border-block-start: 1px solid var(--_color-line);
  }

  .statement {
    font-size: var(--_font-size-3);
    line-height: 1.4;
  }

  .agreement {
    display: grid;
    gap: 0.5rem;
  }

  .agreement-line {
    display: flex;
    align-items: start;
    gap: 0.6rem;
    line-height: 1.35;
  }

  .agreement-line b {
    font-weight: 650;
  }

  .withheld {
    display: grid;
    align-items: center;
    gap: 0.35rem 1.25rem;
    padding: 1.25rem;
    border: 1.5px dashed var(--_color-edge);
    border-radius: var(--_radius-card);
  }

  .withheld-reason {
    font-weight: 650;
  }

  .withheld.large {
    margin-block-start: var(--_space-5);
  }

  .withheld.small {
    inline-size: 100%;
    padding: 0.75rem 1rem;
    grid-template-columns: auto 1fr;
  }

  .withheld.small .cloche {
    inline-size: 2.75rem;
    block-size: 2.4rem;
  }

  .withheld.small .withheld-reason {
    font-weight: 550;
    line-height: 1.35;
  }

  .missing {
    color: var(--_color-text-quiet);
  }

  .missing.large {
    margin-block-start: var(--_space-5);
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums lining-nums;
  }

  th,
  td {
    padding: 0.6rem 0.5rem;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }

  thead th {
    vertical-align: bottom;
    border-block-end: 2px solid var(--_color-text);
    font-size: var(--_font-size-1);
    font-weight: 600;
    line-height: 1.25;
  }

  tbody tr + tr > * {
    border-block-start: 1px solid var(--_color-line);
  }

  th:first-child {
    padding-inline-start: 0;
    min-inline-size: min(11rem, 38cqi);
  }

  :is(th, td).number {
    text-align: end;
  }

  thead th.number {
    min-inline-size: 5rem;
  }

  td .quiet {
    white-space: nowrap;
  }

  @container (min-width: 36rem) {
    .withheld.large {
      grid-template-columns: auto 1fr;
      padding: 1.5rem;
    }

    .withheld.large .cloche {
      grid-row: 1 / 3;
    }

    .withheld.large .withheld-reason {
      align-self: end;
    }

    .withheld.large .small {
      align-self: start;
    }
  }

  @container (min-width: 52rem) {
    .row {
      grid-template-columns: minmax(0, 1fr) minmax(20.75rem, max-content) 15rem;
      align-items: center;
    }

    .row .withheld,
    .row .missing {
      grid-column: 2 / 4;
    }

    .close-people {
      inline-size: 22rem;
    }
  }

  @container (max-width: 30rem) {
    .switch,
    .toolbar {
      inline-size: 100%;
    }

    .segments {
      display: flex;
    }

    .segments label {
      flex: 1 1 auto;
      justify-content: center;
      padding-inline: 0.5rem;
      font-size: var(--_font-size-1);
    }
  }

  /* Large text on a phone: words go below their drawing, sooner than they would break. */
  @container (max-width: 13rem) {
    .tag,
    .agreement-line {
      flex-direction: column;
      align-items: start;
    }

    .tag {
      padding-block-start: 0.5rem;
    }
  }

  @media print {
    .base {
      padding: 0;
    }

    .row,
    .domain,
    .withheld,
    .notice,
    tr {
      break-inside: avoid;
    }

    h3 {
      break-after: avoid;
    }

    thead {
      display: table-header-group;
    }

    .scroll {
      overflow: visible;
    }

    /* On paper nobody can ask for more: the words stand there, and the tables hold the numbers. */
    .numbers,
    .reading summary {
      display: none;
    }

    .reading::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
