// Written from the list of instruments by "npm run embeds".
import { defineStages } from '@lerend/elements/stages/define-stages';
import { stagesEn } from '@lerend/elements/locales/lerend-stages.en';
import { deepLearning } from '@lerend/instruments/deep-learning';
import { deepLearningEn } from '@lerend/instruments/deep-learning/en';

defineStages({
  locales: [stagesEn],
  presets: [{ instrument: deepLearning, wordings: [deepLearningEn] }],
});
