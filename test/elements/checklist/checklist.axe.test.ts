import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import '@lerend/elements/define/checklist';
import { expectQuietConsole, inBothSchemes } from '../../helpers/browser.js';
import { button, option, rootOf, smallFixture, statement } from './fixture.js';

interface Axe {
  setup(): void;
  teardown(): void;
  readonly commons: { readonly text: { accessibleText(element: Element): string } };
}

declare const axe: Axe;

describe('the accessibility of a checklist', () => {
  expectQuietConsole();

  for (const width of ['20rem', '60rem']) {
    it(`is in order in light and dark, ${width} wide: half filled in, with levels open`, async () => {
      const checklist = await smallFixture();
      checklist.style.inlineSize = width;
      option(checklist, 'We ask.', 'Partly').click();
      option(checklist, 'We listen.', 'I don’t know').click();
      button(statement(checklist, 'We ask.'), 'What does that look like?').click();
      await inBothSchemes(async () => {
        await expect(checklist).to.be.accessible();
      });
    });
  }

  for (const state of ['readonly', 'disabled', 'required'] as const) {
    it(`is in order when it is ${state}`, async () => {
      const checklist = await smallFixture();
      checklist.answers = { asking: 1 };
      checklist[state] = true;
      await checklist.updateComplete;
      await inBothSchemes(async () => {
        await expect(checklist).to.be.accessible();
      });
    });
  }

  it('is in order when it shows what is wrong', async () => {
    const checklist = await smallFixture();
    checklist.wordings = [];
    await checklist.updateComplete;
    await inBothSchemes(async () => {
      await expect(checklist).to.be.accessible();
    });
  });

  it('names every statement by its own words, and every option by its label', async () => {
    const checklist = await smallFixture();
    axe.setup();
    try {
      const accessibleText = (element: Element) => axe.commons.text.accessibleText(element);
      for (const words of ['We ask.', 'We listen.', 'We visit.']) {
        const group = statement(checklist, words);
        expect(group.getAttribute('role')).to.equal('radiogroup');
        expect(accessibleText(group)).to.contain(words);
        expect([...group.querySelectorAll('input')].map(accessibleText)).to.deep.equal([
          'Early',
          'Partly',
          'Strong',
          'I don’t know',
          'Does not apply here',
        ]);
      }
      const base = rootOf(checklist).querySelector('.base');
      expect(base === null ? '' : accessibleText(base)).to.equal('Small checklist');
    } finally {
      axe.teardown();
    }
  });
});
