import { svg, type SVGTemplateResult } from 'lit';
import type { DeckCard } from '@lerend/core/deck';
import { levelPath } from '../styles/marks.js';

/** The inks of a plate, as class names. */
type Ink = 'earth' | 'young' | 'grown' | 'ink' | 'paper';

const ORDERS: readonly (readonly [Ink, Ink, Ink])[] = [
  ['grown', 'earth', 'young'],
  ['young', 'grown', 'earth'],
  ['earth', 'young', 'grown'],
  ['grown', 'young', 'earth'],
  ['young', 'earth', 'grown'],
  ['earth', 'grown', 'young'],
];

/** What a plate is composed with: three inks, and numbers from 0 to 7 that differ from card to card. */
interface Variation {
  readonly inks: readonly [Ink, Ink, Ink];
  readonly first: number;
  readonly second: number;
  readonly third: number;
}

/**
 * A little poster for a card on a field of 240 by 104: the step gives the composition, the id varies it. The same card
 * always has the same plate; its tint says conversation or action.
 */
export function renderPlate(card: DeckCard, step: number): SVGTemplateResult {
  const compose = COMPOSITIONS[Math.max(0, step) % COMPOSITIONS.length];
  const mirrored = card.mode === 'action' ? 'translate(240 0) scale(-1 1)' : 'translate(0 0)';
  return svg`<svg class="plate ${card.mode}" viewBox="0 0 240 104" preserveAspectRatio="xMidYMax meet" aria-hidden="true">
    <g transform=${mirrored}>${compose?.(vary(card.id))}</g>
  </svg>`;
}

/** A column on the ground with one round upper corner. */
function column(
  x: number,
  width: number,
  height: number,
  ink: Ink,
  round: 'left' | 'right' = 'right',
): SVGTemplateResult {
  const radius = Math.min(width, 26);
  const top = 104 - height;
  const path =
    round === 'right'
      ? `M${x} 104V${top}H${x + width - radius}A${radius} ${radius} 0 0 1 ${x + width} ${top + radius}V104Z`
      : `M${x} 104V${top + radius}A${radius} ${radius} 0 0 1 ${x + radius} ${top}H${x + width}V104Z`;
  return svg`<path class=${ink} d=${path}></path>`;
}

/** A sheet that hangs from a line with one round lower corner. */
function sheet(x: number, length: number, ink: Ink): SVGTemplateResult {
  return svg`<path class=${ink} d="M${x} 23H${x + 40}V${23 + length - 20}A20 20 0 0 1 ${x + 20} ${23 + length}H${x}Z"></path>`;
}

/** A quarter of a disc whose corner is at (x, y); 0 to 3 turns it a quarter. */
function quarter(x: number, y: number, radius: number, turn: number, ink: Ink): SVGTemplateResult {
  return svg`<path class=${ink} transform="translate(${x} ${y}) rotate(${90 * turn})" d="M0 0H${radius}A${radius} ${radius} 0 0 1 0 ${radius}Z"></path>`;
}

function disc(x: number, y: number, radius: number, ink: Ink): SVGTemplateResult {
  return svg`<circle class=${ink} cx=${x} cy=${y} r=${radius}></circle>`;
}

/** A mark of the scale that stands on the ground. */
function mark(level: 1 | 2 | 3, x: number, size: number, ink: Ink): SVGTemplateResult {
  return svg`<g class=${ink} transform="translate(${x} ${104 - size}) scale(${size / 20})">${levelPath(level)}</g>`;
}

const COMPOSITIONS: readonly ((variation: Variation) => SVGTemplateResult)[] = [
  // What everybody can do, hung up for all to see.
  ({ inks: [a, b, c], first, second, third }) => svg`
    <path class="line" d="M-300 22H540"></path>
    ${sheet(34, 38 + 4 * first, a)}${sheet(100, 38 + 4 * second, b)}${sheet(166, 38 + 4 * third, c)}`,
  // From small to grown.
  ({ inks: [a, b, c], first, second }) => svg`
    ${quarter(120, 104, 56 + 2 * first, 2, 'paper')}${quarter(120, 104, 56 + 2 * second, 3, 'paper')}
    ${mark(1, 34, 34 + first, a)}${mark(2, 92 + second, 54, b)}${mark(3, 164, 68 - first, c)}`,
  // Two who face each other, and what is between them.
  ({ inks: [a, b, c], first, second, third }) => svg`
    ${column(64 - first, 30, 62 + 3 * second, a, 'left')}${column(146 + third, 30, 62 + 3 * first, b)}
    ${disc(120, 92 - third, 10 + (second % 4), c)}`,
  // A whole, with one part of it chosen.
  ({ inks: [a, b, c], first, second }) => svg`
    ${disc(120, 52, 38, 'paper')}${quarter(120, 52, 38, first % 4, a)}
    ${mark(2, 22 + second, 46, b)}${mark(3, 172 - first, 46, c)}
    <path class="line" d="M120 34V52H136"></path>`,
  // Findings, one beside the other.
  ({ inks: [a, b, c], first, second, third }) => svg`
    ${column(52, 30, 44 + 4 * first, a)}${column(86, 24, 30 + 4 * second, b)}${column(114, 34, 50 + 4 * third, c)}
    ${column(152, 18, 28 + 3 * first, 'ink')}${column(174, 16, 42 + 3 * second, a)}`,
  // A place to be, one round within another.
  ({ inks: [a, b, c], first, second }) => svg`
    ${quarter(120, 104, 84, 2, a)}${quarter(120, 104, 84, 3, b)}
    ${quarter(120, 104, 54, first % 2 === 0 ? 2 : 3, 'paper')}${quarter(120, 104, 30 + second, first % 2 === 0 ? 3 : 2, c)}
    ${disc(first % 2 === 0 ? 42 : 198, 92, 12, c)}`,
];

function vary(id: string): Variation {
  const hash = hashOf(id);
  return {
    inks: ORDERS[hash % ORDERS.length] ?? ['grown', 'earth', 'young'],
    first: (hash >>> 4) % 8,
    second: (hash >>> 9) % 8,
    third: (hash >>> 14) % 8,
  };
}

/** Fowler–Noll–Vo, 32 bits: ids that are alike give plates that are not. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
