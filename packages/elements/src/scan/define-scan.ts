import { defineChecklist } from '../checklist/define-checklist.js';
import { defineElement, type DefineOptions } from '../define/define-element.js';
import { defineQuadrant } from '../quadrant/define-quadrant.js';
import { LerendScan } from './lerend-scan.js';
import type { ScanDefaults } from './defaults.js';
import type { PartLocales } from './part-locales.js';
import type { ScanTexts } from './texts.js';

export interface DefineScanOptions extends DefineOptions<ScanTexts> {
  readonly parts: PartLocales;
  readonly defaults?: ScanDefaults;
}

/**
 * Defines `<lerend-scan>` and what most people fill in. The other kinds are loaded and defined when an instrument of
 * theirs is asked for, and what shows a released round when a round is closed. Where the tag is there in the same version, it gets the languages and the defaults that it lacks.
 */
export function defineScan({
  parts,
  defaults = {},
  ...options
}: DefineScanOptions): CustomElementConstructor {
  const { registry } = options;
  const where = registry === undefined ? {} : { registry };
  defineChecklist({ ...where, locales: parts.checklist });
  defineQuadrant({ ...where, locales: parts.quadrant });
  const defined = defineElement('lerend-scan', LerendScan, options);
  const scan = defined as CustomElementConstructor & Partial<typeof LerendScan>;
  if (scan.version === LerendScan.version) {
    scan.loadResults ??= async () => {
      const [{ defineResults }, locales] = await Promise.all([import('./results.js'), parts.results()]);
      defineResults({ ...where, locales });
    };
    scan.kindLoaders = {
      stages: async () => {
        const [{ defineStages }, locales] = await Promise.all([
          import('../stages/define-stages.js'),
          parts.stages(),
        ]);
        defineStages({ ...where, locales });
      },
      pairs: async () => {
        const [{ definePairs }, locales] = await Promise.all([
          import('../pairs/define-pairs.js'),
          parts.pairs(),
        ]);
        definePairs({ ...where, locales });
      },
      ...scan.kindLoaders,
    };
    scan.defaults = { ...defaults, ...scan.defaults };
  }
  return defined;
}
