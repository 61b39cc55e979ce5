// Written from the list of instruments by "npm run embeds".
import { definePairs } from '@lerend/elements/pairs/define-pairs';
import { pairsNl } from '@lerend/elements/locales/lerend-pairs.nl';
import { growthMindset } from '@lerend/instruments/growth-mindset';
import { growthMindsetNl } from '@lerend/instruments/growth-mindset/nl';

definePairs({
  locales: [pairsNl],
  presets: [{ instrument: growthMindset, wordings: [growthMindsetNl] }],
});
