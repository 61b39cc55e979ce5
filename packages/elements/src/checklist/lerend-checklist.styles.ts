import { css } from 'lit';

/**
 * Cards where it is narrow, a table where there is room: by the width of the element, not of the window.
 *
 * The radio itself is the box around an option, so that its focus ring goes round all of it. A scroll margin brings what
 * takes the focus clear of the bar at the bottom and the head of the table. A float is no rendered legend, so that the
 * legend is a cell of the grid like any other. This stands here, as a page would carry a comment in the styles.
 */
export const checklistStyles = css`
  .base {
    --_padding: clamp(1rem, 4cqi, 2.5rem);
    padding: var(--_padding);
  }

  ::slotted(:not([slot])) {
    margin-block-start: var(--_space-4);
  }

  .domains {
    display: grid;
    gap: var(--_space-2);
    margin-block-start: var(--_space-5);
  }

  .domain {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.1rem var(--_space-3);
    align-content: space-between;
    align-items: baseline;
    min-block-size: var(--_target);
    padding: 0.6rem 0.9rem 0.8rem;
    border: 1.5px solid var(--_color-line);
    border-radius: var(--_radius-control);
    background: transparent;
    text-align: start;
    line-height: 1.25;
    cursor: pointer;
  }

  .domain b {
    font-weight: 600;
  }

  .plots {
    grid-column: 1 / -1;
    display: flex;
    gap: 0.6rem;
    margin-block-start: var(--_space-2);
  }

  i {
    flex: 1;
    block-size: 4px;
    border-block-end: 2px dashed var(--_color-edge);
  }

  i.on {
    border: 0;
    border-radius: 2px;
    background: var(--_color-text);
  }

  .section {
    margin-block-start: clamp(2rem, 5cqi, 3rem);
  }

  .items,
  .item {
    grid-template-columns: minmax(0, 1fr);
  }

  .items {
    display: grid;
    gap: var(--_space-3);
    margin-block-start: var(--_space-3);
  }

  .stem {
    font-size: var(--_font-size-1);
  }

  .head .options {
    display: none;
  }

  .item {
    display: grid;
    gap: var(--_space-1);
    padding: var(--_space-4);
    background: var(--_color-surface);
    border: 1px solid var(--_card-edge);
    border-radius: var(--_radius-card);
    break-inside: avoid;
  }

  legend {
    float: inline-start;
    display: grid;
    grid-template-columns: 1.9rem minmax(0, 1fr);
    padding: 0;
    font-size: var(--_font-size-3);
    line-height: 1.42;
  }

  .number {
    color: var(--_color-text-quiet);
    font-weight: 500;
  }

  .hint {
    display: block;
    color: var(--_color-text-quiet);
    font-size: var(--_font-size-2);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_space-2);
  }

  .more::after {
    content: '';
    inline-size: 0.45rem;
    block-size: 0.45rem;
    margin: -0.2rem 0.2rem 0;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }

  .more[aria-expanded='true']::after {
    margin-block-start: 0.25rem;
    rotate: 225deg;
  }

  .link {
    border-radius: 0.25rem;
  }

  .link,
  .domain,
  input {
    scroll-margin-block: 8rem;
  }

  .clear {
    visibility: hidden;
  }

  .answered .clear {
    visibility: visible;
  }

  .options {
    display: grid;
    gap: 0.375rem;
    margin-block-start: var(--_space-2);
  }

  .option {
    position: relative;
    display: grid;
    grid-template-columns: 1.25rem 1.5rem minmax(0, 1fr);
    align-items: center;
    gap: 0.6rem;
    min-block-size: 3rem;
    padding: 0.35rem 0.75rem;
    line-height: 1.3;
    cursor: pointer;
  }

  input {
    appearance: none;
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    border: 1.5px solid var(--_color-line);
    border-radius: var(--_radius-control);
    cursor: inherit;
  }

  input::before {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 0.625rem);
    inset-inline-start: 0.75rem;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    border: 2px solid var(--_color-edge);
    border-radius: 50%;
    background: var(--_color-surface);
  }

  .option > :not(input) {
    position: relative;
    pointer-events: none;
  }

  .option .mark {
    grid-column: 2;
    inline-size: 1.375rem;
    block-size: 1.375rem;
    margin-block-start: -0.3rem;
  }

  .option:not(.chosen) .mark {
    fill: var(--_color-edge);
  }

  .label {
    grid-column: 3;
  }

  .aside {
    min-block-size: 2.75rem;
    color: var(--_color-text-quiet);
  }

  .aside .label,
  .level-0 .label {
    grid-column: 2 / -1;
  }

  .mark.level-0 {
    display: none;
  }

  .aside input {
    border-color: transparent;
  }

  .chosen {
    color: var(--_color-text);
    font-weight: 600;
  }

  .chosen input {
    border-color: var(--_color-text);
  }

  .chosen.level-1 input {
    background: var(--_color-level-1-soft);
  }

  .chosen.level-2 input {
    background: var(--_color-level-2-soft);
  }

  .chosen.level-3 input {
    background: var(--_color-level-3-soft);
  }

  .chosen.aside input {
    border-style: dashed;
  }

  .chosen input::before {
    padding: 0.22rem;
    border-color: var(--_color-text);
    background: var(--_color-text) content-box;
  }

  .levels {
    display: grid;
    gap: 0.625rem;
    padding-block: var(--_space-3) var(--_space-2);
    border-block-start: 1.5px dashed var(--_color-line);
    line-height: 1.45;
  }

  .levels > div {
    display: grid;
    grid-template-columns: 1.5rem minmax(0, 1fr);
    gap: var(--_space-2);
  }

  .levels .mark {
    margin-block-start: -0.15rem;
  }

  .levels b {
    display: block;
    font-weight: 650;
    font-size: var(--_font-size-1);
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    align-items: center;
    justify-content: end;
    margin: var(--_padding) calc(-1 * var(--_padding)) calc(-1 * var(--_padding));
    padding: 0.875rem var(--_padding);
    background: var(--_color-ground);
    border-block-start: 2px solid var(--_color-text);
    border-radius: 0 0 var(--_radius-card) var(--_radius-card);
  }

  .progress {
    flex: 1 0 auto;
    font-weight: 650;
  }

  .next:dir(rtl) .icon {
    scale: -1 1;
  }

  .complete .next,
  .fixed :is(.next, .clear) {
    display: none;
  }

  .fixed :is(.option, input) {
    cursor: default;
  }

  .inactive :is(.option, legend) {
    color: var(--_color-text-quiet);
  }

  @media (min-height: 30rem) {
    .foot {
      position: sticky;
      inset-block-end: 0;
      z-index: 2;
    }
  }

  @container (max-width: 15rem) {
    .base {
      hyphens: auto;
    }

    .next .icon {
      display: none;
    }

    .domain,
    legend {
      grid-template-columns: minmax(0, 1fr);
    }

    .item {
      padding: var(--_space-3);
    }

    .option {
      gap: 0.4rem;
    }
  }

  @container (min-width: 36rem) {
    .domains {
      grid-template-columns: repeat(auto-fit, minmax(12.5rem, 1fr));
    }
  }

  @container (min-width: 24rem) {
    .tools {
      padding-inline-start: 1.9rem;
    }
  }

  @container (max-width: 43.99rem) {
    .next {
      flex: 1 1 auto;
    }
  }

  @container (min-width: 44rem) {
    .items {
      --_cell: clamp(5rem, 11.5cqi, var(--lerend-checklist-cell, 7.25rem));
      gap: 0;
      padding-inline: var(--_space-5);
      background: var(--_color-surface);
      border: 1px solid var(--_card-edge);
      border-radius: var(--_radius-card);
    }

    .head,
    .item {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .head {
      align-items: end;
      padding-block: var(--_space-4) var(--_space-2);
      border-block-end: 2px solid var(--_color-text);
      background: var(--_color-surface);
      border-radius: var(--_radius-card) var(--_radius-card) 0 0;
    }

    .head .options,
    .options {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: var(--_cell);
      gap: 0;
      margin: 0;
    }

    .head .options > span {
      display: grid;
      justify-items: center;
      align-content: end;
      gap: 0.35rem;
      padding-inline: 0.3rem;
      font-size: var(--_font-size-1);
      font-weight: 600;
      line-height: 1.25;
      text-align: center;
    }

    .head .options > .quiet {
      font-weight: 500;
    }

    .head .mark {
      inline-size: 1.75rem;
      block-size: 1.75rem;
    }

    .item {
      gap: 0;
      padding: 0;
      border: 0;
      border-radius: 0;
      background: none;
    }

    .item + .item {
      border-block-start: 1px solid var(--_color-line);
    }

    legend,
    .tools {
      grid-column: 1;
      padding-inline-end: var(--_space-5);
    }

    legend {
      padding-block-start: 0.9rem;
      align-self: end;
    }

    .tools {
      padding-block-end: 0.6rem;
    }

    .item .options {
      grid-area: 1 / 2 / span 2;
    }

    .option {
      grid-template-columns: 1fr;
      place-items: center;
      padding: 0.25rem;
      min-block-size: 4rem;
    }

    input {
      position: static;
      grid-area: 1 / 1;
      inline-size: 1.75rem;
      block-size: 1.75rem;
      border: 2px solid var(--_color-edge);
      border-radius: 50%;
      background: var(--_color-surface);
    }

    input::before {
      content: none;
    }

    .option .mark {
      grid-area: 1 / 1;
      inline-size: 1.5rem;
      block-size: 1.5rem;
      margin-block-start: -0.15rem;
      visibility: hidden;
    }

    .option.chosen .mark {
      visibility: visible;
    }

    .option .label {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .chosen input {
      inline-size: 2.75rem;
      block-size: 2.75rem;
    }

    .aside input {
      inline-size: 1.25rem;
      block-size: 1.25rem;
      border: 2px dashed var(--_color-edge);
    }

    .chosen.aside input,
    .chosen.level-0 input {
      padding: 0.18rem;
      border-color: var(--_color-text);
      background: var(--_color-text) content-box;
    }

    .levels {
      grid-area: 3 / 1 / auto / -1;
      grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr));
      gap: var(--_space-4) var(--_space-5);
      padding: var(--_space-4) 0 1.25rem;
      padding-inline-start: 1.9rem;
    }

    @media (hover: hover) {
      :not(.fixed) > .section .option:not(.chosen):hover .mark {
        visibility: visible;
        opacity: 0.55;
      }
    }

    @media (min-height: 40rem) {
      .head {
        position: sticky;
        inset-block-start: 0;
        z-index: 1;
      }
    }
  }

  @media (forced-colors: active) {
    .chosen input {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }

    .chosen input::before,
    .chosen.aside input,
    .chosen.level-0 input {
      forced-color-adjust: none;
      border-color: Highlight;
      background-color: Highlight;
    }

    i.on {
      border-block-end: 4px solid CanvasText;
    }
  }

  @media print {
    .domains,
    .tools,
    .foot {
      display: none;
    }

    .option {
      min-block-size: 2rem;
    }

    .chosen input,
    .chosen input::before {
      print-color-adjust: exact;
    }
  }
`;
