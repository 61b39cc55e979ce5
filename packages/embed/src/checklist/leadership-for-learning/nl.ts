// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistNl } from '@lerend/elements/locales/lerend-checklist.nl';
import { leadershipForLearning } from '@lerend/instruments/leadership-for-learning';
import { leadershipForLearningNl } from '@lerend/instruments/leadership-for-learning/nl';

defineChecklist({
  locales: [checklistNl],
  presets: [{ instrument: leadershipForLearning, wordings: [leadershipForLearningNl] }],
});
