import { css } from 'lit';

/** The ladder of a team, what it can do next, and what it recognises. */
export const teamStyles = css`
  .picture > h3,
  .recognised > h3 {
    margin-block-end: var(--_space-3);
  }

  .glyph {
    flex: none;
    inline-size: 2.25rem;
    block-size: 1.25rem;
    overflow: visible;
  }

  .glyph .ink {
    fill: currentColor;
  }

  .agreement {
    display: flex;
    align-items: start;
    gap: 0.6rem;
    margin-block-end: var(--_space-3);
    line-height: 1.4;
  }

  .picture > .small {
    margin-block-start: var(--_space-3);
  }

  .beside .talk {
    max-inline-size: none;
  }

  .beside > :first-child {
    margin-block-start: 0;
  }

  .unseen {
    max-inline-size: 38rem;
    margin-block-start: var(--_space-3);
    font-weight: 600;
  }

  .ladder {
    border-block-start: 2px solid var(--_color-text);
  }

  .rung {
    --_mark-size: 1.5rem;
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.15rem 0.75rem;
    align-items: end;
    padding-block: 0.7rem 0.6rem;
    padding-inline-start: 1.1rem;
  }

  .rung + .rung,
  .unknown {
    border-block-start: 1px solid var(--_color-line);
  }

  .rung .name {
    align-self: start;
    font-weight: 600;
    line-height: 1.35;
  }

  .unknown .name {
    font-weight: 400;
    color: var(--_color-text-quiet);
  }

  .rung .people {
    grid-column: 1 / -1;
    grid-row: 2;
  }

  .rung .people:empty {
    display: none;
  }

  .rung .number {
    align-self: start;
    font-weight: 650;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .rung .number.quiet {
    font-weight: 400;
  }

  .rung > :is(.flag, .own-flag) {
    grid-column: 1 / -1;
  }

  .rung .marks {
    transform-origin: center;
  }

  .rung:dir(rtl) .marks {
    transform: scaleX(-1);
  }

  /* From the place that half have reached, one thick line goes on to the last one: a shape, no colour. */
  .rung::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-inline-start: 1.5px dotted var(--_color-edge);
  }

  .unknown::before {
    content: none;
  }

  :is(.half, .further)::before {
    inset-block: -1px 0;
    border-inline-start: 5px solid var(--_color-text);
  }

  .half::before {
    inset-block-start: 0.35rem;
    inline-size: 0.8rem;
    border-block-start: 5px solid var(--_color-text);
    border-start-start-radius: 0.4rem;
  }

  .rung.half {
    padding-block-start: 0.95rem;
  }

  .flag {
    justify-self: start;
    margin-block-start: 0.25rem;
    padding: 0.3rem 0.75rem;
    border: 1.5px solid var(--_color-text);
    border-radius: var(--_radius-leaf);
    font-size: var(--_font-size-1);
    font-weight: 650;
    line-height: 1.3;
  }

  .flag.open {
    border-style: dashed;
    border-color: var(--_color-edge);
  }

  .next {
    inline-size: 100%;
    padding: 1.25rem 1.375rem;
    border-block-end-width: 2px;
  }

  .next h3 {
    margin-block-end: var(--_space-2);
  }

  .next .small {
    margin-block-start: var(--_space-3);
    padding-block-start: var(--_space-3);
    border-block-start: 1px solid var(--_color-line);
  }

  .recognised {
    inline-size: 100%;
    max-inline-size: 46rem;
    margin-block-start: clamp(2rem, 5cqi, 3rem);
  }

  .counted {
    margin-block-start: var(--_space-2);
    border-block-start: 2px solid var(--_color-text);
  }

  .counted li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.35rem 1rem;
    padding-block: 0.6rem;
    break-inside: avoid;
  }

  .counted li + li {
    border-block-start: 1px solid var(--_color-line);
  }

  .counted .count {
    font-weight: 600;
    white-space: nowrap;
  }

  .counted .count.quiet {
    font-weight: 400;
  }

  .share {
    grid-column: 1 / -1;
    display: block;
    inline-size: 100%;
    block-size: 0.3rem;
  }

  .share:dir(rtl) {
    transform: scaleX(-1);
  }

  .share .ground {
    fill: var(--_color-line);
  }

  .share .there {
    fill: var(--_color-text);
  }

  .more {
    inline-size: 100%;
    max-inline-size: 46rem;
    margin-block-start: var(--_space-5);
  }

  .meanings > summary {
    padding-block: 0.6rem;
  }

  .meanings dl {
    display: grid;
    gap: var(--_space-3);
    margin-block-end: var(--_space-3);
  }

  .meanings dt {
    font-weight: 600;
  }

  .more .figures {
    max-inline-size: none;
    margin-block-start: 0;
  }

  @container (min-width: 36rem) {
    .rung {
      --_mark-size: 1.75rem;
      grid-template-columns: 9rem minmax(0, 1fr) auto;
    }

    .rung .people {
      grid-column: 2;
      grid-row: 1;
    }

    .rung .number {
      grid-column: 3;
      align-self: end;
    }

    .rung .name {
      align-self: end;
    }

    .rung > :is(.flag, .own-flag) {
      grid-column: 2 / -1;
    }
  }

  /* Large text on a phone: words go below one another, sooner than they would break. */
  @container (max-width: 15rem) {
    .beside > .sheet {
      padding-inline: 0.75rem;
      hyphens: auto;
    }

    .rung {
      gap: 0.15rem 0.4rem;
      padding-inline-start: 0.8rem;
    }

    .rung .name {
      font-size: var(--_font-size-1);
      hyphens: auto;
    }
  }

  @container (max-width: 13rem) {
    .counted li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
