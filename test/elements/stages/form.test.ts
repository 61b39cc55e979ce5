import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LerendStages } from '@lerend/elements/stages/lerend-stages';
import { expectQuietConsole } from '../../helpers/browser.js';
import { checked, listen, radio, smallStages, smallStagesNl, stages, valueOf } from './fixtures.js';

expectQuietConsole();

async function form(value = ''): Promise<{ readonly form: HTMLFormElement; readonly element: LerendStages }> {
  const found = await fixture<HTMLFormElement>(
    html`<form lang="nl">
      <fieldset>
        <lerend-stages
          name="level"
          value=${value}
          .instrument=${smallStages}
          .wording=${smallStagesNl}
        ></lerend-stages>
      </fieldset>
    </form>`,
  );
  const element = found.querySelector('lerend-stages');
  if (element === null) throw new Error('There are no stages.');
  await element.updateComplete;
  return { form: found, element };
}

describe('stages in a form', () => {
  it('are submitted under their name, and not while they are empty or disabled', async () => {
    const { form: found, element } = await form();
    expect(new FormData(found).has('level')).to.equal(false);
    radio(element, 'Nog niet begonnen').focus();
    await sendKeys({ press: 'Space' });
    expect(JSON.parse(new FormData(found).get('level') as string)).to.deep.equal({
      instrument: 'small-stages',
      version: '1.0.0',
      answers: { stage: 0 },
    });
    // Its own radios and boxes are nobody else’s.
    expect([...new FormData(found).keys()]).to.deep.equal(['level']);
    found.querySelector('fieldset')?.setAttribute('disabled', '');
    await element.updateComplete;
    expect(new FormData(found).has('level')).to.equal(false);
    expect(radio(element, 'Met elkaar').matches(':disabled')).to.equal(true);
  });

  it('start at their value attribute and go back to it on reset, without an event', async () => {
    const { form: found, element } = await form(valueOf({ stage: 2 }));
    expect(checked(element)).to.equal('Met elkaar');
    radio(element, 'Met elkaar').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(element.answers).to.deep.equal({ stage: 3 });
    const heard = listen(element);
    found.reset();
    await element.updateComplete;
    expect(checked(element)).to.equal('Met elkaar');
    expect(heard).to.deep.equal([]);
  });

  it('take back what the browser restores', async () => {
    const { element } = await form();
    element.formStateRestoreCallback(valueOf({ stage: 1 }));
    await element.updateComplete;
    expect(checked(element)).to.equal('Ieder voor zich');
  });

  it('are required until something is chosen, of which don’t know is one', async () => {
    const element = await stages({ required: true });
    expect(element.shadowRoot?.querySelector('[role=radiogroup]')?.getAttribute('aria-required')).to.equal(
      'true',
    );
    expect(element.checkValidity()).to.equal(false);
    expect(element.validationMessage).to.equal(
      'Kies nog een plek. Weet je het niet, kies dan ‘Weet ik niet’.',
    );
    element.reportValidity();
    expect(element.shadowRoot?.activeElement).to.equal(radio(element, 'Nog niet begonnen'));
    await sendKeys({ press: 'ArrowUp' });
    expect(element.answers).to.deep.equal({ stage: 'dont-know' });
    expect(element.checkValidity()).to.equal(true);
  });

  it('keep a value that came before their instrument', async () => {
    const element = document.createElement('lerend-stages');
    element.value = valueOf({ stage: 1 });
    expect(element.value).to.equal(valueOf({ stage: 1 }));
    document.body.append(element);
    await element.updateComplete;
    element.instrument = smallStages;
    element.wording = smallStagesNl;
    await element.updateComplete;
    expect(element.answers).to.deep.equal({ stage: 1 });
    element.remove();
  });

  it('work twice on a page, each with an answer of its own', async () => {
    const one = await stages({ value: valueOf({ stage: 1 }) });
    const other = await stages({ value: valueOf({ stage: 2 }) });
    radio(one, 'Ieder voor zich').focus();
    await sendKeys({ press: 'ArrowUp' });
    await one.updateComplete;
    expect(one.answers).to.deep.equal({ stage: 0 });
    expect(checked(other)).to.equal('Met elkaar');
  });
});
