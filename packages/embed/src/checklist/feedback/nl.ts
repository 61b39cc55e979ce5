// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistNl } from '@lerend/elements/locales/lerend-checklist.nl';
import { feedback } from '@lerend/instruments/feedback';
import { feedbackNl } from '@lerend/instruments/feedback/nl';

defineChecklist({
  locales: [checklistNl],
  presets: [{ instrument: feedback, wordings: [feedbackNl] }],
});
