// Written from the list of instruments by "npm run embeds".
import { defineQuadrant } from '@lerend/elements/quadrant/define-quadrant';
import { quadrantNl } from '@lerend/elements/locales/lerend-quadrant.nl';
import { teamCulture } from '@lerend/instruments/team-culture';
import { teamCultureNl } from '@lerend/instruments/team-culture/nl';

defineQuadrant({
  locales: [quadrantNl],
  presets: [{ instrument: teamCulture, wordings: [teamCultureNl] }],
});
