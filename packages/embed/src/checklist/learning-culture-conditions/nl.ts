// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistNl } from '@lerend/elements/locales/lerend-checklist.nl';
import { learningCultureConditions } from '@lerend/instruments/learning-culture-conditions';
import { learningCultureConditionsNl } from '@lerend/instruments/learning-culture-conditions/nl';

defineChecklist({
  locales: [checklistNl],
  presets: [{ instrument: learningCultureConditions, wordings: [learningCultureConditionsNl] }],
});
