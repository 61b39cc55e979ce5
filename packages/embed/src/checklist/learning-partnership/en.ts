// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistEn } from '@lerend/elements/locales/lerend-checklist.en';
import { learningPartnership } from '@lerend/instruments/learning-partnership';
import { learningPartnershipEn } from '@lerend/instruments/learning-partnership/en';

defineChecklist({
  locales: [checklistEn],
  presets: [{ instrument: learningPartnership, wordings: [learningPartnershipEn] }],
});
