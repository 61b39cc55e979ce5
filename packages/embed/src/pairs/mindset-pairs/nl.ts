// Written from the list of instruments by "npm run embeds".
import { definePairs } from '@lerend/elements/pairs/define-pairs';
import { pairsNl } from '@lerend/elements/locales/lerend-pairs.nl';
import { mindsetPairs } from '@lerend/instruments/mindset-pairs';
import { mindsetPairsNl } from '@lerend/instruments/mindset-pairs/nl';

definePairs({
  locales: [pairsNl],
  presets: [{ instrument: mindsetPairs, wordings: [mindsetPairsNl] }],
});
