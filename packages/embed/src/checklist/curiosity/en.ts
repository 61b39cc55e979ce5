// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistEn } from '@lerend/elements/locales/lerend-checklist.en';
import { curiosity } from '@lerend/instruments/curiosity';
import { curiosityEn } from '@lerend/instruments/curiosity/en';

defineChecklist({
  locales: [checklistEn],
  presets: [{ instrument: curiosity, wordings: [curiosityEn] }],
});
