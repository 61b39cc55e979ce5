// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistNl } from '@lerend/elements/locales/lerend-checklist.nl';
import { learningAgility } from '@lerend/instruments/learning-agility';
import { learningAgilityNl } from '@lerend/instruments/learning-agility/nl';

defineChecklist({
  locales: [checklistNl],
  presets: [{ instrument: learningAgility, wordings: [learningAgilityNl] }],
});
