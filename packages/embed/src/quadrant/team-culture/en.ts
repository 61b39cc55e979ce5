// Written from the list of instruments by "npm run embeds".
import { defineQuadrant } from '@lerend/elements/quadrant/define-quadrant';
import { quadrantEn } from '@lerend/elements/locales/lerend-quadrant.en';
import { teamCulture } from '@lerend/instruments/team-culture';
import { teamCultureEn } from '@lerend/instruments/team-culture/en';

defineQuadrant({
  locales: [quadrantEn],
  presets: [{ instrument: teamCulture, wordings: [teamCultureEn] }],
});
