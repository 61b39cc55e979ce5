// Written from the list of instruments by "npm run embeds".
import { defineQuadrant } from '@lerend/elements/quadrant/define-quadrant';
import { quadrantNl } from '@lerend/elements/locales/lerend-quadrant.nl';
import { teacherLeadership } from '@lerend/instruments/teacher-leadership';
import { teacherLeadershipNl } from '@lerend/instruments/teacher-leadership/nl';

defineQuadrant({
  locales: [quadrantNl],
  presets: [{ instrument: teacherLeadership, wordings: [teacherLeadershipNl] }],
});
