import { expect } from '@open-wc/testing';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import {
  polarisedReport,
  reportOf,
  reportOfFortyFive,
  reportOfTwelve,
  reportWithWithheldItem,
  TEAM_OF_FOUR,
} from '../../../stories/helpers/teams.js';
import { expectQuietConsole, inBothSchemes } from '../../helpers/browser.js';
import { show } from './helper.js';

describe('a report is accessible in light and dark', () => {
  expectQuietConsole();

  for (const [name, report] of [
    ['with everything', reportOfTwelve()],
    ['with two camps', polarisedReport()],
    ['with a part withheld', reportWithWithheldItem()],
    ['withheld as a whole', reportOf(learningOrganisation, TEAM_OF_FOUR)],
    ['of many', reportOfFortyFive()],
    ['that is none', {}],
  ] as const) {
    for (const display of ['picture', 'table']) {
      it(`${name}, as a ${display}`, async () => {
        const element = await show(report, { display });
        await inBothSchemes(async () => {
          await expect(element).to.be.accessible();
        });
      });
    }
  }
});
