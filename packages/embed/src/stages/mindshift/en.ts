// Written from the list of instruments by "npm run embeds".
import { defineStages } from '@lerend/elements/stages/define-stages';
import { stagesEn } from '@lerend/elements/locales/lerend-stages.en';
import { mindshift } from '@lerend/instruments/mindshift';
import { mindshiftEn } from '@lerend/instruments/mindshift/en';

defineStages({
  locales: [stagesEn],
  presets: [{ instrument: mindshift, wordings: [mindshiftEn] }],
});
