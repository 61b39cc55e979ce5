import { expect, fixture, fixtureSync, html } from '@open-wc/testing';
import '@lerend/elements/define/checklist';
import { LerendErrorEvent } from '@lerend/elements/events/lerend-error-event';
import type { LerendChecklist } from '@lerend/elements/checklist/lerend-checklist';
import { expectQuietConsole } from '../../helpers/browser.js';
import {
  button,
  focused,
  listen,
  option,
  rootOf,
  smallChecklist,
  smallEn,
  smallFixture,
  statement,
} from './fixture.js';

const value = (answers: object, version = '1.0.0'): string =>
  JSON.stringify({ instrument: 'small-checklist', version, answers });

async function formFixture(): Promise<{ form: HTMLFormElement; checklist: LerendChecklist }> {
  const form = fixtureSync<HTMLFormElement>(
    html`<form>
      <fieldset>
        <lerend-checklist name="scan" .instrument=${smallChecklist} .wording=${smallEn}></lerend-checklist>
      </fieldset>
    </form>`,
  );
  const checklist = form.querySelector('lerend-checklist') as LerendChecklist;
  await checklist.updateComplete;
  return { form, checklist };
}

describe('a checklist in a form', () => {
  expectQuietConsole();

  it('is submitted under its name, and not at all while nothing is answered', async () => {
    const { form, checklist } = await formFixture();
    expect(checklist.form).to.equal(form);
    expect(checklist.value).to.equal('');
    expect([...new FormData(form)]).to.deep.equal([]);
    option(checklist, 'We listen.', 'I don’t know').click();
    expect([...new FormData(form)]).to.deep.equal([['scan', value({ listening: 'dont-know' })]]);
    button(statement(checklist, 'We listen.'), 'Clear').click();
    expect([...new FormData(form)]).to.deep.equal([]);
  });

  it('belongs to the form that `form` names', async () => {
    const place = fixtureSync(html`<div><form id="elsewhere"></form></div>`);
    const checklist = document.createElement('lerend-checklist');
    checklist.setAttribute('form', 'elsewhere');
    checklist.name = 'scan';
    checklist.instrument = smallChecklist;
    checklist.wording = smallEn;
    checklist.answers = { asking: 1 };
    place.append(checklist);
    await checklist.updateComplete;
    const form = place.querySelector('form') as HTMLFormElement;
    expect([...new FormData(form)]).to.deep.equal([['scan', value({ asking: 1 })]]);
  });

  it('takes a value and answers by program, shows them, and fires no event', async () => {
    const { form, checklist } = await formFixture();
    const heard = listen(checklist);
    checklist.value = value({ asking: 3, visiting: 'not-applicable' });
    expect(option(checklist, 'We ask.', 'Strong').checked).to.equal(true);
    expect(checklist.value).to.equal(value({ asking: 3, visiting: 'not-applicable' }));
    checklist.answers = { listening: 1 };
    expect(checklist.answers).to.deep.equal({ listening: 1 });
    expect(option(checklist, 'We ask.', 'Strong').checked).to.equal(false);
    expect(option(checklist, 'We listen.', 'Early').checked).to.equal(true);
    expect([...new FormData(form)]).to.deep.equal([['scan', value({ listening: 1 })]]);
    checklist.answers = { asking: 1, listening: 1, visiting: 1 };
    checklist.value = '';
    await checklist.updateComplete;
    expect(checklist.answers).to.deep.equal({});
    expect(rootOf(checklist).querySelectorAll('input:checked')).to.have.length(0);
    expect(heard).to.deep.equal([]);
  });

  it('hands out answers that nobody can change', async () => {
    const { checklist } = await formFixture();
    const given = { asking: 1 };
    checklist.answers = given;
    given.asking = 3;
    expect(checklist.answers).to.deep.equal({ asking: 1 });
    expect(Object.isFrozen(checklist.answers)).to.equal(true);
  });

  it('takes back a value that came with a respondent and a role as it was', async () => {
    const { checklist } = await formFixture();
    const whole = JSON.stringify({
      instrument: 'small-checklist',
      version: '1.0.0',
      respondent: 'r-1',
      role: 'teacher',
      answers: { asking: 2 },
    });
    checklist.value = whole;
    expect(JSON.parse(checklist.value)).to.deep.equal(JSON.parse(whole));
  });

  it('starts at the `value` attribute and goes back to it on reset', async () => {
    const { form, checklist } = await formFixture();
    checklist.setAttribute('value', value({ asking: 1 }));
    await checklist.updateComplete;
    expect(checklist.answers).to.deep.equal({ asking: 1 });
    option(checklist, 'We visit.', 'Early').click();
    checklist.setAttribute('value', value({ asking: 2 }));
    await checklist.updateComplete;
    expect(checklist.answers, 'what a person did is not overwritten').to.deep.equal({
      asking: 1,
      visiting: 1,
    });
    const heard = listen(checklist);
    form.reset();
    expect(checklist.answers).to.deep.equal({ asking: 2 });
    expect(option(checklist, 'We visit.', 'Early').checked).to.equal(false);
    expect(heard).to.deep.equal([]);
  });

  it('takes back what the browser kept', async () => {
    const { checklist } = await formFixture();
    checklist.formStateRestoreCallback(value({ visiting: 2 }));
    expect(checklist.answers).to.deep.equal({ visiting: 2 });
  });

  it('is complete only with every statement answered when it is required', async () => {
    const { form, checklist } = await formFixture();
    expect(form.checkValidity()).to.equal(true);
    checklist.required = true;
    await checklist.updateComplete;
    expect(form.checkValidity()).to.equal(false);
    expect(checklist.validity.valueMissing).to.equal(true);
    expect(checklist.validationMessage).to.equal('There are 3 statements still open.');
    expect(statement(checklist, 'We ask.').ariaRequired).to.equal('true');
    option(checklist, 'We ask.', 'Early').click();
    option(checklist, 'We visit.', 'I don’t know').click();
    expect(checklist.validationMessage).to.equal('There is 1 statement still open.');
    form.reportValidity();
    expect(focused(checklist), 'the first open statement').to.equal('We listen. Early');
    option(checklist, 'We listen.', 'Does not apply here').click();
    expect(form.checkValidity()).to.equal(true);
  });

  it('is not asked for when it is disabled or for reading only', async () => {
    const { form, checklist } = await formFixture();
    checklist.required = true;
    checklist.answers = { asking: 1 };
    checklist.readonly = true;
    await checklist.updateComplete;
    expect(form.checkValidity()).to.equal(true);
    expect([...new FormData(form)]).to.have.length(1);
    checklist.readonly = false;
    checklist.disabled = true;
    await checklist.updateComplete;
    expect(form.checkValidity()).to.equal(true);
    expect([...new FormData(form)]).to.have.length(0);
    expect(option(checklist, 'We listen.', 'Early').matches(':disabled')).to.equal(true);
  });

  it('is disabled by a fieldset around it', async () => {
    const { form, checklist } = await formFixture();
    const around = form.querySelector('fieldset') as HTMLFieldSetElement;
    around.disabled = true;
    await checklist.updateComplete;
    option(checklist, 'We ask.', 'Early').click();
    expect(checklist.answers).to.deep.equal({});
    around.disabled = false;
    await checklist.updateComplete;
    option(checklist, 'We ask.', 'Early').click();
    expect(checklist.answers).to.deep.equal({ asking: 1 });
  });

  it('keeps a value that comes before the instrument', async () => {
    const checklist = await fixture<LerendChecklist>(html`<lerend-checklist></lerend-checklist>`);
    checklist.value = value({ asking: 2 });
    expect(checklist.value).to.equal(value({ asking: 2 }));
    await checklist.updateComplete;
    checklist.instrument = smallChecklist;
    checklist.wording = smallEn;
    await checklist.updateComplete;
    expect(checklist.answers).to.deep.equal({ asking: 2 });
    expect(option(checklist, 'We ask.', 'Partly').checked).to.equal(true);
  });

  it('keeps what was set before the tag was defined', async () => {
    const upgraded = document.implementation.createHTMLDocument().createElement('lerend-checklist');
    expect(upgraded.shadowRoot).to.equal(null);
    Object.assign(upgraded, { instrument: smallChecklist, wording: smallEn, answers: { asking: 3 } });
    document.body.append(upgraded);
    await upgraded.updateComplete;
    expect(option(upgraded, 'We ask.', 'Strong').checked).to.equal(true);
    expect(Object.hasOwn(upgraded, 'answers')).to.equal(false);
    upgraded.remove();
  });

  it('keeps the answers that fit another version, and says which do not', async () => {
    const checklist = await smallFixture();
    checklist.answers = { asking: 1, visiting: 3 };
    const heard = listen(checklist);
    const issues: string[] = [];
    checklist.addEventListener(LerendErrorEvent.type, (event) =>
      issues.push(...event.detail.issues.map(({ path }) => path.join('.'))),
    );
    checklist.instrument = {
      ...smallChecklist,
      version: '2.0.0',
      items: smallChecklist.items.filter((item) => item.id !== 'visiting'),
      domains: smallChecklist.domains.filter((domain) => domain.id !== 'looking'),
    };
    await checklist.updateComplete;
    expect(checklist.answers).to.deep.equal({ asking: 1 });
    expect(option(checklist, 'We ask.', 'Early').checked).to.equal(true);
    expect(heard).to.deep.equal(['error value']);
    expect(issues).to.deep.equal(['answers.visiting']);
  });

  it('refuses a value that is none, says so, and goes on', async () => {
    const checklist = await smallFixture();
    const heard = listen(checklist);
    for (const bad of [
      '{',
      '[]',
      '7',
      '{"instrument":"small-checklist"}',
      value({ asking: 9 }),
      value({ nobody: 1 }),
    ]) {
      heard.length = 0;
      checklist.value = bad;
      await checklist.updateComplete;
      expect(checklist.value, bad).to.equal('');
      expect(heard, bad).to.deep.equal(['error value']);
    }
    heard.length = 0;
    option(checklist, 'We ask.', 'Early').click();
    await checklist.updateComplete;
    expect(checklist.value).to.equal(value({ asking: 1 }));
    expect(heard).not.to.include('error value');
  });
});
