import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectQuietConsole } from '../../helpers/browser.js';
import { listen, quadrant, teamCulture, textOf, valueAt } from './fixtures.js';

expectQuietConsole();

function statement(element: Element, words: string): HTMLFieldSetElement {
  const found = [...(element.shadowRoot?.querySelectorAll('fieldset') ?? [])].find((each) =>
    each.querySelector('legend')?.textContent.includes(words),
  );
  if (found === undefined) throw new Error(`There is no statement “${words}”.`);
  return found;
}

function radio(element: Element, words: string, label: string): HTMLInputElement {
  const found = [...statement(element, words).querySelectorAll('input')].find(
    (each) => each.labels?.[0]?.textContent.trim() === label,
  );
  if (found === undefined) throw new Error(`There is no option “${label}”.`);
  return found;
}

describe('answering the statements of the quadrant', () => {
  it('shows eight statements with five points and don’t know, and no plane to place a point on', async () => {
    const element = await quadrant({ input: 'items' });
    const fieldsets = [...(element.shadowRoot?.querySelectorAll('fieldset') ?? [])];
    expect(fieldsets.length).to.equal(8);
    expect(fieldsets.every((each) => each.querySelectorAll('input[type=radio]').length === 6)).to.equal(true);
    expect(element.shadowRoot?.querySelector('[role=application], input[type=range]')).to.equal(null);
    expect(textOf(element)).to.include('Nog 8 van 8 stellingen');
  });

  it('is answered with the native keys in both directions', async () => {
    const element = await quadrant({ input: 'items' });
    const heard = listen(element);
    radio(element, 'twijfelt', 'Helemaal oneens').focus();
    await sendKeys({ press: 'Space' });
    expect(element.answers).to.deep.equal({ 'safe-to-doubt': 1 });
    await sendKeys({ press: 'ArrowDown' });
    expect(element.answers).to.deep.equal({ 'safe-to-doubt': 2 });
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowUp' });
    expect(element.answers).to.deep.equal({ 'safe-to-doubt': 'dont-know' });
    await element.updateComplete;
    expect(textOf(element)).to.include('Nog 7 van 8 stellingen');
    expect(heard.slice(0, 3)).to.deep.equal([
      'input',
      ['lerend-answer', { slot: 'safe-to-doubt', answer: 1 }],
      'change',
    ]);
  });

  it('takes one answer back, with the focus on its statement', async () => {
    const element = await quadrant({ input: 'items' });
    radio(element, 'welkom', 'Eens').click();
    await element.updateComplete;
    const clear = statement(element, 'welkom').querySelector('button');
    expect(clear?.checkVisibility()).to.equal(true);
    clear?.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.value).to.equal('');
    expect(statement(element, 'welkom').contains(element.shadowRoot?.activeElement ?? null)).to.equal(true);
    expect(statement(element, 'welkom').querySelector(':checked')).to.equal(null);
  });

  it('says when the last open statement is answered, once', async () => {
    const element = await quadrant({ input: 'items' });
    const heard = listen(element);
    for (const fieldset of element.shadowRoot?.querySelectorAll('fieldset') ?? []) {
      fieldset.querySelectorAll('input')[2]?.click();
    }
    radio(element, 'welkom', 'Eens').click();
    expect(heard.filter((each) => each === 'lerend-complete').length).to.equal(1);
    await element.updateComplete;
    expect(textOf(element)).to.include('Alles is beantwoord');
  });

  it('does not mix a point with statements', async () => {
    const element = await quadrant({ input: 'items' });
    const heard = listen(element);
    element.value = valueAt(80, 80);
    await element.updateComplete;
    expect(element.value).to.equal('');
    expect(heard).to.deep.equal(['lerend-error']);
  });

  it('shows the chosen answers in words when read-only', async () => {
    const element = await quadrant({
      input: 'items',
      readonly: true,
      value: JSON.stringify({
        instrument: 'team-culture',
        version: teamCulture.version,
        answers: { 'feeling-welcome': 5, 'aiming-high': 'dont-know' },
      }),
    });
    expect(element.shadowRoot?.querySelector('input')).to.equal(null);
    expect(textOf(element)).to.match(/je je welkom\. Helemaal eens/);
    expect(textOf(element)).to.match(/voor ons eigen werk\. Weet ik niet/);
  });
});
