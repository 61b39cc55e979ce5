import { expect, fixture, html } from '@open-wc/testing';
import type { ChecklistInstrument } from '@lerend/core/checklist';
import '@lerend/elements/define/checklist';
import type { LerendChecklist } from '@lerend/elements/checklist/lerend-checklist';
import { expectQuietConsole, inBothSchemes } from '../../helpers/browser.js';
import { option, rootOf, smallChecklist, smallEn } from './fixture.js';

const recognition: ChecklistInstrument = {
  ...smallChecklist,
  scale: { ...smallChecklist.scale, type: 'recognition' },
};

async function show(instrument: ChecklistInstrument, width: number): Promise<LerendChecklist> {
  const holder = await fixture<HTMLElement>(html`
    <div style="inline-size: ${width}px">
      <lerend-checklist
        .instrument=${instrument}
        .wordings=${[smallEn]}
        .answers=${{ asking: 1, listening: 3 }}
      ></lerend-checklist>
    </div>
  `);
  const checklist = holder.querySelector('lerend-checklist');
  if (checklist === null) throw new Error('There is no checklist.');
  await checklist.updateComplete;
  return checklist;
}

const visibleMarks = (checklist: LerendChecklist): number =>
  [...rootOf(checklist).querySelectorAll('.mark')].filter((mark) =>
    mark.checkVisibility({ visibilityProperty: true }),
  ).length;

/** How the box of an option looks, and the round in it. */
function looksOf(checklist: LerendChecklist, words: string, label: string): readonly string[] {
  const input = option(checklist, words, label);
  return [undefined, '::before'].flatMap((part) => {
    const { backgroundColor, borderColor, padding, inlineSize } = getComputedStyle(input, part);
    return [backgroundColor, borderColor, padding, inlineSize];
  });
}

describe('a checklist on a scale of recognition', () => {
  expectQuietConsole();

  for (const width of [320, 1000]) {
    it(`names its points by words alone, and shows what is chosen the same at both ends (${width} pixels)`, async () => {
      const developing = await show(smallChecklist, width);
      expect(visibleMarks(developing)).to.be.greaterThan(0);
      const low = looksOf(developing, 'We ask.', 'Early');
      expect(low).not.to.deep.equal(looksOf(developing, 'We listen.', 'Strong'));

      const checklist = await show(recognition, width);
      expect(visibleMarks(checklist)).to.equal(0);
      const chosen = looksOf(checklist, 'We ask.', 'Early');
      expect(chosen).to.deep.equal(looksOf(checklist, 'We listen.', 'Strong'));
      expect(chosen).not.to.deep.equal(looksOf(checklist, 'We ask.', 'Strong'));
    });

    it(`is accessible in light and dark (${width} pixels)`, async () => {
      const checklist = await show(recognition, width);
      await inBothSchemes(async () => {
        await expect(checklist).to.be.accessible();
      });
    });
  }
});
