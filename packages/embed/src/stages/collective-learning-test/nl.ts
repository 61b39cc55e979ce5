// Written from the list of instruments by "npm run embeds".
import { defineStages } from '@lerend/elements/stages/define-stages';
import { stagesNl } from '@lerend/elements/locales/lerend-stages.nl';
import { collectiveLearningTest } from '@lerend/instruments/collective-learning-test';
import { collectiveLearningTestNl } from '@lerend/instruments/collective-learning-test/nl';

defineStages({
  locales: [stagesNl],
  presets: [{ instrument: collectiveLearningTest, wordings: [collectiveLearningTestNl] }],
});
