// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistEn } from '@lerend/elements/locales/lerend-checklist.en';
import { feedback } from '@lerend/instruments/feedback';
import { feedbackEn } from '@lerend/instruments/feedback/en';

defineChecklist({
  locales: [checklistEn],
  presets: [{ instrument: feedback, wordings: [feedbackEn] }],
});
