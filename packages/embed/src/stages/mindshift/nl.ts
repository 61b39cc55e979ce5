// Written from the list of instruments by "npm run embeds".
import { defineStages } from '@lerend/elements/stages/define-stages';
import { stagesNl } from '@lerend/elements/locales/lerend-stages.nl';
import { mindshift } from '@lerend/instruments/mindshift';
import { mindshiftNl } from '@lerend/instruments/mindshift/nl';

defineStages({
  locales: [stagesNl],
  presets: [{ instrument: mindshift, wordings: [mindshiftNl] }],
});
