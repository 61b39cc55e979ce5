// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistEn } from '@lerend/elements/locales/lerend-checklist.en';
import { brainPrinciples } from '@lerend/instruments/brain-principles';
import { brainPrinciplesEn } from '@lerend/instruments/brain-principles/en';

defineChecklist({
  locales: [checklistEn],
  presets: [{ instrument: brainPrinciples, wordings: [brainPrinciplesEn] }],
});
