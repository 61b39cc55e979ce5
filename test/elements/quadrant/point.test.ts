import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { expectQuietConsole, until } from '../../helpers/browser.js';
import {
  listen,
  plane,
  planeBox,
  pointOf,
  quadrant,
  slider,
  teamCulture,
  textOf,
  valueAt,
} from './fixtures.js';

expectQuietConsole();

const answersOf = (value: string): unknown => (JSON.parse(value) as { answers: unknown }).answers;

describe('placing a point on the quadrant', () => {
  afterEach(async () => {
    await resetMouse();
  });

  it('says that nothing is chosen yet, and has no value', async () => {
    const element = await quadrant();
    expect(element.value).to.equal('');
    expect(element.answers).to.deep.equal({});
    expect(slider(element, 'Uitnodiging').getAttribute('aria-valuetext')).to.equal('nog niet gekozen');
    expect(pointOf(element)).to.equal(undefined);
  });

  it('moves up, down, right and left with the arrow keys on the plane', async () => {
    const element = await quadrant();
    plane(element).focus();
    for (const [key, answers] of [
      ['ArrowUp', { invitation: 55, challenge: 50 }],
      ['ArrowUp', { invitation: 60, challenge: 50 }],
      ['ArrowDown', { invitation: 55, challenge: 50 }],
      ['ArrowRight', { invitation: 55, challenge: 55 }],
      ['ArrowLeft', { invitation: 55, challenge: 50 }],
      ['ArrowLeft', { invitation: 55, challenge: 45 }],
    ] as const) {
      await sendKeys({ press: key });
      expect(answersOf(element.value), key).to.deep.equal(answers);
    }
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ up: 'Shift' });
    expect(answersOf(element.value)).to.deep.equal({ invitation: 56, challenge: 44 });
  });

  it('says in words where a key has brought the point', async () => {
    const element = await quadrant({ value: valueAt(78, 50) });
    plane(element).focus();
    await sendKeys({ press: 'ArrowUp' });
    await element.updateComplete;
    const status = element.shadowRoot?.querySelector('[role=status]');
    expect(status?.textContent).to.equal('Uitnodiging: heel veel, Uitdaging: daartussenin');
  });

  it('stops at the edge of the plane', async () => {
    const element = await quadrant({ value: valueAt(98, 2) });
    plane(element).focus();
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowLeft' });
    expect(answersOf(element.value)).to.deep.equal({ invitation: 100, challenge: 0 });
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`puts much invitation and little challenge top left, and moves that way, in ${dir}`, async () => {
      const element = await quadrant({ value: valueAt(90, 10) }, { dir });
      const box = planeBox(element);
      const point = pointOf(element);
      expect(point).to.not.equal(undefined);
      expect((point?.left ?? 0) + (point?.width ?? 0) / 2).to.be.closeTo(box.left + box.width * 0.1, 1);
      expect((point?.top ?? 0) + (point?.height ?? 0) / 2).to.be.closeTo(box.top + box.height * 0.1, 1);
      const name = [...(element.shadowRoot?.querySelectorAll('.names li') ?? [])].find((each) =>
        each.textContent.includes('Knus'),
      );
      expect(name?.getBoundingClientRect().left).to.be.closeTo(box.left, 1);
      expect(name?.getBoundingClientRect().top).to.be.closeTo(box.top, 1);
      plane(element).focus();
      await sendKeys({ press: 'ArrowRight' });
      expect(answersOf(element.value)).to.deep.equal({ invitation: 90, challenge: 15 });
      slider(element, 'Uitdaging').focus();
      await sendKeys({ press: 'ArrowRight' });
      expect(answersOf(element.value)).to.deep.equal({ invitation: 90, challenge: 16 });
    });
  }

  it('moves with the native keys of the sliders, and says where they stand in words', async () => {
    const element = await quadrant({ value: valueAt(19, 61) });
    const invitation = slider(element, 'Uitnodiging');
    const challenge = slider(element, 'Uitdaging');
    expect(invitation.getAttribute('aria-valuetext')).to.equal('heel weinig');
    expect(challenge.getAttribute('aria-valuetext')).to.equal('vrij veel');
    invitation.focus();
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(invitation.getAttribute('aria-valuetext')).to.equal('vrij weinig');
    await sendKeys({ press: 'Home' });
    challenge.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await element.updateComplete;
    expect(challenge.getAttribute('aria-valuetext')).to.equal('daartussenin');
    expect(answersOf(element.value)).to.deep.equal({ invitation: 0, challenge: 60 });
  });

  it('takes zero and the middle for answers', async () => {
    const element = await quadrant();
    const heard = listen(element);
    slider(element, 'Uitnodiging').focus();
    await sendKeys({ press: 'Home' });
    slider(element, 'Uitdaging').focus();
    await sendKeys({ press: 'Space' });
    expect(answersOf(element.value)).to.deep.equal({ invitation: 0, challenge: 50 });
    expect(heard).to.deep.equal([
      'input',
      ['lerend-answer', { slot: 'invitation', answer: 0 }],
      'change',
      'input',
      ['lerend-answer', { slot: 'challenge', answer: 50 }],
      'change',
      'lerend-complete',
    ]);
  });

  it('puts the point where a person clicks', async () => {
    const element = await quadrant();
    const heard = listen(element);
    const box = planeBox(element);
    await sendMouse({
      type: 'click',
      position: [Math.round(box.left + box.width * 0.25), Math.round(box.top + box.height * 0.1)],
    });
    const { invitation, challenge } = element.answers;
    expect(invitation).to.be.within(89, 91);
    expect(challenge).to.be.within(24, 26);
    expect(heard).to.deep.equal([
      'input',
      ['lerend-answer', { slot: 'invitation', answer: invitation }],
      ['lerend-answer', { slot: 'challenge', answer: challenge }],
      'change',
      'lerend-complete',
    ]);
  });

  it('follows a drag, also outside the plane, and tells of it once at the end', async () => {
    const element = await quadrant({ value: valueAt(50, 50) });
    const heard = listen(element);
    const box = planeBox(element);
    const middle = [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)] as const;
    await sendMouse({ type: 'move', position: [middle[0], middle[1]] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [middle[0] + 20, middle[1] - 20] });
    await sendMouse({ type: 'move', position: [Math.round(box.right) + 15, middle[1] - 20] });
    expect(heard.filter((each) => each !== 'input')).to.deep.equal([]);
    await sendMouse({ type: 'up' });
    expect(element.answers.challenge).to.equal(100);
    expect(element.answers.invitation).to.be.greaterThan(50);
    expect(heard.slice(-3).at(-1)).to.equal('change');
    expect(heard.filter((each) => each === 'change').length).to.equal(1);
    expect(heard).to.not.include('lerend-complete');
  });

  it('lets a finger scroll over the plane; a tap places the point', async () => {
    const element = await quadrant();
    const box = planeBox(element);
    const ground = element.shadowRoot?.querySelector('.ground');
    const touch = (type: string, x: number, y: number): boolean | undefined =>
      ground?.dispatchEvent(
        new PointerEvent(type, {
          pointerId: 7,
          pointerType: 'touch',
          isPrimary: true,
          bubbles: true,
          clientX: box.left + x,
          clientY: box.top + y,
        }),
      );
    touch('pointerdown', 30, 30);
    touch('pointermove', 30, 60);
    touch('pointercancel', 30, 60);
    expect(element.value).to.equal('');
    touch('pointerdown', box.width / 2, 0);
    touch('pointerup', box.width / 2, 0);
    expect(answersOf(element.value)).to.deep.equal({ invitation: 100, challenge: 50 });
  });

  it('takes the place away again, keeps the focus, and says so', async () => {
    const element = await quadrant({ value: valueAt(80, 20) });
    const heard = listen(element);
    const button = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(
      (each) => each.textContent.trim() === 'Haal mijn plek weg',
    );
    button?.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.value).to.equal('');
    expect(element.shadowRoot?.activeElement).to.equal(plane(element));
    expect(button?.checkVisibility()).to.equal(false);
    expect(element.shadowRoot?.querySelector('[role=status]')?.textContent).to.equal(
      'Je plek is weggehaald.',
    );
    expect(heard).to.deep.equal([
      'input',
      ['lerend-answer', { slot: 'invitation', answer: null }],
      ['lerend-answer', { slot: 'challenge', answer: null }],
      'change',
    ]);
  });

  it('fires no event when a program changes the value', async () => {
    const element = await quadrant();
    const heard = listen(element);
    element.value = valueAt(10, 90);
    await element.updateComplete;
    expect(answersOf(element.value)).to.deep.equal({ invitation: 10, challenge: 90 });
    element.value = '';
    await element.updateComplete;
    expect(pointOf(element)).to.equal(undefined);
    expect(heard).to.deep.equal([]);
  });

  it('cannot be changed when disabled or read-only, and still says where the point is', async () => {
    const disabled = await quadrant({ value: valueAt(80, 20), disabled: true });
    expect(slider(disabled, 'Uitnodiging').matches(':disabled')).to.equal(true);
    expect(disabled.shadowRoot?.querySelector('[role=application]')).to.equal(null);
    const readonly = await quadrant({ value: valueAt(90, 20), readonly: true });
    expect(readonly.shadowRoot?.querySelector('input')).to.equal(null);
    expect(textOf(readonly)).to.match(/Uitnodiging heel veel Uitdaging vrij weinig/);
    const box = planeBox(readonly);
    await sendMouse({ type: 'click', position: [Math.round(box.left + 10), Math.round(box.bottom - 10)] });
    expect(answersOf(readonly.value)).to.deep.equal({ invitation: 90, challenge: 20 });
  });

  it('switches language with the page, and keeps the answer and the focus', async () => {
    const element = await quadrant({ value: valueAt(90, 10) });
    slider(element, 'Uitdaging').focus();
    element.parentElement?.setAttribute('lang', 'en');
    await until(() => textOf(element).includes('Your place'), 'the English texts');
    await element.updateComplete;
    const challenge = slider(element, 'Challenge');
    expect(element.shadowRoot?.activeElement).to.equal(challenge);
    expect(challenge.getAttribute('aria-valuetext')).to.equal('very little');
    expect(answersOf(element.value)).to.deep.equal({ invitation: 90, challenge: 10 });
  });

  it('shows what is wrong with a value, keeps what fits, and goes on', async () => {
    const element = await quadrant();
    const heard = listen(element);
    element.value = JSON.stringify({
      instrument: 'team-culture',
      version: teamCulture.version,
      answers: { invitation: 70, challenge: 170 },
    });
    await element.updateComplete;
    expect(heard).to.deep.equal(['lerend-error']);
    expect(element.shadowRoot?.querySelector('[role=alert]')?.textContent).to.include('answers.challenge');
    expect(element.answers).to.deep.equal({ invitation: 70 });
    element.value = 'no json';
    await element.updateComplete;
    expect(element.value).to.equal('');
    element.value = valueAt(1, 2);
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
  });
});
