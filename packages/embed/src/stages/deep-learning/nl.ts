// Written from the list of instruments by "npm run embeds".
import { defineStages } from '@lerend/elements/stages/define-stages';
import { stagesNl } from '@lerend/elements/locales/lerend-stages.nl';
import { deepLearning } from '@lerend/instruments/deep-learning';
import { deepLearningNl } from '@lerend/instruments/deep-learning/nl';

defineStages({
  locales: [stagesNl],
  presets: [{ instrument: deepLearning, wordings: [deepLearningNl] }],
});
