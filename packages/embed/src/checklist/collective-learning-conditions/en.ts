// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistEn } from '@lerend/elements/locales/lerend-checklist.en';
import { collectiveLearningConditions } from '@lerend/instruments/collective-learning-conditions';
import { collectiveLearningConditionsEn } from '@lerend/instruments/collective-learning-conditions/en';

defineChecklist({
  locales: [checklistEn],
  presets: [{ instrument: collectiveLearningConditions, wordings: [collectiveLearningConditionsEn] }],
});
