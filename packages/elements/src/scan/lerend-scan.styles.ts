import { css, type CSSResultGroup } from 'lit';
import { promiseStyles } from '../promise/promise.styles.js';
import { fieldStyles } from './fields.styles.js';

/** The scan's own screens, and the bands above and below the elements that it holds. */
const screenStyles = css`
  :host {
    scroll-margin-block-start: var(--_space-4);
  }

  .frame {
    background: var(--_color-ground);
    border-radius: var(--_radius-card);
  }

  .base {
    max-inline-size: 60rem;
    margin-inline: auto;
  }

  h2[tabindex],
  h3[tabindex] {
    scroll-margin-block-start: var(--_space-5);
    outline-offset: 0.35rem;
    border-radius: 0.25rem;
  }

  /* A heading takes focus so that a reader is where the screen begins; the ring is for who moves by keys. */
  h2[tabindex]:focus:not(:focus-visible),
  h3[tabindex]:focus:not(:focus-visible) {
    outline: none;
  }

  .part,
  .closing,
  .erase {
    margin-block-start: clamp(1.75rem, 5cqi, 2.5rem);
  }

  .closing,
  .erase {
    padding-block-start: var(--_space-5);
    border-block-start: 1px solid var(--_color-line);
  }

  :is(.closing, .erase) > p {
    max-inline-size: 38rem;
    margin-block: var(--_space-2) var(--_space-4);
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-5);
    margin-block-start: var(--_space-4);
  }

  .promise-card {
    display: grid;
    gap: var(--_space-5);
    max-inline-size: 46rem;
    margin-block-start: var(--_space-3);
    padding-block-start: var(--_space-4);
    border-block-start: 2px solid var(--_color-text);
  }

  .promise-card > .promise-lines {
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_color-line);
  }

  .notice {
    max-inline-size: 46rem;
    margin-block-start: var(--_space-4);
    padding: var(--_space-3) var(--_space-4);
    border: 1.5px dashed var(--_color-edge);
    border-radius: var(--_radius-control);
    background: var(--_color-surface);
  }

  .question .actions {
    margin-block-start: var(--_space-2);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3) var(--_space-4);
  }

  .making > p {
    margin-block-start: var(--_space-2);
  }

  .so-far {
    display: grid;
    gap: var(--_space-2);
    margin-block-start: var(--_space-5);
  }

  .places {
    max-inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }

  .places .soil {
    fill: none;
    stroke: var(--_color-edge);
    stroke-width: 1.5;
  }

  .places .in {
    fill: var(--_color-text);
  }

  .places .out {
    fill: none;
    stroke: var(--_color-edge);
    stroke-width: 1.5;
    stroke-dasharray: 2 3;
  }

  .total {
    font-size: var(--_font-size-4);
    font-weight: 600;
  }

  .band {
    padding-inline: clamp(1rem, 4cqi, 2.5rem);
  }

  .band.first {
    padding-block-start: clamp(1rem, 4cqi, 2.5rem);
  }

  .band.last {
    display: grid;
    gap: var(--_space-5);
    padding-block: var(--_space-5) clamp(1rem, 4cqi, 2.5rem);
  }

  .band.first > p {
    max-inline-size: 38rem;
    margin-block-start: var(--_space-2);
  }

  .band.first > details {
    margin-block-start: var(--_space-2);
  }

  .hand-in {
    display: grid;
    gap: var(--_space-4);
    padding-block-start: var(--_space-5);
    border-block-start: 2px solid var(--_color-text);
  }

  .hand-in > p {
    max-inline-size: 46rem;
  }

  .saved {
    min-block-size: 1.5em;
  }

  .saved.notice {
    min-block-size: 0;
    margin: 0;
  }

  .trouble {
    display: grid;
    justify-items: start;
    gap: var(--_space-3);
    max-inline-size: 46rem;
    margin-block-start: var(--_space-4);
  }

  .results .first {
    padding-block-end: var(--_space-4);
  }

  .results h2 {
    font-size: var(--_font-size-4);
    line-height: 1.25;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-5);
    margin-block: var(--_space-3) var(--_space-5);
    border-block-end: 1.5px solid var(--_color-line);
  }

  .step {
    min-block-size: var(--_target);
    margin-block-end: -1.5px;
    padding: 0.25rem 0;
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    color: var(--_color-text-quiet);
    font-weight: 550;
    cursor: pointer;
  }

  .step[aria-current] {
    border-color: var(--_color-text);
    color: var(--_color-text);
    font-weight: 650;
  }

  summary {
    min-block-size: 1.75rem;
    padding-block: 0.35rem;
    color: var(--_color-you);
    font-weight: 500;
    cursor: pointer;
  }

  .files {
    display: grid;
    gap: var(--_space-4);
    margin-block-start: var(--_space-3);
  }

  .files li {
    display: grid;
    justify-items: start;
    gap: var(--_space-1);
  }

  .files details {
    inline-size: 100%;
  }

  .files textarea {
    display: block;
    margin-block-end: var(--_space-3);
    font-family: ui-monospace, monospace;
    font-size: var(--_font-size-1);
  }

  @container (max-width: 30rem) {
    .actions > .button:not(.plain) {
      flex: 1 1 100%;
    }
  }

  @media (forced-colors: active) {
    .places .in {
      fill: CanvasText;
    }

    .step[aria-current] {
      border-color: Highlight;
    }
  }

  @media print {
    .steps,
    .closing,
    .erase,
    .own,
    .own-shown,
    .band.no-print {
      display: none;
    }

    .band {
      padding-inline: 0;
    }
  }
`;

export const scanStyles: CSSResultGroup = [promiseStyles, screenStyles, fieldStyles];
