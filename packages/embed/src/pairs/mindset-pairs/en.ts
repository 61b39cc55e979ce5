// Written from the list of instruments by "npm run embeds".
import { definePairs } from '@lerend/elements/pairs/define-pairs';
import { pairsEn } from '@lerend/elements/locales/lerend-pairs.en';
import { mindsetPairs } from '@lerend/instruments/mindset-pairs';
import { mindsetPairsEn } from '@lerend/instruments/mindset-pairs/en';

definePairs({
  locales: [pairsEn],
  presets: [{ instrument: mindsetPairs, wordings: [mindsetPairsEn] }],
});
