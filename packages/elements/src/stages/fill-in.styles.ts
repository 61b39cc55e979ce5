import { css } from 'lit';

/** Filling in: the places on their way, and the marks for who doubts. */
export const fillInStyles = css`
  .choice,
  .help,
  .ticked {
    inline-size: 100%;
    max-inline-size: 40rem;
  }

  .asking {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4) var(--_space-6);
    align-items: start;
    inline-size: 100%;
    margin-block-start: var(--_space-5);
  }

  legend,
  .question {
    padding: 0;
    font-weight: 650;
    font-size: var(--_font-size-3);
    line-height: 1.35;
  }

  .way {
    display: grid;
    gap: 0.75rem;
    margin-block: var(--_space-3) 0.75rem;
  }

  .place {
    position: relative;
    display: grid;
    grid-template-columns: 1.25rem minmax(0, 1fr);
    gap: 0 0.75rem;
    align-items: start;
    min-block-size: 3rem;
    padding: 0.7rem 1rem 0.75rem 0.8rem;
    border: 1.5px solid var(--_color-line);
    border-radius: var(--_radius-control);
    background: var(--_color-surface);
    cursor: pointer;
  }

  .place:dir(rtl) {
    padding-inline: 0.8rem 1rem;
  }

  /* The way goes from one place to the next. */
  .way .place + .place::before {
    content: '';
    position: absolute;
    inset-block-end: calc(100% + 1.5px);
    inset-inline-start: calc(0.8rem + 0.625rem - 1px);
    block-size: calc(0.75rem - 1.5px);
    border-inline-start: 2px solid var(--_color-edge);
  }

  .place input,
  .tick input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_color-you);
    cursor: inherit;
  }

  .place input {
    margin-block-start: 0.1rem;
  }

  .place b {
    font-weight: 600;
    line-height: 1.35;
  }

  .words {
    min-inline-size: 0;
  }

  .about {
    display: block;
    margin-block-start: 0.15rem;
    color: var(--_color-text-quiet);
    line-height: 1.45;
  }

  .chosen .about {
    color: var(--_color-text);
  }

  .place.aside {
    border-color: transparent;
    background: none;
    color: var(--_color-text-quiet);
  }

  .place.chosen,
  .tick.chosen {
    border-color: var(--_color-you);
    background: var(--_color-you-soft);
    color: var(--_color-text);
  }

  .place.aside.chosen {
    border-style: dashed;
    font-weight: 600;
  }

  :is(.place, .tick):has(:focus-visible) {
    outline: 3px solid var(--_color-focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_color-focus-halo);
    z-index: 1;
  }

  :is(.place, .tick) input:focus-visible {
    outline: none;
    box-shadow: none;
  }

  .points,
  .yours {
    display: inline-flex;
    align-items: center;
    gap: 0.35rem;
    margin-block-start: 0.4rem;
    color: var(--_color-you);
    font-size: var(--_font-size-1);
    font-weight: 600;
    line-height: 1.3;
  }

  .yours {
    margin-block-start: 0;
    margin-inline-start: 0.5rem;
  }

  .points .icon,
  .ticked .icon {
    inline-size: 1rem;
    block-size: 1rem;
    stroke-width: 2.25;
  }

  .fixed .place {
    cursor: default;
  }

  .dot {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin-block-start: 0.1rem;
    border: 2px solid var(--_color-edge);
    border-radius: 50%;
    background: var(--_color-surface);
  }

  .chosen .dot {
    border: 0.375rem solid var(--_color-you);
  }

  .said {
    margin-block-start: var(--_space-2);
    font-weight: 600;
  }

  fieldset:disabled :is(.place, .tick),
  fieldset:disabled .about {
    color: var(--_color-text-quiet);
    cursor: not-allowed;
  }

  .help {
    border: 1px solid var(--_card-edge);
    border-radius: var(--_radius-card);
    background: var(--_color-surface);
  }

  .help > summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75rem;
    padding: 0.75rem 1rem;
    border-radius: var(--_radius-card);
    list-style: none;
  }

  .help > summary::-webkit-details-marker {
    display: none;
  }

  .help > summary .icon {
    transition: rotate var(--_motion-quick);
  }

  .help[open] > summary .icon {
    rotate: 180deg;
  }

  .mark-list {
    padding: 0.25rem 1rem 1rem;
  }

  .mark-list > .question {
    margin-block-start: 0.25rem;
  }

  .group {
    display: grid;
    gap: 0.375rem;
    margin-block-start: var(--_space-4);
  }

  .group legend {
    margin-block-end: 0.375rem;
    font-size: var(--_font-size-2);
    font-weight: 600;
  }

  .tick {
    position: relative;
    display: grid;
    grid-template-columns: 1.25rem minmax(0, 1fr);
    gap: 0.75rem;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0.4rem 0.75rem;
    border: 1.5px solid var(--_color-line);
    border-radius: var(--_radius-control);
    line-height: 1.35;
    cursor: pointer;
  }

  /* Stays in sight while somebody ticks: the stages that it speaks of may be far above. */
  .pointing:not(:empty) {
    padding: 0.7rem 1rem;
    border-block-start: 2px solid var(--_color-text);
    border-radius: 0 0 var(--_radius-card) var(--_radius-card);
    background: var(--_color-surface);
    line-height: 1.4;
  }

  .pointing b {
    font-weight: 600;
    color: var(--_color-you);
  }

  /* What takes the focus comes clear of that. */
  .tick input {
    scroll-margin-block: 7rem;
  }

  @media (min-height: 30rem) {
    .pointing {
      position: sticky;
      inset-block-end: 0;
      z-index: 2;
    }
  }

  .ticked h3 {
    font-family: inherit;
    font-weight: 650;
    font-size: var(--_font-size-3);
  }

  .ticked ul {
    display: grid;
    gap: 0.35rem;
    margin-block-start: var(--_space-2);
  }

  .ticked li {
    display: grid;
    grid-template-columns: 1rem minmax(0, 1fr);
    gap: 0.5rem;
    align-items: start;
  }

  .ticked .icon {
    margin-block-start: 0.25rem;
  }

  /* Beside one another, a pick is seen going along with the ticks. */
  @container (min-width: 56rem) {
    .columns:not(.two) .asking {
      grid-template-columns: minmax(0, 38rem) minmax(16rem, 30rem);
      justify-content: space-between;
    }
  }

  /* Large text on a phone: words go below their box, sooner than they would break. */
  @container (max-width: 15rem) {
    .place,
    .tick {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.35rem;
      padding-inline: 0.5rem;
      hyphens: auto;
    }

    .place:dir(rtl) {
      padding-inline: 0.5rem;
    }

    .way .place + .place::before {
      inset-inline-start: calc(0.5rem + 0.625rem - 1px);
    }

    .help > summary,
    .mark-list {
      padding-inline: 0.5rem;
    }
  }
`;
