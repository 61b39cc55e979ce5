// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistNl } from '@lerend/elements/locales/lerend-checklist.nl';
import { fiveDisciplines } from '@lerend/instruments/five-disciplines';
import { fiveDisciplinesNl } from '@lerend/instruments/five-disciplines/nl';

defineChecklist({
  locales: [checklistNl],
  presets: [{ instrument: fiveDisciplines, wordings: [fiveDisciplinesNl] }],
});
