import { checklistEn } from '../locales/lerend-checklist.en.js';
import { checklistNl } from '../locales/lerend-checklist.nl.js';
import { quadrantEn } from '../locales/lerend-quadrant.en.js';
import { quadrantNl } from '../locales/lerend-quadrant.nl.js';
import { scanEn } from '../locales/lerend-scan.en.js';
import { scanNl } from '../locales/lerend-scan.nl.js';
import { defineScan } from '../scan/define-scan.js';

defineScan({
  locales: [scanNl, scanEn],
  parts: {
    checklist: [checklistNl, checklistEn],
    quadrant: [quadrantNl, quadrantEn],
    stages: async () => (await import('../locales/stages.js')).stagesLocales,
    pairs: async () => (await import('../locales/pairs.js')).pairsLocales,
    results: async () => (await import('../locales/results.js')).resultLocales,
  },
});
