// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistEn } from '@lerend/elements/locales/lerend-checklist.en';
import { learningProfessional } from '@lerend/instruments/learning-professional';
import { learningProfessionalEn } from '@lerend/instruments/learning-professional/en';

defineChecklist({
  locales: [checklistEn],
  presets: [{ instrument: learningProfessional, wordings: [learningProfessionalEn] }],
});
