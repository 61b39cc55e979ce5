import { pairsEn } from '../locales/lerend-pairs.en.js';
import { pairsNl } from '../locales/lerend-pairs.nl.js';
import { definePairs } from '../pairs/define-pairs.js';

definePairs({ locales: [pairsNl, pairsEn] });
