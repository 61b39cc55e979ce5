// Written from the list of instruments by "npm run embeds".
import { defineStages } from '@lerend/elements/stages/define-stages';
import { stagesEn } from '@lerend/elements/locales/lerend-stages.en';
import { collectiveLearningTest } from '@lerend/instruments/collective-learning-test';
import { collectiveLearningTestEn } from '@lerend/instruments/collective-learning-test/en';

defineStages({
  locales: [stagesEn],
  presets: [{ instrument: collectiveLearningTest, wordings: [collectiveLearningTestEn] }],
});
