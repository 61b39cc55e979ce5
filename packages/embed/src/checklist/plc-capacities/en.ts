// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistEn } from '@lerend/elements/locales/lerend-checklist.en';
import { plcCapacities } from '@lerend/instruments/plc-capacities';
import { plcCapacitiesEn } from '@lerend/instruments/plc-capacities/en';

defineChecklist({
  locales: [checklistEn],
  presets: [{ instrument: plcCapacities, wordings: [plcCapacitiesEn] }],
});
