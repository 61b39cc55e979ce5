// Written from the list of instruments by "npm run embeds".
import { definePairs } from '@lerend/elements/pairs/define-pairs';
import { pairsEn } from '@lerend/elements/locales/lerend-pairs.en';
import { controlTrust } from '@lerend/instruments/control-trust';
import { controlTrustEn } from '@lerend/instruments/control-trust/en';

definePairs({
  locales: [pairsEn],
  presets: [{ instrument: controlTrust, wordings: [controlTrustEn] }],
});
