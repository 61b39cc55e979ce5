// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistNl } from '@lerend/elements/locales/lerend-checklist.nl';
import { organisationLearning } from '@lerend/instruments/organisation-learning';
import { organisationLearningNl } from '@lerend/instruments/organisation-learning/nl';

defineChecklist({
  locales: [checklistNl],
  presets: [{ instrument: organisationLearning, wordings: [organisationLearningNl] }],
});
