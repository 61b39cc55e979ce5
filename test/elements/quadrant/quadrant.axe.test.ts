import { expect } from '@open-wc/testing';
import { expectQuietConsole, inBothSchemes } from '../../helpers/browser.js';
import { divided, quadrant, teamAt, valueAt } from './fixtures.js';

expectQuietConsole();

describe('the quadrant for everybody', () => {
  it('has no known barrier while filling in', async () => {
    await inBothSchemes(async () => {
      await expect(await quadrant()).to.be.accessible();
      await expect(await quadrant({ value: valueAt(80, 30) })).to.be.accessible();
      await expect(await quadrant({ value: valueAt(80, 30), disabled: true })).to.be.accessible();
      await expect(await quadrant({ value: valueAt(80, 30), readonly: true })).to.be.accessible();
      await expect(await quadrant({ input: 'items' })).to.be.accessible();
    });
  });

  it('has no known barrier when it shows a team', async () => {
    await inBothSchemes(async () => {
      const shown = await quadrant({ report: teamAt(divided), compare: true });
      for (const details of shown.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      await expect(shown).to.be.accessible();
      await expect(await quadrant({ report: teamAt([[10, 10]]) })).to.be.accessible();
    });
  });
});
