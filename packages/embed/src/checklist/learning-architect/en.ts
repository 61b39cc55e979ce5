// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistEn } from '@lerend/elements/locales/lerend-checklist.en';
import { learningArchitect } from '@lerend/instruments/learning-architect';
import { learningArchitectEn } from '@lerend/instruments/learning-architect/en';

defineChecklist({
  locales: [checklistEn],
  presets: [{ instrument: learningArchitect, wordings: [learningArchitectEn] }],
});
