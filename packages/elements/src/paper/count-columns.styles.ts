import { css } from 'lit';

/** Boxes in columns under one head, as on the form; to stand within a rule of the domains. */
export const countColumns = css`
  & .items {
    gap: 0;
    padding-inline: var(--_space-5);
    background: var(--_color-surface);
    border: 1px solid var(--_card-edge);
    border-radius: var(--_radius-card);
  }

  & .head,
  & .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto 8rem;
    gap: 0 var(--_space-4);
    align-items: center;
  }

  & .head {
    align-items: end;
    padding-block: var(--_space-4) var(--_space-2);
    border-block-end: 2px solid var(--_color-text);
    background: var(--_color-surface);
    border-radius: var(--_radius-card) var(--_radius-card) 0 0;
  }

  & .head .sum {
    display: block;
    font-size: var(--_font-size-1);
  }

  & .boxes,
  & .item .boxes {
    display: grid;
    grid-template-columns: none;
    grid-auto-flow: column;
    grid-auto-columns: var(--_cell);
    gap: 0;
  }

  & .head .box {
    display: grid;
    justify-items: center;
    align-content: start;
    gap: 0.35rem;
    padding-inline: 0.3rem;
    font-size: var(--_font-size-1);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
  }

  & .head .mark {
    margin: 0;
  }

  & .head .aside {
    font-weight: 500;
  }

  & .head:has(.mark) .aside {
    padding-block-start: 1.6rem;
  }

  & .item {
    padding: var(--_space-3) 0;
    border: 0;
    border-radius: 0;
    background: none;
  }

  & .item + .item {
    border-block-start: 1px solid var(--_color-line);
  }

  & .item.wrong {
    margin-inline-start: calc(-1 * var(--_space-3));
    padding-inline-start: calc(var(--_space-3) - 4px);
    border-inline-start: 4px solid var(--_color-text);
  }

  & .item .box {
    justify-items: center;
  }

  & .item .name {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  & .field {
    inline-size: calc(100% - 0.5rem);
    max-inline-size: 4.5rem;
  }

  & .counted .sum {
    display: block;
  }

  & .counted .sum span {
    display: block;
  }

  & .excess .sum,
  & .unreadable .sum {
    grid-column: 1 / -1;
    padding-inline-start: 1.9rem;
    padding-block-start: var(--_space-1);
  }

  @media (min-height: 40rem) {
    & .head {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
    }
  }
`;
