// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistNl } from '@lerend/elements/locales/lerend-checklist.nl';
import { plcCapacities } from '@lerend/instruments/plc-capacities';
import { plcCapacitiesNl } from '@lerend/instruments/plc-capacities/nl';

defineChecklist({
  locales: [checklistNl],
  presets: [{ instrument: plcCapacities, wordings: [plcCapacitiesNl] }],
});
