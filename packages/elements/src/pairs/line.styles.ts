import { css } from 'lit';

/**
 * Two poles of equal weight and what lies between them: one above and one below it on a phone, above it on their own
 * sides where there is some room, and on both sides of it where there is more. The left pole is at the start of a line.
 */
export const lineStyles = css`
  .problem + * {
    margin-block-start: var(--_space-4);
  }

  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2) var(--_space-4);
    align-items: center;
  }

  .pole {
    line-height: 1.4;
    text-wrap: balance;
  }

  .pole.right {
    text-align: end;
  }

  @container (max-width: 15rem) {
    .pole,
    .chosen-words {
      hyphens: auto;
      hyphenate-limit-chars: 8 4 3;
    }
  }

  @container (min-width: 30rem) {
    .line {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      max-inline-size: 36rem;
    }

    .line > .pole {
      grid-row: 1;
      align-self: end;
    }

    .line > :not(.pole) {
      grid-column: 1 / -1;
      grid-row: 2;
    }
  }

  @container (min-width: 50rem) {
    .line {
      grid-template-columns: minmax(0, 1fr) minmax(19rem, 40%) minmax(0, 1fr);
      max-inline-size: none;
    }

    .line > .pole,
    .line > :not(.pole) {
      grid-row: 1;
      grid-column: auto;
      align-self: center;
    }

    .pole.left {
      text-align: end;
    }

    .pole.right {
      text-align: start;
    }

    .line > .pole.right {
      grid-column: 3;
    }
  }
`;
