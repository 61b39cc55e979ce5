// Written from the list of instruments by "npm run embeds".
import { definePairs } from '@lerend/elements/pairs/define-pairs';
import { pairsEn } from '@lerend/elements/locales/lerend-pairs.en';
import { growthMindset } from '@lerend/instruments/growth-mindset';
import { growthMindsetEn } from '@lerend/instruments/growth-mindset/en';

definePairs({
  locales: [pairsEn],
  presets: [{ instrument: growthMindset, wordings: [growthMindsetEn] }],
});
