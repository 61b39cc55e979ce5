import { expect } from '@open-wc/testing';
import { expectQuietConsole, inBothSchemes } from '../../helpers/browser.js';
import { FOUR_WAYS, pairs, rootOf, teamWith, valueOf } from './fixtures.js';

expectQuietConsole();

const value = valueOf({ planning: -2, meetings: 0, materials: 'dont-know' });

describe('pairs for everybody', () => {
  it('have no known barrier while filling in', async () => {
    await inBothSchemes(async () => {
      await expect(await pairs()).to.be.accessible();
      await expect(await pairs({ value, required: true })).to.be.accessible();
      await expect(await pairs({ value, readonly: true })).to.be.accessible();
      await expect(await pairs({ value, disabled: true })).to.be.accessible();
      await expect(await pairs({ value }, { width: '320px', dir: 'rtl' })).to.be.accessible();
    });
  });

  it('have no known barrier when they show a team', async () => {
    await inBothSchemes(async () => {
      const shown = await pairs({
        report: teamWith(12, FOUR_WAYS, { invited: 14 }),
        ownAnswers: { planning: 1, meetings: -3 },
      });
      for (const details of rootOf(shown).querySelectorAll('details')) details.open = true;
      await expect(shown).to.be.accessible();
      const some = teamWith(6, [[[0, 0, 0, 1, 2, 3, 0]], [[0, 1, 1, 0, 0, 0, 0], 4]]);
      await expect(await pairs({ report: some }, { width: '320px' })).to.be.accessible();
      await expect(await pairs({ report: teamWith(3, FOUR_WAYS) })).to.be.accessible();
    });
  });
});
