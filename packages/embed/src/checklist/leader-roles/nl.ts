// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistNl } from '@lerend/elements/locales/lerend-checklist.nl';
import { leaderRoles } from '@lerend/instruments/leader-roles';
import { leaderRolesNl } from '@lerend/instruments/leader-roles/nl';

defineChecklist({
  locales: [checklistNl],
  presets: [{ instrument: leaderRoles, wordings: [leaderRolesNl] }],
});
