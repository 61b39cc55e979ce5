import { expect } from '@open-wc/testing';
import { expectQuietConsole, inBothSchemes } from '../../helpers/browser.js';
import { looking, stages, teamAt, valueOf } from './fixtures.js';

expectQuietConsole();

const ticked = valueOf({ stage: 3, ...looking('try-alone', 'share-unasked') });
const recognised = Array.from({ length: 6 }, () => ['try-alone', 'share-unasked']);

describe('stages for everybody', () => {
  it('have no known barrier while filling in', async () => {
    await inBothSchemes(async () => {
      await expect(await stages()).to.be.accessible();
      await expect(await stages({ value: ticked, required: true })).to.be.accessible();
      await expect(await stages({ value: ticked, disabled: true })).to.be.accessible();
      await expect(await stages({ value: ticked, readonly: true })).to.be.accessible();
      await expect(await stages({ value: ticked }, { dir: 'rtl' })).to.be.accessible();
    });
  });

  it('have no known barrier when they show a team', async () => {
    await inBothSchemes(async () => {
      for (const report of [
        teamAt([1, 3, 6, 2], { dontKnow: 1, invited: 15, recognised }),
        teamAt([1, 4, 4, 0], { invited: 14, recognised: recognised.slice(4) }),
        teamAt([5, 1, 0, 6]),
        teamAt([10, 30, 20, 4], { dontKnow: 30 }),
        teamAt([0, 0, 2, 0]),
      ]) {
        const element = await stages({ report, ownAnswers: { stage: 2 } });
        for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
        await expect(element).to.be.accessible();
      }
      await expect(
        await stages({ report: teamAt([1, 3, 6, 2]), compare: true, value: ticked }),
      ).to.be.accessible();
    });
  });
});
