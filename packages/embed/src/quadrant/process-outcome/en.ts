// Written from the list of instruments by "npm run embeds".
import { defineQuadrant } from '@lerend/elements/quadrant/define-quadrant';
import { quadrantEn } from '@lerend/elements/locales/lerend-quadrant.en';
import { processOutcome } from '@lerend/instruments/process-outcome';
import { processOutcomeEn } from '@lerend/instruments/process-outcome/en';

defineQuadrant({
  locales: [quadrantEn],
  presets: [{ instrument: processOutcome, wordings: [processOutcomeEn] }],
});
