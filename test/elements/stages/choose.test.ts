import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { defineStages } from '@lerend/elements/stages/define-stages';
import { stagesNl } from '@lerend/elements/locales/lerend-stages.nl';
import type { StagesInstrument, StagesWording } from '@lerend/core/stages';
import { expectQuietConsole, takeConsole } from '../../helpers/browser.js';
import {
  checked,
  describedBy,
  listen,
  looking,
  radio,
  smallStages,
  smallStagesNl,
  stages,
  textOf,
  valueOf,
  withoutGround,
  withoutGroundNl,
} from './fixtures.js';

expectQuietConsole();

const titles = ['Nog niet begonnen', 'Ieder voor zich', 'Met elkaar', 'Vaste gewoonte'];

describe('choosing a stage', () => {
  it('asks one question with a radio for every place from the first one on, and don’t know', async () => {
    const element = await stages();
    const group = element.shadowRoot?.querySelector('fieldset');
    expect(group?.querySelector('legend')?.textContent).to.equal('Waar staan jullie nu met samen oefenen?');
    const radios = [...(group?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])];
    expect(radios.length).to.equal(5);
    expect([...titles, 'Weet ik niet'].map((name) => radio(element, name))).to.deep.equal(radios);
    expect(describedBy(radio(element, 'Met elkaar'))).to.equal(
      'Jullie oefenen samen en vertellen elkaar wat je ziet.',
    );
    expect(checked(element)).to.equal(undefined);
    expect(element.value).to.equal('');
  });

  it('is answered with the native keys in both directions, and tells of each answer once', async () => {
    const element = await stages();
    const heard = listen(element);
    radio(element, 'Nog niet begonnen').focus();
    await sendKeys({ press: 'Space' });
    expect(element.answers).to.deep.equal({ stage: 0 });
    await sendKeys({ press: 'ArrowDown' });
    expect(element.answers).to.deep.equal({ stage: 1 });
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowUp' });
    expect(element.answers).to.deep.equal({ stage: 'dont-know' });
    expect(heard).to.deep.equal([
      'input',
      ['lerend-answer', { slot: 'stage', answer: 0 }],
      'change',
      'lerend-complete',
      ...[1, 0, 'dont-know'].flatMap((answer) => [
        'input',
        ['lerend-answer', { slot: 'stage', answer }],
        'change',
      ]),
    ]);
  });

  it('takes a pointer anywhere on a stage', async () => {
    const element = await stages();
    const about = element.shadowRoot?.querySelector('#about-together');
    if (!about) throw new Error('There is no description.');
    about.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = about.getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(left + width / 2), Math.round(top + height / 2)],
    });
    expect(element.answers).to.deep.equal({ stage: 2 });
    expect(checked(element)).to.equal('Met elkaar');
  });

  it('shows a value that comes from outside, without an event', async () => {
    const element = await stages();
    const heard = listen(element);
    element.value = valueOf({ stage: 3 });
    await element.updateComplete;
    expect(checked(element)).to.equal('Vaste gewoonte');
    element.value = '';
    await element.updateComplete;
    expect(checked(element)).to.equal(undefined);
    expect(heard).to.deep.equal([]);
  });

  it('keeps the answer, the focus and what is open when the language changes', async () => {
    const element = await stages({ value: valueOf({ stage: 2, ...looking('try-alone') }) });
    const focused = radio(element, 'Met elkaar');
    focused.focus();
    element.parentElement?.setAttribute('lang', 'en');
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(textOf(element)).to.include('Practising together');
    expect(checked(element)).to.equal('With each other');
    expect(element.shadowRoot?.activeElement).to.equal(focused);
    expect(element.shadowRoot?.querySelector('details')?.open).to.equal(true);
    expect(element.answers).to.deep.equal({ stage: 2, ...looking('try-alone') });
  });

  it('says the language of a wording where it is not that of the page', async () => {
    const element = await stages({}, { lang: 'en', wordings: [smallStagesNl] });
    expect(element.shadowRoot?.querySelector('legend')?.getAttribute('lang')).to.equal('nl');
    expect(textOf(element)).to.include('I don’t know');
    const marker = await stages(
      { value: valueOf({ stage: 1, ...looking('try-alone') }) },
      { lang: 'en', wordings: [smallStagesNl] },
    );
    expect(marker.shadowRoot?.querySelector('.points')?.getAttribute('lang')).to.equal('en');
  });

  it('has no ground to choose where the instrument has none', async () => {
    const element = await stages({}, { instrument: withoutGround, wordings: [withoutGroundNl] });
    radio(element, 'Ieder voor zich').click();
    expect(element.answers).to.deep.equal({ stage: 1 });
    expect(element.shadowRoot?.querySelectorAll('input[type=radio]').length).to.equal(4);
  });

  it('cannot be changed while it is disabled, and says what was chosen when it is read-only', async () => {
    const disabled = await stages({ value: valueOf({ stage: 1 }), disabled: true });
    radio(disabled, 'Met elkaar').click();
    expect(disabled.answers).to.deep.equal({ stage: 1 });
    const fixed = await stages({
      value: valueOf({ stage: 1, ...looking('try-alone') }),
      readonly: true,
    });
    expect(fixed.shadowRoot?.querySelector('input')).to.equal(null);
    expect(textOf(fixed)).to.match(/Ieder voor zich jouw keuze/);
    expect(textOf(fixed)).to.match(/Wat je herkent Je probeert nieuwe dingen in je eigen lokaal uit\./);
    expect(textOf(fixed)).not.to.include('Met elkaar jouw keuze');
    const unknown = await stages({ value: valueOf({ stage: 'dont-know' }), readonly: true });
    expect(textOf(unknown)).to.match(/Weet ik niet$/);
    expect(textOf(await stages({ readonly: true }))).to.include('Je hebt nog niets gekozen.');
  });

  it('takes the focus to what is picked, or to the first place', async () => {
    const element = await stages();
    element.focus();
    expect(element.shadowRoot?.activeElement).to.equal(radio(element, 'Nog niet begonnen'));
    element.value = valueOf({ stage: 2 });
    await element.updateComplete;
    element.focus();
    expect(element.shadowRoot?.activeElement).to.equal(radio(element, 'Met elkaar'));
  });

  it('runs from right to left, with the radio at the right and the way beside it', async () => {
    const element = await stages({}, { dir: 'rtl' });
    const input = radio(element, 'Met elkaar').getBoundingClientRect();
    const words = element.shadowRoot?.querySelector('#title-together')?.getBoundingClientRect();
    expect(input.left).to.be.greaterThan(words?.right ?? Infinity);
    radio(element, 'Ieder voor zich').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowLeft' });
    expect(typeof element.answers.stage).to.equal('number');
  });

  for (const [what, value] of [
    ['a stage that is not there', valueOf({ stage: 4 })],
    ['a mark that is not there', valueOf({ 'no-such-mark': 1 })],
    ['another number than one or nought on a mark', valueOf({ 'try-alone': 2 })],
    ['text that is no JSON', 'not json'],
    ['another instrument', valueOf({ stage: 1 }).replace('small-stages', 'other-stages')],
  ] as const) {
    it(`refuses ${what} in its value, says so once, and goes on`, async () => {
      const element = await stages();
      const heard = listen(element);
      element.value = value;
      await element.updateComplete;
      element.requestUpdate();
      await element.updateComplete;
      expect(heard).to.deep.equal(['lerend-error']);
      expect(element.shadowRoot?.querySelector('[role=alert]')).to.not.equal(null);
      expect(element.answers).to.deep.equal({});
      radio(element, 'Met elkaar').click();
      await element.updateComplete;
      expect(element.answers).to.deep.equal({ stage: 2 });
    });
  }

  it('shows what is wrong with an instrument or a wording, and throws nothing', async () => {
    for (const broken of ['text', {}, { ...smallStages, stages: [] }, { ...smallStages, marks: 'none' }]) {
      const element = await stages();
      const heard = listen(element);
      element.instrument = broken as unknown as StagesInstrument;
      await element.updateComplete;
      expect(heard, JSON.stringify(broken)).to.deep.equal(['lerend-error']);
      expect(element.shadowRoot?.querySelector('fieldset')).to.equal(null);
    }
    for (const broken of [[{ ...smallStagesNl, marks: {} }], 'text', [null]]) {
      const wordings = broken as unknown as readonly StagesWording[];
      const element = await stages({}, { wordings });
      expect(element.shadowRoot?.querySelector('[role=alert]'), JSON.stringify(broken)).to.not.equal(null);
      expect(element.shadowRoot?.querySelector('fieldset')).to.equal(null);
    }
  });

  it('is defined once, whoever defines it again', () => {
    const before = customElements.get('lerend-stages');
    expect(defineStages({ locales: [stagesNl] })).to.equal(before);
    expect(takeConsole()).to.deep.equal([]);
  });
});
