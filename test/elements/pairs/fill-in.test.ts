import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { definePairs } from '@lerend/elements/pairs/define-pairs';
import { pairsNl } from '@lerend/elements/locales/lerend-pairs.nl';
import { fivePositions } from '../../helpers/small-pairs.js';
import { expectQuietConsole, takeConsole, until } from '../../helpers/browser.js';
import {
  listen,
  option,
  optionsOf,
  pairOf,
  pairs,
  rootOf,
  smallPairs,
  smallPairsEn,
  smallPairsNl,
  textOf,
  valueOf,
  without,
  wordsOf,
} from './fixtures.js';

expectQuietConsole();

const ALONE = 'Ieder plant de eigen lessen';
const TOGETHER = 'We plannen onze lessen naast elkaar';

describe('filling in pairs', () => {
  it('gives each pair seven positions that say in words where they lie, and don’t know', async () => {
    const element = await pairs();
    expect([...rootOf(element).querySelectorAll('legend')].map((each) => wordsOf(each))).to.deep.equal([
      'Plannen',
      'Overleg',
      'Materiaal',
      'Pauze',
    ]);
    expect(optionsOf(element, 'Plannen')).to.deep.equal([
      `Helemaal: ${ALONE}`,
      `Vooral: ${ALONE}`,
      `Iets meer: ${ALONE}`,
      'Van allebei evenveel',
      `Iets meer: ${TOGETHER}`,
      `Vooral: ${TOGETHER}`,
      `Helemaal: ${TOGETHER}`,
      'Weet ik niet',
    ]);
    const described = (pairOf(element, 'Plannen').getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => wordsOf(rootOf(element).getElementById(id)));
    expect(described).to.deep.equal([`${ALONE}.`, `${TOGETHER}.`]);
    expect(textOf(element)).to.include('Wat past het meest bij jullie team?').and.include('Nog 4 van 4');
  });

  it('has five positions where the instrument has two on each side', async () => {
    const unnamed = {
      ...without(smallPairsEn, 'poles'),
      instrument: fivePositions.id,
      degrees: ['More', 'Wholly'],
    };
    const element = await pairs({}, { lang: 'en', instrument: fivePositions, wordings: [unnamed] });
    expect(optionsOf(element, 'Breaks')).to.deep.equal([
      'Wholly: I spend my break in my own room',
      'More: I spend my break in my own room',
      'As much the one as the other',
      'More: I spend my break in the staff room',
      'Wholly: I spend my break in the staff room',
      'I don’t know',
    ]);
  });

  it('leads nobody to an answer: it tells neither the names of the poles nor what the model asks for', async () => {
    const text = textOf(await pairs());
    expect(text).to.not.include('richting van het model');
    expect(text).to.not.match(/\b(Alleen|Samen)\b/);
  });

  it('is answered with the native keys in both directions, and says the position in words', async () => {
    const element = await pairs();
    const heard = listen(element);
    option(element, 'Plannen', `Vooral: ${ALONE}`).focus();
    await sendKeys({ press: 'Space' });
    expect(element.answers).to.deep.equal({ planning: -2 });
    await sendKeys({ press: 'ArrowRight' });
    expect(element.answers).to.deep.equal({ planning: -1 });
    await sendKeys({ press: 'ArrowRight' });
    expect(element.answers, 'the middle is an answer').to.deep.equal({ planning: 0 });
    await element.updateComplete;
    expect(wordsOf(pairOf(element, 'Plannen').querySelector('.chosen-words'))).to.equal(
      'Van allebei evenveel',
    );
    await sendKeys({ press: 'ArrowLeft' });
    expect(element.answers).to.deep.equal({ planning: -1 });
    await element.updateComplete;
    expect(wordsOf(pairOf(element, 'Plannen').querySelector('.chosen-words'))).to.equal(
      `Iets meer: ${ALONE}`,
    );
    expect(heard.slice(0, 3)).to.deep.equal([
      'input',
      ['lerend-answer', { slot: 'planning', answer: -2 }],
      'change',
    ]);
    expect(heard.length).to.equal(12);
    expect(textOf(element)).to.include('Nog 3 van 4');
  });

  it('is answered by a pointer on the circle, in a target that a finger can hit on a phone', async () => {
    const element = await pairs({}, { width: '320px' });
    const radios = [...pairOf(element, 'Overleg').querySelectorAll<HTMLInputElement>('.scale input')];
    for (const radio of radios) {
      const { width, height } = radio.getBoundingClientRect();
      expect(Math.min(width, height), radio.value).to.be.at.least(24);
      const target = radio.closest('label')?.getBoundingClientRect();
      expect(target?.width, radio.value).to.be.at.least(36);
      expect(target?.height, radio.value).to.be.at.least(44);
    }
    expect(document.documentElement.scrollWidth).to.be.at.most(window.innerWidth);
    const last = radios.at(-1);
    last?.scrollIntoView({ block: 'center' });
    const box = last?.closest('label')?.getBoundingClientRect();
    if (box === undefined) throw new Error('There is no position.');
    // In the corner of the target, beside the circle itself.
    await sendMouse({
      type: 'click',
      position: [Math.round(box.right - 3), Math.round(box.top + 3)],
    });
    expect(element.answers).to.deep.equal({ meetings: 3 });
  });

  it('takes an answer back, with the focus on its pair', async () => {
    const element = await pairs({ value: valueOf({ materials: 0 }) });
    const heard = listen(element);
    const clear = pairOf(element, 'Materiaal').querySelector('button');
    expect(clear?.ariaLabel).to.equal('Wis antwoord: Materiaal');
    expect(
      pairOf(element, 'Pauze').querySelector('button')?.checkVisibility({ visibilityProperty: true }),
    ).to.equal(false);
    clear?.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.answers).to.deep.equal({});
    expect(element.value).to.equal('');
    expect(pairOf(element, 'Materiaal').querySelectorAll(':checked').length).to.equal(0);
    expect(pairOf(element, 'Materiaal').contains(rootOf(element).activeElement)).to.equal(true);
    expect(wordsOf(rootOf(element).querySelector('[role=status]'))).to.equal('Antwoord gewist');
    expect(heard).to.deep.equal(['input', ['lerend-answer', { slot: 'materials', answer: null }], 'change']);
  });

  it('takes don’t know as an answer, and tells once that all is answered', async () => {
    const element = await pairs({ value: valueOf({ planning: 1, meetings: -3, materials: 0 }) });
    const heard = listen(element);
    option(element, 'Pauze', 'Weet ik niet').click();
    await element.updateComplete;
    expect(element.answers).to.deep.equal({
      planning: 1,
      meetings: -3,
      materials: 0,
      breaks: 'dont-know',
    });
    expect(heard.at(-1)).to.equal('lerend-complete');
    expect(textOf(element)).to.include('Alle 4 ingevuld');
    option(element, 'Pauze', 'Van allebei evenveel').click();
    expect(heard.filter((each) => each === 'lerend-complete').length).to.equal(1);
  });

  it('brings a person to the next open pair', async () => {
    const element = await pairs({ value: valueOf({ planning: 1, materials: 0 }) });
    const next = [...rootOf(element).querySelectorAll('button')].find(
      (each) => wordsOf(each) === 'Volgende open paar',
    );
    next?.click();
    expect(pairOf(element, 'Overleg').contains(rootOf(element).activeElement)).to.equal(true);
  });

  it('tells of nothing that a host changes', async () => {
    const element = await pairs();
    const heard = listen(element);
    element.value = valueOf({ planning: 2 });
    await element.updateComplete;
    element.label = 'Voor de studiedag';
    element.required = true;
    element.readonly = true;
    await element.updateComplete;
    element.value = '';
    await element.updateComplete;
    expect(heard).to.deep.equal([]);
  });

  it('can be read and not changed when it is read-only, and is out of reach when disabled', async () => {
    const fixed = await pairs({ value: valueOf({ planning: -3, meetings: 'dont-know' }), readonly: true });
    expect(rootOf(fixed).querySelector('input, button')).to.equal(null);
    expect(textOf(fixed))
      .to.include(`Helemaal: ${ALONE}`)
      .and.include('2 van 4 ingevuld, alleen om te lezen');
    const disabled = await pairs({ value: valueOf({ planning: -3 }), disabled: true });
    expect(option(disabled, 'Plannen', `Helemaal: ${ALONE}`).matches(':disabled:checked')).to.equal(true);
  });

  it('puts the left pole where a line begins, in both directions, and keeps the browser’s own keys', async () => {
    for (const [dir, leftIsFirst] of [
      ['ltr', true],
      ['rtl', false],
    ] as const) {
      const element = await pairs({}, { dir, width: '70rem' });
      const box = (selector: string): number =>
        pairOf(element, 'Plannen').querySelector(selector)?.getBoundingClientRect().left ?? NaN;
      const first = option(element, 'Plannen', `Helemaal: ${ALONE}`);
      const last = option(element, 'Plannen', `Helemaal: ${TOGETHER}`);
      expect(box('.pole.left') < box('.pole.right'), dir).to.equal(leftIsFirst);
      expect(first.getBoundingClientRect().left < last.getBoundingClientRect().left, dir).to.equal(
        leftIsFirst,
      );
      option(element, 'Plannen', 'Van allebei evenveel').click();
      option(element, 'Plannen', 'Van allebei evenveel').focus();
      await sendKeys({ press: 'ArrowDown' });
      expect(element.answers, dir).to.deep.equal({ planning: 1 });
      await sendKeys({ press: 'ArrowUp' });
      expect(element.answers, dir).to.deep.equal({ planning: 0 });
    }
  });

  it('follows the nearest language, and keeps answers, focus and scroll', async () => {
    const element = await pairs({ value: valueOf({ planning: -2 }) });
    const radio = option(element, 'Plannen', `Vooral: ${ALONE}`);
    radio.focus();
    const space = document.createElement('div');
    space.style.blockSize = '200vh';
    element.parentElement?.append(space);
    scrollTo(0, 120);
    const heard = listen(element);
    element.parentElement?.setAttribute('lang', 'en');
    await until(() => textOf(element).includes('3 of 4 left'), 'the English texts');
    expect(rootOf(element).activeElement === radio).to.equal(true);
    expect(Math.abs(window.scrollY - 120)).to.be.lessThan(60);
    expect(option(element, 'Planning', 'Mostly: Each of us plans her own lessons') === radio).to.equal(true);
    expect(radio.checked).to.equal(true);
    expect(element.answers).to.deep.equal({ planning: -2 });
    expect(heard).to.deep.equal([]);
    expect(textOf(element)).to.not.match(/Vooral|Weet ik niet|Plannen/);
  });

  it('says the language of a wording that is not the page’s, and keeps its own texts in theirs', async () => {
    const element = await pairs({}, { lang: 'nl', wordings: [smallPairsEn] });
    const title = pairOf(element, 'Planning').querySelector('legend');
    expect(title?.closest('[lang]')?.getAttribute('lang')).to.equal('en');
    const dontKnow = option(element, 'Planning', 'Weet ik niet').closest('[lang]');
    expect(dontKnow === null || dontKnow.getAttribute('lang') === 'nl').to.equal(true);
  });

  it('speaks in the words of a vendor', async () => {
    const wording = {
      ...smallPairsNl,
      middle: 'Half om half',
      degrees: ['Een tikje', 'Duidelijk', 'Heel erg'],
    };
    const element = await pairs({}, { wordings: [wording] });
    option(element, 'Plannen', `Een tikje: ${ALONE}`).click();
    await element.updateComplete;
    expect(wordsOf(pairOf(element, 'Plannen').querySelector('.chosen-words'))).to.equal(
      `Een tikje: ${ALONE}`,
    );
  });

  for (const [what, given] of [
    ['an instrument', { instrument: { ...smallPairs, pairs: [] } }],
    ['a wording', { wordings: [{ ...smallPairsNl, degrees: ['Iets meer'] }] }],
  ] as const) {
    it(`says what is wrong with ${what}, once, and goes on with a right one`, async () => {
      const element = await pairs({ value: valueOf({ planning: 1 }) });
      const heard = listen(element);
      Object.assign(element, given);
      await element.updateComplete;
      element.requestUpdate();
      await element.updateComplete;
      expect(heard.filter((each) => each === 'lerend-error').length).to.equal(1);
      expect(rootOf(element).querySelectorAll('[role=alert]').length).to.equal(1);
      Object.assign(element, { instrument: smallPairs, wordings: [smallPairsNl] });
      await element.updateComplete;
      expect(rootOf(element).querySelector('[role=alert]')).to.equal(null);
      expect(optionsOf(element, 'Plannen').length).to.equal(8);
    });
  }

  it('keeps what fits of a value, and says what does not', async () => {
    const element = await pairs({ value: valueOf({ planning: 9, meetings: 1, other: 0 }) });
    expect(element.answers).to.deep.equal({ meetings: 1 });
    expect(wordsOf(rootOf(element).querySelector('[role=alert]')))
      .to.include('from -3 to 3')
      .and.include('other');
    element.value = 'no JSON';
    await element.updateComplete;
    expect(element.answers).to.deep.equal({});
    expect(wordsOf(rootOf(element).querySelector('[role=alert]'))).to.include('a response as JSON');
  });

  it('is defined once, whoever defines it again', () => {
    const before = customElements.get('lerend-pairs');
    expect(definePairs({ locales: [pairsNl] })).to.equal(before);
    expect(takeConsole()).to.deep.equal([]);
  });
});
