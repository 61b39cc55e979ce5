// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistEn } from '@lerend/elements/locales/lerend-checklist.en';
import { inquiryCulture } from '@lerend/instruments/inquiry-culture';
import { inquiryCultureEn } from '@lerend/instruments/inquiry-culture/en';

defineChecklist({
  locales: [checklistEn],
  presets: [{ instrument: inquiryCulture, wordings: [inquiryCultureEn] }],
});
