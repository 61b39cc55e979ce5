import { defineLibrary } from '../library/define-library.js';
import { libraryEn } from '../locales/lerend-library.en.js';
import { libraryNl } from '../locales/lerend-library.nl.js';

defineLibrary({
  locales: [libraryNl, libraryEn],
  loadScan: () => import('./scan.js'),
  loadDeck: () => import('./deck.js'),
});
