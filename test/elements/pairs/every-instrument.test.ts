import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PairsReport } from '@lerend/core/pairs';
import { expectQuietConsole, inBothSchemes } from '../../helpers/browser.js';
import { pairLists } from '../../instruments/shipped.js';
import { listen, pairOf, pairs, profileOf, rootOf, teamWith, textOf, wordsOf } from './fixtures.js';

expectQuietConsole();

it('every shipped list of pairs is looked at', () => {
  expect(pairLists.length).to.be.at.least(4);
});

for (const { instrument, wordings } of pairLists) {
  for (const wording of wordings) {
    const words = (id: string) => {
      const found = wording.pairs[id];
      if (found === undefined) throw new Error(`There are no words for ${id}.`);
      return found;
    };
    const surroundings = { lang: wording.locale, instrument, wordings };
    const team = (): PairsReport =>
      teamWith(
        12,
        instrument.pairs.map(() => [[0, 0, 0, 1, 3, 5, 3]]),
        { invited: 14 },
        instrument,
      );

    describe(`${instrument.id} in ${wording.locale}`, () => {
      it('is filled in with the keys, each pair under its own title with both its poles', async () => {
        const element = await pairs({}, surroundings);
        const heard = listen(element);
        for (const { id } of instrument.pairs) {
          const { title, left, right } = words(id);
          const pair = pairOf(element, title);
          expect(wordsOf(pair.querySelector('.line')))
            .to.include(left)
            .and.include(right);
          pair.querySelector('input')?.focus();
          await sendKeys({ press: 'Space' });
        }
        expect(element.answers).to.deep.equal(
          Object.fromEntries(instrument.pairs.map(({ id }) => [id, -instrument.positions.reach])),
        );
        expect(heard.at(-1)).to.equal('lerend-complete');
        expect(textOf(element)).to.include(wording.stem).and.include(wording.title);
      });

      it('names the pole that a team is nearer to, and the direction of the model where it has one', async () => {
        const element = await pairs({ report: team() }, surroundings);
        for (const { id, aim } of instrument.pairs) {
          const profile = profileOf(element, words(id).title);
          expect(wordsOf(profile.querySelector('.verdict'))).to.include(words(id).right.replace(/\.$/, ''));
          expect(profile.querySelector('.pole.right .aim') !== null).to.equal(aim === 'right');
          expect(profile.querySelector('.pole.left .aim') !== null).to.equal(aim === 'left');
        }
        for (const pole of Object.values(wording.poles ?? {})) expect(textOf(element)).to.include(pole);
      });

      it('has no known barrier, and stays within 320 px', async () => {
        await inBothSchemes(async () => {
          for (const properties of [{}, { report: team() }]) {
            const element = await pairs(properties, { ...surroundings, width: '320px' });
            await expect(element).to.be.accessible();
            const { right } = element.getBoundingClientRect();
            for (const each of rootOf(element).querySelectorAll('.item, .pair, .pole, .scale, .figure')) {
              expect(each.getBoundingClientRect().right, each.className).to.be.at.most(right + 0.5);
            }
          }
        });
      });
    });
  }
}
