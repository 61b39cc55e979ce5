import { checklistEn } from '@lerend/elements/locales/lerend-checklist.en';
import { checklistNl } from '@lerend/elements/locales/lerend-checklist.nl';
import { quadrantEn } from '@lerend/elements/locales/lerend-quadrant.en';
import { quadrantNl } from '@lerend/elements/locales/lerend-quadrant.nl';
import { scanEn } from '@lerend/elements/locales/lerend-scan.en';
import { scanNl } from '@lerend/elements/locales/lerend-scan.nl';
import { defineScan } from '@lerend/elements/scan/define-scan';
import { exporters } from './exporters.js';
import { instrumentSource } from './instruments.js';

defineScan({
  locales: [scanNl, scanEn],
  parts: {
    checklist: [checklistNl, checklistEn],
    quadrant: [quadrantNl, quadrantEn],
    stages: async () => (await import('@lerend/elements/locales/stages')).stagesLocales,
    pairs: async () => (await import('@lerend/elements/locales/pairs')).pairsLocales,
    results: async () => (await import('@lerend/elements/locales/results')).resultLocales,
  },
  defaults: { source: instrumentSource, exporters },
});
