// Written from the list of instruments by "npm run embeds".
import { defineQuadrant } from '@lerend/elements/quadrant/define-quadrant';
import { quadrantNl } from '@lerend/elements/locales/lerend-quadrant.nl';
import { processOutcome } from '@lerend/instruments/process-outcome';
import { processOutcomeNl } from '@lerend/instruments/process-outcome/nl';

defineQuadrant({
  locales: [quadrantNl],
  presets: [{ instrument: processOutcome, wordings: [processOutcomeNl] }],
});
