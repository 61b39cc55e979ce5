// Written from the list of instruments by "npm run embeds".
import { defineQuadrant } from '@lerend/elements/quadrant/define-quadrant';
import { quadrantEn } from '@lerend/elements/locales/lerend-quadrant.en';
import { teacherLeadership } from '@lerend/instruments/teacher-leadership';
import { teacherLeadershipEn } from '@lerend/instruments/teacher-leadership/en';

defineQuadrant({
  locales: [quadrantEn],
  presets: [{ instrument: teacherLeadership, wordings: [teacherLeadershipEn] }],
});
