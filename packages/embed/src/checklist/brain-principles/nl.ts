// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistNl } from '@lerend/elements/locales/lerend-checklist.nl';
import { brainPrinciples } from '@lerend/instruments/brain-principles';
import { brainPrinciplesNl } from '@lerend/instruments/brain-principles/nl';

defineChecklist({
  locales: [checklistNl],
  presets: [{ instrument: brainPrinciples, wordings: [brainPrinciplesNl] }],
});
