import { css } from 'lit';

export const quadrantStyles = css`
  :host {
    --_top-left: var(--lerend-quadrant-top-left, light-dark(#f4e5cb, #3a3020));
    --_top-right: var(--lerend-quadrant-top-right, light-dark(#dfead2, #2a3a2b));
    --_bottom-left: var(--lerend-quadrant-bottom-left, light-dark(#ebe5da, #2d2f2b));
    --_bottom-right: var(--lerend-quadrant-bottom-right, light-dark(#d9e8ec, #1f353e));
  }

  .columns {
    display: grid;
    gap: var(--_space-7);
  }

  .columns.two h2 {
    font-size: clamp(1.5rem, 3.2cqi, var(--_font-size-5));
  }

  @container (min-width: 56rem) {
    .columns.two {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  .fill-in,
  .team {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    min-inline-size: 0;
  }

  .split,
  .picture,
  .beside {
    inline-size: 100%;
    min-inline-size: 0;
  }

  @container (min-width: 56rem) {
    .columns:not(.two) .split {
      display: grid;
      grid-template-columns: minmax(0, 31rem) minmax(0, 31rem);
      justify-content: space-between;
      gap: 0 var(--_space-7);
      align-items: start;
    }

    .columns:not(.two) .beside {
      padding-block-start: var(--_space-5);
    }

    .columns:not(.two) .beside > :first-child {
      margin-block-start: 0;
    }
  }

  .point-hint {
    margin-block-start: var(--_space-2);
    color: var(--_color-text-quiet);
  }

  .own-plane,
  .team-plane {
    inline-size: 100%;
    max-inline-size: 31rem;
    margin-block-start: var(--_space-5);
  }

  .pad {
    padding: 0.25rem;
    margin: -0.25rem;
    border-radius: var(--_radius-control);
  }

  .frame {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    grid-template-rows: auto auto;
    gap: 0.375rem;
  }

  .ground {
    position: relative;
    grid-area: 1 / 2;
    align-self: start;
  }

  .editable .ground {
    cursor: crosshair;
    touch-action: pan-y pinch-zoom;
    user-select: none;
  }

  .plane {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }

  .axis {
    display: flex;
    justify-content: space-between;
    gap: 0.5rem;
    font-size: min(var(--_font-size-1), max(13px, 2.4cqi));
    line-height: 1.3;
    color: var(--_color-text-quiet);
  }

  .axis b {
    font-weight: 600;
    color: var(--_color-text);
  }

  .axis.vertical {
    grid-area: 1 / 1;
    writing-mode: vertical-rl;
    rotate: 180deg;
  }

  .axis.horizontal {
    grid-area: 2 / 2;
    flex-wrap: wrap;
  }

  .names {
    position: absolute;
    inset: 0;
    display: grid;
    grid-template: repeat(2, 1fr) / repeat(2, 1fr);
    gap: 12.5%;
    pointer-events: none;
  }

  .names li {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    padding: clamp(0.375rem, 2cqi, 0.75rem);
    line-height: 1.2;
    hyphens: auto;
  }

  .names b {
    font-family: var(--_font-title);
    font-weight: 600;
    /* Grows with the chart, not with the text: the same names stand in full below. */
    font-size: min(1.125rem, max(13px, 2.4cqi));
  }

  .names .count {
    font-size: min(var(--_font-size-1), max(13px, 2.4cqi));
    font-weight: 500;
    margin-block-start: 0.125rem;
  }

  .names .high-low {
    grid-area: 1 / 1;
    text-align: left;
  }

  .names .high-high {
    grid-area: 1 / 2;
    text-align: right;
  }

  .names .low-low {
    grid-area: 2 / 1;
    justify-content: flex-end;
    text-align: left;
  }

  .names .low-high {
    grid-area: 2 / 2;
    justify-content: flex-end;
    text-align: right;
  }

  @container (max-width: 30rem) {
    .names {
      gap: 0;
    }
  }

  .corner.high-low {
    fill: var(--_top-left);
  }

  .corner.high-high {
    fill: var(--_top-right);
  }

  .corner.low-low {
    fill: var(--_bottom-left);
  }

  .corner.low-high {
    fill: var(--_bottom-right);
  }

  .relief {
    fill: var(--_color-text);
    fill-opacity: 0.13;
  }

  .relief .line {
    fill: none;
    stroke: var(--_color-text);
    stroke-opacity: 0.13;
    stroke-width: 1.5;
    stroke-linecap: round;
  }

  .guide {
    fill: none;
    stroke: var(--_color-you);
    stroke-width: 1.5;
    stroke-dasharray: 3 4;
  }

  .pin .reach {
    fill: transparent;
  }

  .editable .pin {
    cursor: grab;
    touch-action: none;
  }

  .pin .dot {
    fill: var(--_color-you);
    stroke: var(--_color-surface);
    stroke-width: 2.5;
  }

  .pin .plus {
    fill: none;
    stroke: var(--_color-on-you);
    stroke-width: 2;
    stroke-linecap: round;
  }

  .centre {
    fill: var(--_color-surface);
    stroke: var(--_color-text);
    stroke-width: 2.5;
  }

  .centre.faint {
    stroke-width: 2;
    stroke-dasharray: 3 3.6;
  }

  .centre-plus {
    fill: none;
    stroke: var(--_color-text);
    stroke-width: 2;
    stroke-linecap: round;
  }

  .spread {
    fill: none;
    stroke: var(--_color-text);
    stroke-width: 2;
    stroke-dasharray: 1 6;
    stroke-linecap: round;
  }

  .region {
    fill: var(--_color-surface);
    fill-opacity: 0.6;
    stroke: var(--_color-text);
    stroke-width: 1.25;
  }

  .sliders {
    display: grid;
    gap: var(--_space-5);
    inline-size: 100%;
    max-inline-size: 31rem;
    margin-block: var(--_space-5) var(--_space-3);
  }

  .slider-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1rem;
    font-weight: 600;
  }

  output {
    color: var(--_color-you);
  }

  output.open {
    font-weight: 500;
    color: var(--_color-text-quiet);
  }

  input[type='range'] {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: var(--_target);
    margin: 0;
    border-radius: var(--_radius-control);
    background: none;
    cursor: pointer;
  }

  input[type='range']:disabled {
    cursor: not-allowed;
  }

  input[type='range']::-webkit-slider-runnable-track {
    block-size: 4px;
    border-radius: 2px;
    background: var(--_color-edge);
  }

  input[type='range']::-moz-range-track {
    block-size: 4px;
    border-radius: 2px;
    background: var(--_color-edge);
  }

  input[type='range']::-webkit-slider-thumb {
    appearance: none;
    inline-size: 1.625rem;
    block-size: 1.625rem;
    margin-block-start: calc(2px - 0.8125rem);
    border: 3px solid var(--_color-surface);
    border-radius: 50%;
    outline: 2px solid var(--_color-you);
    background: var(--_color-you);
  }

  input[type='range']::-moz-range-thumb {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    border: 3px solid var(--_color-surface);
    border-radius: 50%;
    outline: 2px solid var(--_color-you);
    background: var(--_color-you);
  }

  input.open::-webkit-slider-thumb {
    background: var(--_color-surface);
    outline: 2px dashed var(--_color-edge);
  }

  input.open::-moz-range-thumb {
    background: var(--_color-surface);
    outline: 2px dashed var(--_color-edge);
  }

  input:disabled::-webkit-slider-thumb {
    background: var(--_color-edge);
    outline-color: var(--_color-edge);
  }

  input:disabled::-moz-range-thumb {
    background: var(--_color-edge);
    outline-color: var(--_color-edge);
  }

  .ends {
    display: flex;
    justify-content: space-between;
    margin-block-start: -0.375rem;
  }

  .in-words {
    display: grid;
    gap: var(--_space-2);
    margin-block-start: var(--_space-4);
  }

  .in-words div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
  }

  .in-words dt {
    font-weight: 600;
  }

  .items {
    display: grid;
    gap: var(--_space-3);
    inline-size: 100%;
    margin-block-start: var(--_space-3);
  }

  .fill-in > .count {
    margin-block-start: var(--_space-5);
    font-weight: 600;
  }

  .item {
    padding: var(--_space-4);
    border: 1px solid var(--_card-edge);
    border-radius: var(--_radius-card);
    background: var(--_color-surface);
  }

  .statement {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
    font-size: var(--_font-size-3);
    line-height: 1.42;
  }

  .options {
    clear: both;
    display: grid;
    gap: 0.375rem;
    padding-block-start: var(--_space-3);
  }

  .option {
    display: flex;
    align-items: center;
    gap: 0.6rem;
    min-block-size: 3rem;
    padding: 0.35rem 0.75rem;
    border: 1.5px solid var(--_color-line);
    border-radius: var(--_radius-control);
    cursor: pointer;
  }

  .option.aside {
    border-color: transparent;
    min-block-size: 2.75rem;
    color: var(--_color-text-quiet);
  }

  .option:has(:checked) {
    border-color: var(--_color-you);
    background: var(--_color-you-soft);
    color: var(--_color-text);
    font-weight: 600;
  }

  .option input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_color-you);
  }

  fieldset:disabled .option {
    color: var(--_color-text-quiet);
    cursor: not-allowed;
  }

  @container (min-width: 44rem) {
    .columns:not(.two) .options {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }

    .columns:not(.two) .option {
      flex-direction: column;
      justify-content: flex-start;
      text-align: center;
      padding-block: 0.6rem;
      line-height: 1.25;
    }
  }

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
  }

  thead th {
    border-block-start: 0;
    border-block-end: 2px solid var(--_color-text);
    font-weight: 600;
    font-size: var(--_font-size-1);
    vertical-align: bottom;
    line-height: 1.25;
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

  .culture-body ul {
    margin-block-start: var(--_space-2);
    padding-inline-start: 1.25rem;
    list-style: disc;
  }

  .culture-body li::marker {
    color: var(--_color-edge);
  }

  [hidden] {
    display: none;
  }

  @media (forced-colors: active) {
    .corner[class] {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1.5;
    }

    .swatch .corner.own {
      fill: CanvasText;
    }

    .relief {
      display: none;
    }

    .pin .dot {
      fill: Highlight;
      stroke: Canvas;
    }

    .pin .plus {
      stroke: HighlightText;
    }

    .centre {
      fill: Canvas;
    }

    .centre,
    .centre-plus,
    .spread,
    .region {
      stroke: CanvasText;
    }

    .region {
      fill: none;
    }

    .option:has(:checked) {
      outline: 2px solid Highlight;
    }

    input[type='range']::-webkit-slider-runnable-track {
      forced-color-adjust: none;
      background: CanvasText;
    }

    input[type='range']::-webkit-slider-thumb {
      forced-color-adjust: none;
      background: Highlight;
    }
  }

  @media print {
    .point-hint,
    .sliders,
    .mine,
    .own-words,
    summary .icon {
      display: none;
    }

    .frame,
    .talk,
    .cultures details,
    table {
      break-inside: avoid;
    }
  }
`;
