import { paperCountsEn } from '../locales/lerend-paper-counts.en.js';
import { paperCountsNl } from '../locales/lerend-paper-counts.nl.js';
import { definePaperCounts } from '../paper/define-paper-counts.js';

definePaperCounts({ locales: [paperCountsNl, paperCountsEn] });
