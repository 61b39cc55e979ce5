// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistNl } from '@lerend/elements/locales/lerend-checklist.nl';
import { inquiryCulture } from '@lerend/instruments/inquiry-culture';
import { inquiryCultureNl } from '@lerend/instruments/inquiry-culture/nl';

defineChecklist({
  locales: [checklistNl],
  presets: [{ instrument: inquiryCulture, wordings: [inquiryCultureNl] }],
});
