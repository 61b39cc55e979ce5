// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistEn } from '@lerend/elements/locales/lerend-checklist.en';
import { teamLearningRoutine } from '@lerend/instruments/team-learning-routine';
import { teamLearningRoutineEn } from '@lerend/instruments/team-learning-routine/en';

defineChecklist({
  locales: [checklistEn],
  presets: [{ instrument: teamLearningRoutine, wordings: [teamLearningRoutineEn] }],
});
