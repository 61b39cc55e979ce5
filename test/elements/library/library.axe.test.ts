import { expect } from '@open-wc/testing';
import { instrumentSource } from '@lerend/embed/instruments';
import { expectQuietConsole, inBothSchemes, until } from '../../helpers/browser.js';
import { button, field, fillIn, openLibrary, root, sourceOf } from './fixture.js';

expectQuietConsole();

describe('the library for everybody', function () {
  this.timeout(60_000);

  it('has no known barrier with a list, with nothing found and with trouble', async () => {
    await inBothSchemes(async () => {
      const library = await openLibrary({ source: instrumentSource });
      await expect(library).to.be.accessible();
      const search = field(library, 'Zoek in de lijst');
      search.value = 'zwembad';
      search.dispatchEvent(new Event('input'));
      await library.updateComplete;
      await expect(library).to.be.accessible();
      const troubled = await openLibrary({ source: sourceOf(() => Promise.reject(new Error('no'))) });
      await expect(troubled).to.be.accessible();
    });
  });

  it('has no known barrier when something is begun, and when it asks', async () => {
    await inBothSchemes(async () => {
      const library = await openLibrary({ source: instrumentSource, start: true, width: 320 });
      await expect(library).to.be.accessible();
      button(library, 'Begin: Hoe nieuwsgierig ons team is').click();
      await fillIn(library);
      button(library, 'Terug naar de lijst').click();
      await until(() => root(library).querySelector('.question') !== null, 'the question');
      await expect(library).to.be.accessible();
    });
  });
});
