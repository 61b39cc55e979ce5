import { css, type CSSResultGroup } from 'lit';
import { frameStyles } from '../team/frame.styles.js';
import { ownStyles } from '../team/own.styles.js';
import { peopleStyles } from '../team/people.styles.js';
import { fillInStyles } from './fill-in.styles.js';
import { teamStyles } from './team.styles.js';

/** How filling in, a team, or both beside one another lie on the paper. */
const layoutStyles = css`
  .columns {
    display: grid;
    gap: var(--_space-7);
  }

  .columns.two h2 {
    font-size: clamp(1.5rem, 3.2cqi, var(--_font-size-5));
  }

  .fill-in,
  .team {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    min-inline-size: 0;
  }

  .split {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5) var(--_space-7);
    inline-size: 100%;
    margin-block-start: var(--_space-5);
  }

  .picture,
  .beside {
    min-inline-size: 0;
  }

  @container (min-width: 56rem) {
    .columns.two {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .columns:not(.two) .split {
      grid-template-columns: minmax(0, 36rem) minmax(16rem, 26rem);
      justify-content: space-between;
      align-items: start;
    }
  }
`;

/** What a person's own settings and paper ask, after all else. */
const mediaStyles = css`
  @media (forced-colors: active) {
    :is(.place, .tick).chosen {
      outline: 2px solid Highlight;
      outline-offset: 0;
    }

    .chosen .dot {
      border-color: Highlight;
    }

    .share .ground {
      fill: Canvas;
      stroke: CanvasText;
      vector-effect: non-scaling-stroke;
    }

    .share .there {
      fill: CanvasText;
    }

    .own-mark {
      fill: Highlight;
    }
  }

  @media print {
    .help > summary .icon {
      display: none;
    }

    .pointing {
      position: static;
    }

    .place,
    .rung,
    .next,
    .talk,
    table {
      break-inside: avoid;
    }

    .share .there {
      print-color-adjust: exact;
    }
  }
`;

export const stagesStyles: CSSResultGroup = [
  layoutStyles,
  frameStyles,
  peopleStyles,
  fillInStyles,
  teamStyles,
  ownStyles,
  mediaStyles,
];
