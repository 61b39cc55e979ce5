// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistEn } from '@lerend/elements/locales/lerend-checklist.en';
import { learningAgility } from '@lerend/instruments/learning-agility';
import { learningAgilityEn } from '@lerend/instruments/learning-agility/en';

defineChecklist({
  locales: [checklistEn],
  presets: [{ instrument: learningAgility, wordings: [learningAgilityEn] }],
});
