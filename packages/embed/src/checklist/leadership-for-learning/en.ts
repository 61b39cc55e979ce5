// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistEn } from '@lerend/elements/locales/lerend-checklist.en';
import { leadershipForLearning } from '@lerend/instruments/leadership-for-learning';
import { leadershipForLearningEn } from '@lerend/instruments/leadership-for-learning/en';

defineChecklist({
  locales: [checklistEn],
  presets: [{ instrument: leadershipForLearning, wordings: [leadershipForLearningEn] }],
});
