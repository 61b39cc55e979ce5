// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistNl } from '@lerend/elements/locales/lerend-checklist.nl';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { learningOrganisationNl } from '@lerend/instruments/learning-organisation/nl';

defineChecklist({
  locales: [checklistNl],
  presets: [{ instrument: learningOrganisation, wordings: [learningOrganisationNl] }],
});
