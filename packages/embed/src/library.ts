import { defineLibrary } from '@lerend/elements/library/define-library';
import { libraryEn } from '@lerend/elements/locales/lerend-library.en';
import { libraryNl } from '@lerend/elements/locales/lerend-library.nl';
import { instrumentSource } from './instruments.js';

defineLibrary({
  locales: [libraryNl, libraryEn],
  defaults: { source: instrumentSource },
  loadScan: () => import('./scan.js'),
  loadDeck: () => import('@lerend/elements/define/deck'),
});
