import { css } from 'lit';

export const deckStyles = css`
  .base {
    background: var(--_color-table);
  }

  .section {
    margin-block-start: clamp(2.25rem, 6cqi, 3.75rem);
  }

  :host([only='plan']) .section {
    margin-block-start: 0;
  }

  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75rem 1.25rem;
    margin-block-start: 1.75rem;
  }

  @container (min-width: 36rem) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container (min-width: 60rem) {
    .cards {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }

  @container (min-width: 60rem) {
    .cards.thirds {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  .browse > summary {
    display: flex;
    align-items: center;
    gap: 1.25rem;
    inline-size: fit-content;
    max-inline-size: 100%;
    color: var(--_color-text);
    list-style: none;
  }

  .browse > summary > span {
    min-inline-size: 0;
  }

  @container (max-width: 18rem) {
    .browse > summary .pile {
      display: none;
    }
  }

  .browse > summary::-webkit-details-marker {
    display: none;
  }

  .browse[open] > summary .icon {
    rotate: 180deg;
  }

  .pile {
    flex: none;
    inline-size: 5rem;
    block-size: 5rem;
    fill: var(--_mark-2);
  }

  .pile rect {
    fill: var(--_color-surface);
    stroke: var(--_color-edge);
    stroke-width: 1.5;
  }

  .cards + .button {
    margin-block-start: 1.75rem;
  }

  .place {
    display: grid;
    min-inline-size: 0;
  }

  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 0.7rem;
    min-inline-size: 0;
    padding: 0 1.125rem 1rem;
    border: 1px solid var(--_card-edge);
    border-block-end-width: 2px;
    box-shadow: 0 2px 0 var(--_card-edge);
    border-radius: var(--_radius-card);
    background: var(--_color-surface);
    hyphens: auto;
  }

  .card.picked {
    border-color: var(--_color-text);
    box-shadow: 0 2px 0 var(--_color-text);
  }

  .flag {
    position: absolute;
    inset-block-start: -0.85rem;
    inset-inline-start: 1rem;
    z-index: 1;
    display: inline-flex;
    align-items: center;
    gap: 0.35rem;
    padding: 0.4rem 0.7rem;
    border-radius: var(--_radius-leaf);
    background: var(--_color-you);
    color: var(--_color-on-you);
    font-weight: 650;
    font-size: var(--_font-size-1);
    line-height: 1;
  }

  .flag .icon {
    inline-size: 0.9rem;
    block-size: 0.9rem;
    stroke-width: 2.5;
  }

  .plate {
    display: block;
    inline-size: calc(100% + 2.25rem);
    block-size: 6.5rem;
    margin-inline: -1.125rem;
    border-start-start-radius: calc(var(--_radius-card) - 1px);
    border-start-end-radius: calc(var(--_radius-card) - 1px);
  }

  .plate.conversation {
    background: var(--_color-level-1-soft);
  }

  .plate.action {
    background: var(--_color-level-3-soft);
  }

  .plate .earth {
    fill: var(--_color-level-1);
  }

  .plate .young {
    fill: var(--_color-level-2);
  }

  .plate .grown {
    fill: var(--_color-level-3);
  }

  .plate .ink {
    fill: var(--_color-text);
  }

  .plate .paper {
    fill: var(--_color-surface);
  }

  .plate .line {
    fill: none;
    stroke: var(--_color-text);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.25rem 0.5rem;
    margin-block-start: 0.1rem;
    color: var(--_color-text-quiet);
    font-weight: 550;
  }

  .mode {
    display: inline-flex;
    gap: 0.4rem;
    align-items: center;
  }

  .pips {
    display: block;
    fill: var(--_color-edge);
  }

  .pips .on {
    fill: var(--_color-text);
  }

  .card .title {
    font-family: var(--_font-title);
    font-weight: 600;
    font-size: 1.1875rem;
    line-height: 1.28;
    text-wrap: balance;
  }

  .reason {
    display: grid;
    gap: 0.25rem;
    margin-block-start: auto;
    padding-block-start: 0.75rem;
    border-block-start: 1.5px dashed var(--_color-edge);
    line-height: 1.45;
  }

  .reason b {
    font-weight: 650;
  }

  summary {
    min-block-size: 1.75rem;
    padding-block: 0.35rem;
    border-radius: var(--_radius-control);
    color: var(--_color-you);
    font-weight: 500;
    cursor: pointer;
  }

  .reason li {
    padding-block-start: 0.35rem;
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-4) var(--_space-6);
    margin-block-start: var(--_space-4);
  }

  .filters legend {
    margin-block-end: 0.25rem;
  }

  .chip {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }

  .chip .icon {
    inline-size: 1rem;
    block-size: 1rem;
  }

  .steps .chip {
    min-inline-size: 2.75rem;
    min-block-size: 2.75rem;
    justify-content: center;
  }

  .step-title {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @container (max-width: 35.99rem) {
    .steps {
      flex-wrap: nowrap;
      gap: 0.25rem;
    }

    .steps .chip {
      flex: 1 1 0;
      min-inline-size: 24px;
      max-inline-size: 2.75rem;
      padding: 0;
    }

    .filters fieldset {
      inline-size: 100%;
    }
  }

  @container (min-width: 36rem) {
    .step-title {
      position: static;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
      white-space: normal;
    }
  }

  .found {
    margin-block-start: var(--_space-4);
    font-weight: 600;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    align-items: center;
    justify-content: space-between;
    margin-block-end: var(--_space-4);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
  }

  .empty {
    padding: 1.25rem;
    max-inline-size: 38rem;
  }

  .plan {
    padding-inline: clamp(1rem, 3cqi, 1.5rem);
  }

  .planned-title {
    font-family: inherit;
    font-weight: 650;
    font-size: var(--_font-size-3);
    line-height: 1.35;
  }

  .planned {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem 1.25rem;
    padding-block: 1.15rem;
  }

  .planned + .planned {
    border-block-start: 1px solid var(--_color-line);
  }

  .what {
    min-inline-size: 0;
    hyphens: auto;
  }

  .details {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr));
    gap: 0.75rem;
  }

  .entry {
    display: grid;
    align-content: start;
    gap: 0.25rem;
    min-inline-size: 0;
    color: var(--_color-text-quiet);
  }

  .entry.wide {
    grid-column: 1 / -1;
  }

  .entry .field {
    min-inline-size: 0;
    background: var(--_color-ground);
    color: var(--_color-text);
    font-size: var(--_font-size-2);
    font-weight: 500;
  }

  .entry textarea {
    line-height: 1.4;
    resize: vertical;
  }

  @container (max-width: 30rem) {
    .entry [type='date'] {
      padding-inline: 0.4rem;
    }
  }

  .printed {
    display: none;
  }

  .moves {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    align-items: flex-start;
  }

  @container (min-width: 30rem) {
    .planned {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .moves {
      grid-area: 1 / 2;
    }
  }

  .icon-button {
    display: inline-grid;
    place-items: center;
    inline-size: var(--_target);
    block-size: var(--_target);
    padding: 0;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    cursor: pointer;
  }

  .icon-button:disabled {
    color: var(--_color-line);
    cursor: not-allowed;
  }

  .icon-button.up .icon {
    rotate: 180deg;
  }

  @container (min-width: 60rem) {
    .planned {
      grid-template-columns: minmax(0, 1.1fr) minmax(0, 2.4fr) auto;
      align-items: center;
    }

    .details {
      grid-area: 1 / 2;
      grid-template-columns: minmax(0, 1fr) 10rem minmax(0, 1.4fr);
    }

    .entry.wide {
      grid-column: auto;
    }

    .moves {
      grid-area: 1 / 3;
      flex-wrap: nowrap;
    }
  }

  .copy {
    margin-block-start: var(--_space-4);
    max-inline-size: 38rem;
  }

  .copy .entry {
    margin-block-start: var(--_space-3);
  }

  [tabindex='-1']:focus {
    outline-offset: 4px;
  }

  @media (forced-colors: active) {
    .plate {
      forced-color-adjust: none;
    }

    .pips {
      fill: CanvasText;
    }

    .flag {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }

    .icon-button:disabled {
      color: GrayText;
    }
  }

  @media print {
    .base {
      padding: 0;
    }

    .section {
      margin: 0;
    }

    .moves,
    .actions,
    .entry .field {
      display: none;
    }

    .printed {
      display: block;
      min-block-size: 1.5rem;
      border-block-end: 1px solid currentColor;
      color: var(--_color-text);
      font-size: var(--_font-size-2);
      white-space: pre-wrap;
    }

    .planned {
      break-inside: avoid;
    }
  }
`;
