// Written from the list of instruments by "npm run embeds".
import { definePairs } from '@lerend/elements/pairs/define-pairs';
import { pairsNl } from '@lerend/elements/locales/lerend-pairs.nl';
import { visionAxes } from '@lerend/instruments/vision-axes';
import { visionAxesNl } from '@lerend/instruments/vision-axes/nl';

definePairs({
  locales: [pairsNl],
  presets: [{ instrument: visionAxes, wordings: [visionAxesNl] }],
});
