// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistNl } from '@lerend/elements/locales/lerend-checklist.nl';
import { instructionalLeadership } from '@lerend/instruments/instructional-leadership';
import { instructionalLeadershipNl } from '@lerend/instruments/instructional-leadership/nl';

defineChecklist({
  locales: [checklistNl],
  presets: [{ instrument: instructionalLeadership, wordings: [instructionalLeadershipNl] }],
});
