// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistNl } from '@lerend/elements/locales/lerend-checklist.nl';
import { learningCapacity } from '@lerend/instruments/learning-capacity';
import { learningCapacityNl } from '@lerend/instruments/learning-capacity/nl';

defineChecklist({
  locales: [checklistNl],
  presets: [{ instrument: learningCapacity, wordings: [learningCapacityNl] }],
});
