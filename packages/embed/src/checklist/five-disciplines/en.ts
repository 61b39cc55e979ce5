// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistEn } from '@lerend/elements/locales/lerend-checklist.en';
import { fiveDisciplines } from '@lerend/instruments/five-disciplines';
import { fiveDisciplinesEn } from '@lerend/instruments/five-disciplines/en';

defineChecklist({
  locales: [checklistEn],
  presets: [{ instrument: fiveDisciplines, wordings: [fiveDisciplinesEn] }],
});
