// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistNl } from '@lerend/elements/locales/lerend-checklist.nl';
import { visionQuality } from '@lerend/instruments/vision-quality';
import { visionQualityNl } from '@lerend/instruments/vision-quality/nl';

defineChecklist({
  locales: [checklistNl],
  presets: [{ instrument: visionQuality, wordings: [visionQualityNl] }],
});
