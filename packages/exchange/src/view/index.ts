export { shownChecklistReport, shownQuadrantReport } from './shown-report.js';
export type {
  Shown,
  ShownChecklistReport,
  ShownDomain,
  ShownItem,
  ShownQuadrantReport,
} from './shown-report.js';
export { phaseWord } from './words.js';
export type { ExportWords } from './words.js';
export { exportWordsEn } from './words.en.js';
export { exportWordsNl } from './words.nl.js';
