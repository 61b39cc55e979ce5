import { css } from 'lit';

/** The sheet: ink on white in either scheme, as it comes out of a printer. Each statement has its boxes below it. */
export const sheetStyles = css`
  .paper {
    --_color-ground: #fff;
    --_color-surface: #fff;
    --_color-text: #000;
    --_color-text-quiet: #3b3b3b;
    --_color-line: #9a9a9a;
    --_color-edge: #000;
    --_cell: 5.6rem;
    --_box: 1.4rem;
    display: block;
    color-scheme: light;
    background: #fff;
    color: var(--_color-text);
    border: 0;
    border-radius: 0;
    line-height: 1.4;
  }

  .form-label {
    margin-block-end: 0.35em;
    color: var(--_color-text-quiet);
    font-size: var(--_font-size-2);
  }

  .introduction {
    max-inline-size: 40rem;
    margin-block-start: 0.6em;
    font-size: var(--_font-size-3);
  }

  .promise {
    display: grid;
    gap: 0.25em;
    max-inline-size: 44rem;
    margin-block-start: 1.1em;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_color-text);
  }

  .several {
    --_cell: 4.4rem;
  }

  b {
    font-weight: 650;
  }

  .how-to {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.5em 0.9em;
    margin-block-start: 1.1em;
  }

  .how-to p {
    flex: 1 1 14rem;
    max-inline-size: 40rem;
  }

  .example {
    flex: none;
    inline-size: 4.75rem;
    block-size: 1.4rem;
    overflow: visible;
  }

  .example .line {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
  }

  .example .full {
    fill: currentColor;
  }

  .domain {
    display: block;
    max-inline-size: none;
    margin-block-start: 1.75em;
    padding: 0;
  }

  .description {
    margin-block-start: 0.15em;
    color: var(--_color-text-quiet);
  }

  table,
  tbody {
    display: block;
  }

  table {
    margin-block-start: 0.5em;
    border-spacing: 0;
    overflow-wrap: anywhere;
  }

  thead {
    display: block;
    color: var(--_color-text-quiet);
  }

  thead tr {
    display: block;
    padding-block: 0.35rem;
    border-block-end: 2px solid var(--_color-text);
  }

  thead .cell {
    display: none;
  }

  tbody tr {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.45rem;
    padding-block: 0.8rem;
    border-block-end: 1px solid var(--_color-line);
    break-inside: avoid;
  }

  th {
    padding: 0;
    font-weight: 400;
    text-align: start;
  }

  th[scope='row'] {
    display: flex;
    gap: 0.7em;
    padding: 0;
    font-size: var(--_font-size-3);
    line-height: 1.35;
  }

  .number {
    flex: none;
    min-inline-size: 1.25em;
    color: var(--_color-text-quiet);
    font-variant-numeric: tabular-nums lining-nums;
  }

  .hint {
    display: block;
    color: var(--_color-text-quiet);
    font-size: var(--_font-size-2);
  }

  td {
    display: flex;
    align-items: center;
    gap: 0.7em;
    padding: 0;
    padding-inline-start: calc(1.95em + 2px);
  }

  .box {
    display: block;
    flex: none;
    inline-size: var(--_box);
    block-size: var(--_box);
    border: 1.75px solid var(--_color-edge);
    border-radius: 2px;
  }

  .aside .box {
    border-width: 1.25px;
  }

  .mark {
    fill: var(--_color-text);
  }

  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    align-items: baseline;
    justify-content: space-between;
    margin-block-start: 1.5em;
    break-inside: avoid;
  }

  .hand-in {
    font-weight: 650;
  }

  .version {
    color: var(--_color-text-quiet);
    font-size: var(--_font-size-1);
  }

  @media screen {
    .paper {
      padding: clamp(1.25rem, 6cqi, 3.5rem);
      border: 1px solid #7a7a7a;
    }
  }

  @media print {
    :host {
      --_font-size-1: 8.5pt;
      --_font-size-2: 9.5pt;
      --_font-size-3: 10.5pt;
      --_font-size-4: 14pt;
    }

    .paper {
      --_cell: 19.5mm;
      --_box: 5mm;
    }

    .several {
      --_cell: 15.5mm;
    }

    h2 {
      font-size: 21pt;
    }

    h2,
    h3,
    .description,
    thead,
    tbody tr:first-child {
      break-after: avoid;
    }

    tbody tr:last-child {
      break-before: avoid;
    }

    header,
    .promise,
    .how-to {
      break-inside: avoid;
    }

    p,
    .statement {
      orphans: 3;
      widows: 3;
    }

    .domain {
      margin-block-start: 6mm;
    }

    .mark {
      print-color-adjust: exact;
    }
  }
`;
