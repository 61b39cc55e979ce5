// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistNl } from '@lerend/elements/locales/lerend-checklist.nl';
import { collectiveLearningConditions } from '@lerend/instruments/collective-learning-conditions';
import { collectiveLearningConditionsNl } from '@lerend/instruments/collective-learning-conditions/nl';

defineChecklist({
  locales: [checklistNl],
  presets: [{ instrument: collectiveLearningConditions, wordings: [collectiveLearningConditionsNl] }],
});
