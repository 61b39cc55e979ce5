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
 * Defines `<lerend-scan>` and what a person fills in. What shows a released round is loaded and defined when a round is
 * closed. Where the tag is there in the same version, it gets the languages and the defaults that it lacks.
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
    scan.defaults = { ...defaults, ...scan.defaults };
  }
  return defined;
}
