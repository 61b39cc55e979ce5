// Written from the list of instruments by "npm run embeds".
import { definePairs } from '@lerend/elements/pairs/define-pairs';
import { pairsEn } from '@lerend/elements/locales/lerend-pairs.en';
import { visionAxes } from '@lerend/instruments/vision-axes';
import { visionAxesEn } from '@lerend/instruments/vision-axes/en';

definePairs({
  locales: [pairsEn],
  presets: [{ instrument: visionAxes, wordings: [visionAxesEn] }],
});
