// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistNl } from '@lerend/elements/locales/lerend-checklist.nl';
import { schoolAsLearningOrganisation } from '@lerend/instruments/school-as-learning-organisation';
import { schoolAsLearningOrganisationNl } from '@lerend/instruments/school-as-learning-organisation/nl';

defineChecklist({
  locales: [checklistNl],
  presets: [{ instrument: schoolAsLearningOrganisation, wordings: [schoolAsLearningOrganisationNl] }],
});
