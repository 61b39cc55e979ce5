import { expect } from '@open-wc/testing';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { learningOrganisationNl } from '@lerend/instruments/learning-organisation/nl';
import { expectQuietConsole, inBothSchemes } from '../../helpers/browser.js';
import { fillRows, make, showCounts, showForm } from './helper.js';

const real = { instrument: learningOrganisation, wordings: [learningOrganisationNl] };

describe('paper is accessible in light and dark', () => {
  expectQuietConsole();

  for (const width of [320, 1000]) {
    it(`as a form, ${width} px wide`, async () => {
      const form = await showForm(real, { lang: 'nl', width });
      await inBothSchemes(async () => {
        await expect(form).to.be.accessible();
      });
    });

    it(`as counts with mistakes, ${width} px wide`, async () => {
      const counts = await showCounts(real, { lang: 'nl', width });
      await fillRows(counts, '5', [['1', '2', '2'], ['3', '3'], ['x']]);
      make(counts).click();
      await counts.updateComplete;
      await inBothSchemes(async () => {
        await expect(counts).to.be.accessible();
      });
    });
  }

  it('as a form that is none', async () => {
    const form = await showForm({ policy: { k: 0 } });
    await inBothSchemes(async () => {
      await expect(form).to.be.accessible();
    });
  });

  it('as counts that are none', async () => {
    const counts = await showCounts({ wordings: [learningOrganisationNl] });
    await inBothSchemes(async () => {
      await expect(counts).to.be.accessible();
    });
  });
});
