import { expect } from '@open-wc/testing';
import { expectQuietConsole, inBothSchemes, until } from '../../helpers/browser.js';
import { beginFillIn, button, exporters, openScan, root, ROUND, storeOf, untilHeading } from './fixture.js';

expectQuietConsole();

describe('the scan for everybody', function () {
  this.timeout(60_000);

  it('has no known barrier at the start, while filling in, and when it asks', async () => {
    await inBothSchemes(async () => {
      const scan = await openScan({ exporters });
      await expect(scan).to.be.accessible();
      button(scan, 'Begin met invullen').click();
      await scan.updateComplete;
      await expect(scan).to.be.accessible();
      await beginFillIn(scan);
      await expect(scan).to.be.accessible();
    });
  });

  it('has no known barrier when somebody else may be next, and when the round is closed', async () => {
    await inBothSchemes(async () => {
      const store = await storeOf(6);
      const scan = await openScan({ store, exporters });
      button(scan, 'Sluit de ronde').click();
      await scan.updateComplete;
      await expect(scan).to.be.accessible();
      await store.close(ROUND);
      const closed = await openScan({ store, exporters });
      await untilHeading(closed, 'Uitslag');
      for (const panel of ['Uitslag', 'Vier velden', 'Kaarten', 'Plan']) {
        button(closed, panel).click();
        await untilHeading(closed, panel);
        await until(
          () =>
            root(closed)
              .querySelector('[part]:is(lerend-report, lerend-quadrant, lerend-deck)')
              ?.shadowRoot?.querySelector('.base') != null,
          panel,
        );
        await expect(closed).to.be.accessible();
      }
    });
  });
});
