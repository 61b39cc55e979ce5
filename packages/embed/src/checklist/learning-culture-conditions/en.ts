// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistEn } from '@lerend/elements/locales/lerend-checklist.en';
import { learningCultureConditions } from '@lerend/instruments/learning-culture-conditions';
import { learningCultureConditionsEn } from '@lerend/instruments/learning-culture-conditions/en';

defineChecklist({
  locales: [checklistEn],
  presets: [{ instrument: learningCultureConditions, wordings: [learningCultureConditionsEn] }],
});
