// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistEn } from '@lerend/elements/locales/lerend-checklist.en';
import { motivationNeeds } from '@lerend/instruments/motivation-needs';
import { motivationNeedsEn } from '@lerend/instruments/motivation-needs/en';

defineChecklist({
  locales: [checklistEn],
  presets: [{ instrument: motivationNeeds, wordings: [motivationNeedsEn] }],
});
