import { expect } from '@open-wc/testing';
import {
  polarisedReport,
  reportOfFortyFive,
  reportOfTwelve,
  reportWithWithheldItem,
} from '../../../stories/helpers/teams.js';
import { expectQuietConsole, inBothSchemes } from '../../helpers/browser.js';
import { findAll, show } from './helper.js';

describe('talking about a report is accessible in light and dark', () => {
  expectQuietConsole();

  for (const [name, report, place] of [
    ['of twelve', reportOfTwelve(), 'first'],
    ['with two camps', polarisedReport(), 'first'],
    ['with a part withheld', reportWithWithheldItem(), 'last'],
    ['of many', reportOfFortyFive(), 'last'],
  ] as const) {
    for (const width of [1280, 320]) {
      it(`${name}, to guess and to see, ${width} pixels wide`, async () => {
        const element = await show(report, { display: 'talk', width });
        if (place === 'last') {
          for (let step = 0; step < 18; step += 1) findAll(element, '.step-next')[0]?.click();
        }
        await inBothSchemes(async () => {
          await expect(element).to.be.accessible();
        });
        findAll(element, '.guess button')[0]?.click();
        await element.updateComplete;
        await inBothSchemes(async () => {
          await expect(element).to.be.accessible();
        });
      });
    }
  }
});
