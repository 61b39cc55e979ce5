import { css } from 'lit';

/** One statement at a time, in sizes of the view's own width: a beamer, a desk, a phone. */
export const talkStyles = css`
  :host {
    --_talk: 1cqi;
  }

  :host(:fullscreen) {
    /* A wide screen is not always a high one. */
    --_talk: min(1cqi, 1.7vh);
    overflow: auto;
    background: var(--_color-ground);
  }

  .talk-order {
    margin-block: var(--_space-4);
  }

  .stage {
    display: grid;
    align-content: start;
    scroll-margin: 0.75rem;
    min-block-size: clamp(16rem, 34 * var(--_talk), 48rem);
    padding: clamp(min(1.125rem, 5cqi), 3.2 * var(--_talk), 4rem);
  }

  .stage:focus-visible {
    outline: 3px solid var(--_color-focus);
    outline-offset: 2px;
  }

  .stage-content,
  .seen {
    display: grid;
    gap: clamp(1.25rem, 2.2 * var(--_talk), 3rem);
  }

  .talk-statement {
    font-size: clamp(1.375rem, 0.85rem + 2.6 * var(--_talk), 5.5rem);
    line-height: 1.2;
    max-inline-size: 30em;
  }

  .stage .detail {
    font-size: clamp(1rem, 0.65rem + 1 * var(--_talk), 2.25rem);
  }

  .guess {
    display: grid;
    justify-items: start;
    gap: clamp(1.25rem, 2.2 * var(--_talk), 3rem);
  }

  .talk-question {
    font-size: clamp(1.1875rem, 0.75rem + 1.75 * var(--_talk), 4rem);
    line-height: 1.3;
    max-inline-size: 34em;
    text-wrap: balance;
  }

  .ask {
    padding-block-start: clamp(1rem, 1.8 * var(--_talk), 2.5rem);
    border-block-start: 2px solid var(--_color-text);
  }

  .button.large {
    font-size: clamp(1rem, 0.65rem + 0.9 * var(--_talk), 2.25rem);
    padding: 0.55em 1.1em;
  }

  .button[aria-disabled='true'] {
    border-color: var(--_color-edge);
    color: var(--_color-text-quiet);
    cursor: not-allowed;
  }

  .in-words {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: clamp(0.75rem, 1.4 * var(--_talk), 2rem) clamp(1.25rem, 3 * var(--_talk), 4rem);
    font-size: clamp(1.125rem, 0.7rem + 1.35 * var(--_talk), 3rem);
  }

  .stage .tag {
    padding: 0.25em 0.75em 0.25em 0.55em;
  }

  .stage .mark {
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  .stage .glyph {
    inline-size: 2.25em;
    block-size: 1.25em;
  }

  .stage .told {
    color: inherit;
    font-size: clamp(1.25rem, 0.8rem + 1.6 * var(--_talk), 3.5rem);
    font-weight: 600;
  }

  .stage .withheld {
    font-size: clamp(1.125rem, 0.7rem + 1.2 * var(--_talk), 2.75rem);
    padding: 1em 1.25em;
  }

  .stage .withheld .cloche {
    inline-size: 3em;
    block-size: 2.6em;
  }

  .stage :is(.people, .people.close-people, .people.bars) {
    --_mark-size: clamp(1.4rem, 6.4 * var(--_talk), 9rem);
    gap: 0.5rem clamp(0.5rem, 2 * var(--_talk), 2.5rem);
  }

  .stage .people.close-people {
    --_mark-size: clamp(1.05rem, 4.4 * var(--_talk), 6rem);
  }

  .stage .people.bars {
    --_mark-size: clamp(1.4rem, 7.6 * var(--_talk), 9rem);
    gap: 0.5rem clamp(0.2rem, 0.6 * var(--_talk), 1rem);
  }

  .stage .group .number {
    font-size: clamp(1.125rem, 0.7rem + 1.4 * var(--_talk), 3.25rem);
    line-height: 1.25;
  }

  .stage .group .name {
    font-size: clamp(0.875rem, 0.55rem + 1.05 * var(--_talk), 2.25rem);
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3) clamp(0.75rem, 2 * var(--_talk), 2.5rem);
    margin-block-start: var(--_space-4);
  }

  .progress {
    font-size: clamp(1rem, 0.65rem + 0.9 * var(--_talk), 2.25rem);
    min-inline-size: 5em;
    text-align: center;
  }

  .button.full-screen {
    margin-inline: auto 0;
  }

  .talk-keys {
    margin-block-start: var(--_space-3);
  }

  .step-previous .icon,
  :host(:dir(rtl)) .step-next .icon {
    transform: scaleX(-1);
  }

  :host(:dir(rtl)) .step-previous .icon {
    transform: none;
  }

  @container (max-width: 30rem) {
    .steps .button.large {
      flex: 1 1 auto;
      padding-inline: 0.5rem;
      hyphens: none;
      overflow-wrap: normal;
    }

    .progress {
      min-inline-size: 0;
    }

    .steps .button.full-screen {
      flex-basis: 100%;
    }

    /* A phone has no keys to tell of; who does has them read. */
    .talk-keys {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  @container (max-width: 21rem) {
    .progress {
      order: -1;
      flex-basis: 100%;
    }
  }

  /* On a whole screen the sheet is as high as there is room, and the steps stay where they are. */
  :host(:fullscreen) .base,
  :host(:fullscreen) .conversation,
  :host(:fullscreen) .talk {
    display: flex;
    flex: 1;
    flex-direction: column;
  }

  :host(:fullscreen) .base {
    min-block-size: 100vh;
    padding: clamp(0.75rem, 1.6 * var(--_talk), 2.5rem);
    border-radius: 0;
  }

  :host(:fullscreen) .stage {
    flex: 1;
    min-block-size: 0;
  }

  :host(:fullscreen) .conversation > :is(.notice, .from-tallies) {
    align-self: start;
  }

  :host(:fullscreen) :is(.head, .talk-order, .talk-keys) {
    display: none;
  }
`;
