// Written from the list of instruments by "npm run embeds".
import { defineQuadrant } from '@lerend/elements/quadrant/define-quadrant';
import { quadrantNl } from '@lerend/elements/locales/lerend-quadrant.nl';
import { sharedLeadership } from '@lerend/instruments/shared-leadership';
import { sharedLeadershipNl } from '@lerend/instruments/shared-leadership/nl';

defineQuadrant({
  locales: [quadrantNl],
  presets: [{ instrument: sharedLeadership, wordings: [sharedLeadershipNl] }],
});
