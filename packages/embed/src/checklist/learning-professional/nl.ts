// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistNl } from '@lerend/elements/locales/lerend-checklist.nl';
import { learningProfessional } from '@lerend/instruments/learning-professional';
import { learningProfessionalNl } from '@lerend/instruments/learning-professional/nl';

defineChecklist({
  locales: [checklistNl],
  presets: [{ instrument: learningProfessional, wordings: [learningProfessionalNl] }],
});
