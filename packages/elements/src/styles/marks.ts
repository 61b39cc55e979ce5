import { svg, type SVGTemplateResult } from 'lit';

/** The marks of the development scale on a field of 20 by 20 whose ground is at y = 20; by level, lowest first. */
export const LEVEL_PATHS = [
  'M10 11.2a4.4 4.4 0 1 1 0 8.8 4.4 4.4 0 0 1 0-8.8Z',
  'M9.1 20V12.2C4.6 12.2 1.4 9.2 1.2 4.2 6.2 4.4 9.4 7 10 10.6 10.6 7 13.8 4.4 18.8 4.2 18.6 9.2 15.4 12.2 10.9 12.2V20Z',
  'M9.1 20V18.9C5 17.4 2.4 14.3 2.4 10.8 2.4 6.6 5.2 2.8 10 0 14.8 2.8 17.6 6.6 17.6 10.8 17.6 14.3 15 17.4 10.9 18.9V20ZM9.25 17.6 10 6.2 10.75 17.6 10 18Z',
] as const;

/** Which of the three marks stands for a point of a scale of any length. */
export function levelOfPoint(index: number, points: number): 1 | 2 | 3 {
  if (index <= 0) return 1;
  return index >= points - 1 ? 3 : 2;
}

/** The mark itself, to stand inside an `<svg>`. */
export function levelPath(level: 1 | 2 | 3): SVGTemplateResult {
  return svg`<path fill-rule="evenodd" d=${LEVEL_PATHS[level - 1] ?? ''}></path>`;
}

const ICON_PATHS = {
  down: ['M5 8l5 5 5-5'],
  talk: ['M2.5 10.5a4.5 4.5 0 0 1 4.5-4.5h2.5a4.5 4.5 0 0 1 0 9H2.5Z', 'M9.5 3.2h3a5 5 0 0 1 5 5V13'],
  act: [
    'M10 17.5V9M10 12c-4 0-6.5-2.3-6.5-6.5C7.5 5.5 10 8 10 12ZM10 9c0-3.5 2.5-6 6.5-6 0 4-2.5 6-6.5 6Z',
    'M3 17.5h14',
  ],
  glass: [
    'M3.5 16.5V12a6.5 6.5 0 0 1 13 0v4.5M1.5 16.5h17',
    'M10 5.2a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2M6.8 12a3.2 3.2 0 0 1 3.2-3.2',
  ],
  check: ['M4 10.5l4 4 8-9'],
  cross: ['M5 5l10 10M15 5L5 15'],
  chart: [
    'M2.5 16.5h15',
    'M5 11a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3M10 11a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3M15 11a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3M10 6a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3',
  ],
  table: [
    'M4.5 4h11a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-11a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2Z',
    'M2.5 8.5h15M8 8.5V16',
  ],
  print: [
    'M6 7V3h8v4M5.5 14H4a1.5 1.5 0 0 1-1.5-1.5v-4A1.5 1.5 0 0 1 4 7h12a1.5 1.5 0 0 1 1.5 1.5v4A1.5 1.5 0 0 1 16 14h-1.5',
    'M6.5 11.5h7a1 1 0 0 1 1 1V16a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-3.5a1 1 0 0 1 1-1Z',
  ],
  next: ['M4 10h12M11 5l5 5-5 5'],
} as const;

export type IconName = keyof typeof ICON_PATHS;

/** A line icon of 20 by 20, always beside a word, so hidden from assistive technology. */
export function icon(name: IconName): SVGTemplateResult {
  return svg`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${ICON_PATHS[name].map(
    (path) => svg`<path d=${path}></path>`,
  )}</svg>`;
}
