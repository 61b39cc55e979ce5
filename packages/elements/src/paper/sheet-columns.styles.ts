import { css } from 'lit';

/** Where there is room, the levels are columns of boxes beside the statements; many levels are a row below each. */
export const sheetColumnsStyles = css`
  @container (min-width: 36rem) {
    .many tbody tr {
      display: flex;
      flex-wrap: wrap;
    }

    .many tbody th {
      flex: 1 0 100%;
    }

    .many td {
      flex: 1 1 0;
      flex-direction: column;
      align-items: center;
      gap: 0.3rem;
      min-inline-size: 0;
      padding: 0 0.15rem;
      text-align: center;
      font-size: var(--_font-size-1);
      line-height: 1.2;
    }

    .columns {
      display: table;
      inline-size: 100%;
      table-layout: fixed;
      border-collapse: collapse;
    }

    .columns thead {
      display: table-header-group;
      color: inherit;
    }

    .columns tbody {
      display: table-row-group;
    }

    .columns tr {
      display: table-row;
    }

    .columns :is(th, td) {
      display: table-cell;
      vertical-align: middle;
      padding: 0.5rem 0.25rem;
    }

    .columns thead th {
      vertical-align: bottom;
      padding-block: 0.35rem;
      border-block-end: 2px solid var(--_color-text);
    }

    .columns :is(.stem, [scope='row']) {
      padding-inline: 0 1rem;
    }

    .columns .cell {
      inline-size: var(--_cell);
      text-align: center;
    }

    .columns thead .cell {
      padding-inline: 0.1rem;
      vertical-align: top;
      font-size: var(--_font-size-1);
      font-weight: 600;
      line-height: 1.2;
      overflow-wrap: anywhere;
    }

    .columns thead .aside {
      font-weight: 400;
    }

    .columns thead:has(.mark) .aside {
      padding-block-start: 1.9rem;
    }

    .columns .mark {
      display: block;
      margin: 0 auto 0.3rem;
    }

    .columns .number {
      float: inline-start;
      inline-size: 1.95em;
    }

    .columns .statement {
      display: block;
      padding-inline-start: 1.95em;
    }

    .columns .box {
      margin-inline: auto;
    }

    .columns .name {
      display: none;
    }
  }
`;
