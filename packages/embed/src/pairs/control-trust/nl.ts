// Written from the list of instruments by "npm run embeds".
import { definePairs } from '@lerend/elements/pairs/define-pairs';
import { pairsNl } from '@lerend/elements/locales/lerend-pairs.nl';
import { controlTrust } from '@lerend/instruments/control-trust';
import { controlTrustNl } from '@lerend/instruments/control-trust/nl';

definePairs({
  locales: [pairsNl],
  presets: [{ instrument: controlTrust, wordings: [controlTrustNl] }],
});
