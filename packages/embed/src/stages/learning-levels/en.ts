// Written from the list of instruments by "npm run embeds".
import { defineStages } from '@lerend/elements/stages/define-stages';
import { stagesEn } from '@lerend/elements/locales/lerend-stages.en';
import { learningLevels } from '@lerend/instruments/learning-levels';
import { learningLevelsEn } from '@lerend/instruments/learning-levels/en';

defineStages({
  locales: [stagesEn],
  presets: [{ instrument: learningLevels, wordings: [learningLevelsEn] }],
});
