// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistEn } from '@lerend/elements/locales/lerend-checklist.en';
import { visionQuality } from '@lerend/instruments/vision-quality';
import { visionQualityEn } from '@lerend/instruments/vision-quality/en';

defineChecklist({
  locales: [checklistEn],
  presets: [{ instrument: visionQuality, wordings: [visionQualityEn] }],
});
