// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistNl } from '@lerend/elements/locales/lerend-checklist.nl';
import { learningArchitect } from '@lerend/instruments/learning-architect';
import { learningArchitectNl } from '@lerend/instruments/learning-architect/nl';

defineChecklist({
  locales: [checklistNl],
  presets: [{ instrument: learningArchitect, wordings: [learningArchitectNl] }],
});
