import type { FilledIn } from './load-instruments.js';

/** A step of a closed round. */
export type ScanPanel = 'report' | 'culture' | 'cards' | 'plan';

/** The steps of a closed round that there is something for. */
export function panelsOf({ checklist, quadrant }: FilledIn, deck: boolean): readonly ScanPanel[] {
  return [
    ...(checklist === undefined ? [] : (['report'] as const)),
    ...(quadrant === undefined ? [] : (['culture'] as const)),
    ...(deck ? (['cards', 'plan'] as const) : []),
  ];
}
