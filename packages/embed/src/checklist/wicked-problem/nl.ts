// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistNl } from '@lerend/elements/locales/lerend-checklist.nl';
import { wickedProblem } from '@lerend/instruments/wicked-problem';
import { wickedProblemNl } from '@lerend/instruments/wicked-problem/nl';

defineChecklist({
  locales: [checklistNl],
  presets: [{ instrument: wickedProblem, wordings: [wickedProblemNl] }],
});
