// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistEn } from '@lerend/elements/locales/lerend-checklist.en';
import { wickedProblem } from '@lerend/instruments/wicked-problem';
import { wickedProblemEn } from '@lerend/instruments/wicked-problem/en';

defineChecklist({
  locales: [checklistEn],
  presets: [{ instrument: wickedProblem, wordings: [wickedProblemEn] }],
});
