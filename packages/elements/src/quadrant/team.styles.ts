import { css } from 'lit';

/** What is said of a team beside the drawing, and the classes. */
export const teamStyles = css`
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

  .range {
    white-space: nowrap;
  }

  @container (max-width: 30rem) {
    .range {
      white-space: normal;
    }
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

  .list {
    margin-block-start: var(--_space-5);
  }

  .characteristics {
    margin-block-start: var(--_space-2);
    padding-inline-start: 1.25rem;
    list-style: disc;
  }

  .characteristics li::marker {
    color: var(--_color-edge);
  }
`;
