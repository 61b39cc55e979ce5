import { css } from 'lit';

/** The profile of a team: for each pair a drawing between its poles, and the words that go with it. */
export const profileStyles = css`
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem 1.25rem;
    margin-block: var(--_space-5) var(--_space-4);
  }

  .key li {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
  }

  .key-mark,
  .aim-mark {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    overflow: visible;
  }

  .aim-mark {
    block-size: 0.75rem;
  }

  :host(:not(:dir(rtl))) .aim-mark.left,
  :host(:dir(rtl)) .aim-mark.right {
    transform: scaleX(-1);
  }

  .line.poles {
    max-inline-size: 36rem;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    margin-block-end: var(--_space-3);
  }

  .line.poles > .pole {
    grid-row: 1;
  }

  .team .pairs {
    border-block-start: 2px solid var(--_color-text);
  }

  .pair {
    padding-block: var(--_space-5);
  }

  .pair + .pair {
    border-block-start: 1px solid var(--_color-line);
  }

  .verdict {
    margin-block-start: var(--_space-1);
    font-size: var(--_font-size-3);
    line-height: 1.42;
    max-inline-size: 46rem;
  }

  .doubt {
    color: var(--_color-text-quiet);
    max-inline-size: 46rem;
  }

  .pair .line {
    margin-block: var(--_space-4) var(--_space-3);
  }

  .pole .aim {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    margin-block-start: 0.15rem;
  }

  .pole.right .aim,
  .pole.left .aim {
    text-align: start;
  }

  .figure {
    min-inline-size: 0;
    padding-inline: 0.6rem;
  }

  .drawing {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }

  /* The line runs with the text: the left pole is where a line begins. */
  :host(:dir(rtl)) .drawing {
    transform: scaleX(-1);
  }

  .ink {
    fill: currentColor;
  }

  .ring {
    fill: var(--_color-surface);
    stroke: currentColor;
    stroke-width: 2;
  }

  .band {
    fill: var(--_color-table);
    stroke: var(--_color-edge);
    stroke-width: 1;
    stroke-dasharray: 2 3;
  }

  .aim-head {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
  }

  .glyph {
    flex: none;
    inline-size: 2.25rem;
    block-size: 1.25rem;
    overflow: visible;
  }

  .numbers {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    margin-block-start: 0.2rem;
    font-size: var(--_font-size-1);
    font-weight: 650;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.3;
    text-align: center;
  }

  .numbers span {
    display: grid;
    justify-items: center;
    align-content: start;
    gap: 0.1rem;
  }

  .pair .beside {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35rem 1.5rem;
  }

  .agreement-line {
    display: inline-flex;
    align-items: center;
    gap: 0.6rem;
    font-weight: 650;
  }

  .reading {
    max-inline-size: 46rem;
  }

  .reading summary {
    display: inline-flex;
    align-items: center;
    gap: 0.35rem;
    min-block-size: 1.75rem;
    color: var(--_color-you);
    font-weight: 500;
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

  .reading[open] summary .icon {
    transform: rotate(180deg);
  }

  .reading ul {
    display: grid;
    gap: 0.35rem;
    padding-inline-start: 1.1rem;
    list-style: disc;
  }

  .pair .withheld {
    inline-size: auto;
    margin: 0;
    padding: 0.75rem 1rem;
  }

  .pair .missing {
    margin: 0;
    text-align: center;
  }

  .figures {
    max-inline-size: none;
  }

  .scroll {
    overflow-x: auto;
  }

  thead th {
    min-inline-size: 4.5rem;
  }

  .detail {
    display: block;
    font-size: var(--_font-size-1);
    color: var(--_color-text-quiet);
  }

  .scroll th:first-child {
    inline-size: auto;
    min-inline-size: 11rem;
  }

  .scroll .words {
    min-inline-size: 12rem;
    text-align: start;
  }

  .scroll table {
    margin-block-end: var(--_space-3);
  }

  @container (min-width: 50rem) {
    .line.poles {
      max-inline-size: none;
      grid-template-columns: minmax(0, 1fr) minmax(19rem, 40%) minmax(0, 1fr);
    }

    .pair {
      display: grid;
      grid-template-columns: minmax(0, 1fr) clamp(11rem, 26cqi, 18rem);
      gap: 0 var(--_space-5);
    }

    .pair > * {
      grid-column: 1 / -1;
    }

    .pair > :is(.title, .verdict, .doubt) {
      grid-column: 1;
    }

    .pair > .beside {
      flex-direction: column;
      align-items: start;
      grid-column: 2;
      grid-row: 1 / span 3;
    }
  }
`;
