import { svg, type SVGTemplateResult } from 'lit';

const BLOCK = 'M4.5 4h11A2.5 2.5 0 0 1 18 6.5v13.5H2V6.5A2.5 2.5 0 0 1 4.5 4Z';

/** A block that is open, half full or full, on a field of 20 by 20 whose ground is at y = 20. */
const PATHS = [
  `${BLOCK}M5 6h10a1 1 0 0 1 1 1v11H4V7a1 1 0 0 1 1-1Z`,
  `${BLOCK}M5 6h10a1 1 0 0 1 1 1v5H4V7a1 1 0 0 1 1-1Z`,
  BLOCK,
] as const;

/** The mark of a point on a scale of recognition: how far it fits, and nothing that grows. */
export function fitPath(level: 1 | 2 | 3): SVGTemplateResult {
  return svg`<path fill-rule="evenodd" d=${PATHS[level - 1] ?? ''}></path>`;
}
