// Written from the list of instruments by "npm run embeds".
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import { checklistEn } from '@lerend/elements/locales/lerend-checklist.en';
import { leaderRoles } from '@lerend/instruments/leader-roles';
import { leaderRolesEn } from '@lerend/instruments/leader-roles/en';

defineChecklist({
  locales: [checklistEn],
  presets: [{ instrument: leaderRoles, wordings: [leaderRolesEn] }],
});
