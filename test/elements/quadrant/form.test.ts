import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LerendQuadrant } from '@lerend/elements/quadrant/lerend-quadrant';
import { expectQuietConsole } from '../../helpers/browser.js';
import { listen, quadrant, slider, teamCulture, teamCultureNl, valueAt } from './fixtures.js';

expectQuietConsole();

async function form(
  value = '',
): Promise<{ readonly form: HTMLFormElement; readonly element: LerendQuadrant }> {
  const found = await fixture<HTMLFormElement>(
    html`<form lang="nl">
      <fieldset>
        <lerend-quadrant
          name="culture"
          value=${value}
          .instrument=${teamCulture}
          .wording=${teamCultureNl}
        ></lerend-quadrant>
      </fieldset>
    </form>`,
  );
  const element = found.querySelector('lerend-quadrant');
  if (element === null) throw new Error('There is no quadrant.');
  await element.updateComplete;
  return { form: found, element };
}

describe('the quadrant in a form', () => {
  it('is submitted under its name, and not while it is empty or disabled', async () => {
    const { form: found, element } = await form();
    expect(new FormData(found).has('culture')).to.equal(false);
    slider(element, 'Uitnodiging').focus();
    await sendKeys({ press: 'End' });
    expect(JSON.parse(new FormData(found).get('culture') as string)).to.deep.equal({
      instrument: 'team-culture',
      version: teamCulture.version,
      answers: { invitation: 100 },
    });
    found.querySelector('fieldset')?.setAttribute('disabled', '');
    await element.updateComplete;
    expect(new FormData(found).has('culture')).to.equal(false);
    expect(slider(element, 'Uitnodiging').matches(':disabled')).to.equal(true);
  });

  it('starts at its value attribute and goes back to it on reset, without an event', async () => {
    const { form: found, element } = await form(valueAt(70, 30));
    expect(element.answers).to.deep.equal({ invitation: 70, challenge: 30 });
    slider(element, 'Uitdaging').focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(element.answers).to.deep.equal({ invitation: 70, challenge: 29 });
    const heard = listen(element);
    found.reset();
    await element.updateComplete;
    expect(element.answers).to.deep.equal({ invitation: 70, challenge: 30 });
    expect(slider(element, 'Uitdaging').value).to.equal('30');
    expect(heard).to.deep.equal([]);
  });

  it('takes back what the browser restores', async () => {
    const { element } = await form();
    element.formStateRestoreCallback(valueAt(15, 85));
    await element.updateComplete;
    expect(element.answers).to.deep.equal({ invitation: 15, challenge: 85 });
  });

  it('is required until both axes are answered, and points at the first open one', async () => {
    const element = await quadrant({ required: true });
    expect(element.checkValidity()).to.equal(false);
    expect(element.validationMessage).to.equal('Kies eerst je plek op beide schuiven.');
    element.reportValidity();
    expect(element.shadowRoot?.activeElement).to.equal(slider(element, 'Uitnodiging'));
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(element.checkValidity()).to.equal(false);
    slider(element, 'Uitdaging').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(element.checkValidity()).to.equal(true);
  });

  it('keeps a value that came before its instrument', async () => {
    const element = document.createElement('lerend-quadrant');
    element.value = valueAt(33, 44);
    expect(element.value).to.equal(valueAt(33, 44));
    document.body.append(element);
    await element.updateComplete;
    element.instrument = teamCulture;
    element.wording = teamCultureNl;
    await element.updateComplete;
    expect(element.answers).to.deep.equal({ invitation: 33, challenge: 44 });
    element.remove();
  });

  it('works twice on a page, each with an answer of its own', async () => {
    const one = await quadrant({ value: valueAt(10, 10) });
    const other = await quadrant({ value: valueAt(90, 90) });
    slider(one, 'Uitnodiging').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(one.answers).to.deep.equal({ invitation: 11, challenge: 10 });
    expect(other.answers).to.deep.equal({ invitation: 90, challenge: 90 });
  });
});
