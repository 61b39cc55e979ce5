// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistEn } from '@lerend/elements/locales/lerend-checklist.en';
import { learningCapacity } from '@lerend/instruments/learning-capacity';
import { learningCapacityEn } from '@lerend/instruments/learning-capacity/en';

defineChecklist({
  locales: [checklistEn],
  presets: [{ instrument: learningCapacity, wordings: [learningCapacityEn] }],
});
