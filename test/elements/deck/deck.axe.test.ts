import { expect } from '@open-wc/testing';
import { expectQuietConsole, inBothSchemes } from '../../helpers/browser.js';
import { act, deck, recommendations, rootOf, sixSteps, talk } from './fixtures.js';

expectQuietConsole();

const plan = {
  deck: 'six-steps',
  version: sixSteps.version,
  cards: [talk, act].map((card) => ({ card, who: 'Noor', when: '2026-12-03', sign: '' })),
};

describe('the deck for everybody', () => {
  it('has no known barrier with recommended cards and a plan, all folds open', async () => {
    await inBothSchemes(async () => {
      const element = await deck({ recommendations, plan });
      for (const details of rootOf(element).querySelectorAll('details')) details.open = true;
      await expect(element).to.be.accessible();
    });
  });

  it('has no known barrier when the result is withheld and the plan is empty', async () => {
    await inBothSchemes(async () => {
      const element = await deck({ recommendations: { status: 'withheld', reason: 'below-minimum' } });
      await expect(element).to.be.accessible();
    });
  });
});
