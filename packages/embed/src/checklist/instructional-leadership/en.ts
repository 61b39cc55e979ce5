// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistEn } from '@lerend/elements/locales/lerend-checklist.en';
import { instructionalLeadership } from '@lerend/instruments/instructional-leadership';
import { instructionalLeadershipEn } from '@lerend/instruments/instructional-leadership/en';

defineChecklist({
  locales: [checklistEn],
  presets: [{ instrument: instructionalLeadership, wordings: [instructionalLeadershipEn] }],
});
