// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistNl } from '@lerend/elements/locales/lerend-checklist.nl';
import { learningPartnership } from '@lerend/instruments/learning-partnership';
import { learningPartnershipNl } from '@lerend/instruments/learning-partnership/nl';

defineChecklist({
  locales: [checklistNl],
  presets: [{ instrument: learningPartnership, wordings: [learningPartnershipNl] }],
});
