// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistEn } from '@lerend/elements/locales/lerend-checklist.en';
import { organisationLearning } from '@lerend/instruments/organisation-learning';
import { organisationLearningEn } from '@lerend/instruments/organisation-learning/en';

defineChecklist({
  locales: [checklistEn],
  presets: [{ instrument: organisationLearning, wordings: [organisationLearningEn] }],
});
