// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistNl } from '@lerend/elements/locales/lerend-checklist.nl';
import { curiosity } from '@lerend/instruments/curiosity';
import { curiosityNl } from '@lerend/instruments/curiosity/nl';

defineChecklist({
  locales: [checklistNl],
  presets: [{ instrument: curiosity, wordings: [curiosityNl] }],
});
