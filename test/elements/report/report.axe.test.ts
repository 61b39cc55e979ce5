import { expect } from '@open-wc/testing';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { wickedProblem } from '@lerend/instruments/wicked-problem';
import { wickedProblemEn } from '@lerend/instruments/wicked-problem/en';
import { wickedProblemNl } from '@lerend/instruments/wicked-problem/nl';
import { RECOGNISING_TWELVE } from '../../../stories/helpers/recognition.js';
import {
  releasedChange,
  releasedReport,
  teamWithLeaders,
  TWELVE_BEFORE,
} from '../../../stories/helpers/releases.js';
import {
  polarisedReport,
  reportOf,
  reportOfFortyFive,
  reportOfTwelve,
  reportWithWithheldItem,
  TEAM_OF_FOUR,
  TEAM_OF_TWELVE,
} from '../../../stories/helpers/teams.js';
import { expectQuietConsole, inBothSchemes } from '../../helpers/browser.js';
import { findAll, show } from './helper.js';

const FITS = { instrument: wickedProblem, wordings: [wickedProblemNl, wickedProblemEn] };
const CHANGE = releasedChange(TWELVE_BEFORE, TEAM_OF_TWELVE, { invited: 14 });
const OWN = TEAM_OF_TWELVE[0]?.answers ?? {};

describe('a report is accessible in light and dark', () => {
  expectQuietConsole();

  for (const [name, report, extras = {}] of [
    ['with everything', reportOfTwelve()],
    ['with two rounds and one’s own answers', reportOfTwelve(), { change: CHANGE, ownAnswers: OWN }],
    ['with two roles', releasedReport(teamWithLeaders(24, 10), { invited: 26, leaders: 10 })],
    ['with small roles', releasedReport(teamWithLeaders(15, 6), { invited: 16, leaders: 6 })],
    ['with two camps', polarisedReport()],
    ['with a part withheld', reportWithWithheldItem()],
    ['withheld as a whole', reportOf(learningOrganisation, TEAM_OF_FOUR)],
    ['of many', reportOfFortyFive()],
    ['of what fits', releasedReport(RECOGNISING_TWELVE, { instrument: wickedProblem, invited: 14 }), FITS],
    ['that is none', {}],
  ] as const) {
    for (const display of ['picture', 'table']) {
      it(`${name}, as a ${display}`, async () => {
        const element = await show(report, { display, ...extras });
        for (const details of findAll(element, 'details')) (details as HTMLDetailsElement).open = true;
        await inBothSchemes(async () => {
          await expect(element).to.be.accessible();
        });
      });
    }
  }
});
