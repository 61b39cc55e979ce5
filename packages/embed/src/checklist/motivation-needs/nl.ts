// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistNl } from '@lerend/elements/locales/lerend-checklist.nl';
import { motivationNeeds } from '@lerend/instruments/motivation-needs';
import { motivationNeedsNl } from '@lerend/instruments/motivation-needs/nl';

defineChecklist({
  locales: [checklistNl],
  presets: [{ instrument: motivationNeeds, wordings: [motivationNeedsNl] }],
});
