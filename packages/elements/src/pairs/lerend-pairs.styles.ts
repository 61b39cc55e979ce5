import { css, type CSSResultGroup } from 'lit';
import { frameStyles } from '../team/frame.styles.js';
import { ownStyles } from '../team/own.styles.js';
import { peopleStyles } from '../team/people.styles.js';
import { fillInStyles } from './fill-in.styles.js';
import { lineStyles } from './line.styles.js';
import { profileStyles } from './profile.styles.js';

/** What a person's own settings and paper ask, after all else. */
const mediaStyles = css`
  [hidden] {
    display: none;
  }

  @media (forced-colors: active) {
    input:checked,
    .dot.chosen {
      forced-color-adjust: none;
      border-color: Highlight;
      background-color: Highlight;
    }

    .band {
      fill: none;
    }

    .ring {
      fill: Canvas;
    }
  }

  @media print {
    .next,
    .stem + .small,
    .reading,
    .own-place {
      display: none;
    }

    .item,
    .pair,
    .withheld,
    .talk,
    tr {
      break-inside: avoid;
    }

    .scroll {
      overflow: visible;
    }

    input:checked,
    .dot.chosen {
      print-color-adjust: exact;
    }
  }
`;

export const pairsStyles: CSSResultGroup = [
  frameStyles,
  peopleStyles,
  ownStyles,
  lineStyles,
  fillInStyles,
  profileStyles,
  mediaStyles,
];
