// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistEn } from '@lerend/elements/locales/lerend-checklist.en';
import { schoolAsLearningOrganisation } from '@lerend/instruments/school-as-learning-organisation';
import { schoolAsLearningOrganisationEn } from '@lerend/instruments/school-as-learning-organisation/en';

defineChecklist({
  locales: [checklistEn],
  presets: [{ instrument: schoolAsLearningOrganisation, wordings: [schoolAsLearningOrganisationEn] }],
});
