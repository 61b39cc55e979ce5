import { css, type CSSResultGroup } from 'lit';
import { frameStyles } from '../team/frame.styles.js';
import { fillInStyles } from './fill-in.styles.js';
import { planeStyles } from './plane.styles.js';
import { teamStyles } from './team.styles.js';

/** How filling in, a team, or both beside one another lie on the paper. */
const layoutStyles = css`
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
`;

/** What a person's own settings and paper ask, after all else. */
const mediaStyles = css`
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
    .key .mine,
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

export const quadrantStyles: CSSResultGroup = [
  layoutStyles,
  planeStyles,
  fillInStyles,
  frameStyles,
  teamStyles,
  mediaStyles,
];
