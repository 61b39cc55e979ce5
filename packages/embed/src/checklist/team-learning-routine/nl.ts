// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistNl } from '@lerend/elements/locales/lerend-checklist.nl';
import { teamLearningRoutine } from '@lerend/instruments/team-learning-routine';
import { teamLearningRoutineNl } from '@lerend/instruments/team-learning-routine/nl';

defineChecklist({
  locales: [checklistNl],
  presets: [{ instrument: teamLearningRoutine, wordings: [teamLearningRoutineNl] }],
});
