import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LerendPairs } from '@lerend/elements/pairs/lerend-pairs';
import { expectQuietConsole } from '../../helpers/browser.js';
import { listen, option, pairs, rootOf, smallPairs, smallPairsNl, valueOf } from './fixtures.js';

expectQuietConsole();

const MIDDLE = 'Van allebei evenveel';

async function form(value = ''): Promise<{ readonly form: HTMLFormElement; readonly element: LerendPairs }> {
  const found = await fixture<HTMLFormElement>(
    html`<form lang="nl">
      <fieldset>
        <lerend-pairs
          name="work"
          value=${value}
          .instrument=${smallPairs}
          .wording=${smallPairsNl}
        ></lerend-pairs>
      </fieldset>
    </form>`,
  );
  const element = found.querySelector('lerend-pairs');
  if (element === null) throw new Error('There are no pairs.');
  await element.updateComplete;
  return { form: found, element };
}

describe('pairs in a form', () => {
  it('are submitted under their name, and not while nothing is answered or they are disabled', async () => {
    const { form: found, element } = await form();
    expect(new FormData(found).has('work')).to.equal(false);
    option(element, 'Plannen', MIDDLE).focus();
    await sendKeys({ press: 'Space' });
    expect(JSON.parse(new FormData(found).get('work') as string)).to.deep.equal({
      instrument: 'small-pairs',
      version: '1.0.0',
      answers: { planning: 0 },
    });
    found.querySelector('fieldset')?.setAttribute('disabled', '');
    await element.updateComplete;
    expect(new FormData(found).has('work')).to.equal(false);
    expect(option(element, 'Plannen', MIDDLE).matches(':disabled')).to.equal(true);
  });

  it('start at their value attribute and go back to it on reset, without an event', async () => {
    const { form: found, element } = await form(valueOf({ planning: -3, breaks: 'dont-know' }));
    expect(element.answers).to.deep.equal({ planning: -3, breaks: 'dont-know' });
    option(element, 'Plannen', MIDDLE).click();
    expect(element.answers).to.deep.equal({ planning: 0, breaks: 'dont-know' });
    const heard = listen(element);
    found.reset();
    await element.updateComplete;
    expect(element.answers).to.deep.equal({ planning: -3, breaks: 'dont-know' });
    expect(option(element, 'Plannen', MIDDLE).checked).to.equal(false);
    expect(heard).to.deep.equal([]);
  });

  it('take back what the browser restores', async () => {
    const { element } = await form();
    element.formStateRestoreCallback(valueOf({ meetings: 2 }));
    await element.updateComplete;
    expect(element.answers).to.deep.equal({ meetings: 2 });
  });

  it('are required until every pair is answered, and point at the first open one', async () => {
    const element = await pairs({ required: true, value: valueOf({ planning: 0, materials: 'dont-know' }) });
    expect(element.checkValidity()).to.equal(false);
    expect(element.validationMessage).to.equal('Er zijn nog 2 paren open.');
    element.reportValidity();
    expect(rootOf(element).activeElement?.getAttribute('name')).to.equal('meetings');
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(element.validationMessage).to.equal('Er is nog 1 paar open.');
    option(element, 'Pauze', 'Weet ik niet').click();
    expect(element.checkValidity()).to.equal(true);
  });

  it('keep a value that came before its instrument', async () => {
    const element = document.createElement('lerend-pairs');
    element.value = valueOf({ planning: -1 });
    expect(element.value).to.equal(valueOf({ planning: -1 }));
    document.body.append(element);
    await element.updateComplete;
    element.instrument = smallPairs;
    element.wording = smallPairsNl;
    await element.updateComplete;
    expect(element.answers).to.deep.equal({ planning: -1 });
    element.remove();
  });

  it('stand twice on a page, each with answers of their own', async () => {
    const one = await pairs({ value: valueOf({ planning: 1 }) });
    const other = await pairs({ value: valueOf({ planning: -1 }) });
    option(one, 'Plannen', MIDDLE).click();
    expect(one.answers).to.deep.equal({ planning: 0 });
    expect(other.answers).to.deep.equal({ planning: -1 });
  });
});
