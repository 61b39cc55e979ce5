// Written from the list of instruments by "npm run embeds".
import { defineQuadrant } from '@lerend/elements/quadrant/define-quadrant';
import { quadrantEn } from '@lerend/elements/locales/lerend-quadrant.en';
import { sharedLeadership } from '@lerend/instruments/shared-leadership';
import { sharedLeadershipEn } from '@lerend/instruments/shared-leadership/en';

defineQuadrant({
  locales: [quadrantEn],
  presets: [{ instrument: sharedLeadership, wordings: [sharedLeadershipEn] }],
});
