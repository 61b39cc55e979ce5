// Written from the list of instruments by "npm run embeds".
import { defineStages } from '@lerend/elements/stages/define-stages';
import { stagesNl } from '@lerend/elements/locales/lerend-stages.nl';
import { learningLevels } from '@lerend/instruments/learning-levels';
import { learningLevelsNl } from '@lerend/instruments/learning-levels/nl';

defineStages({
  locales: [stagesNl],
  presets: [{ instrument: learningLevels, wordings: [learningLevelsNl] }],
});
