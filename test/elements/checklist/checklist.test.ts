import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '@lerend/elements/define/checklist';
import { expectQuietConsole } from '../../helpers/browser.js';
import {
  button,
  buttons,
  focused,
  listen,
  option,
  progressOf,
  rootOf,
  smallChecklist,
  smallFixture,
  statement,
} from './fixture.js';

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

async function clickMiddle(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

describe('filling in a checklist', () => {
  expectQuietConsole();

  it('offers the levels, don’t know, and not applicable only where the instrument allows it', async () => {
    const checklist = await smallFixture();
    const labels = () =>
      [...statement(checklist, 'We ask.').querySelectorAll('input')].map((input) =>
        input.labels?.[0]?.textContent.trim(),
      );
    expect(labels()).to.deep.equal(['Early', 'Partly', 'Strong', 'I don’t know', 'Does not apply here']);
    checklist.instrument = { ...smallChecklist, notApplicable: false };
    await checklist.updateComplete;
    expect(labels()).to.deep.equal(['Early', 'Partly', 'Strong', 'I don’t know']);
  });

  it('is filled in by Tab and the arrow keys, in both directions', async () => {
    const checklist = await smallFixture();
    const heard = listen(checklist);
    button(statement(checklist, 'We ask.'), 'What does that look like?').focus();
    await press('Tab');
    expect(focused(checklist)).to.equal('We ask. Early');
    await press('Space');
    expect(checklist.answers).to.deep.equal({ asking: 1 });
    await press('ArrowDown', 'ArrowRight');
    expect(checklist.answers).to.deep.equal({ asking: 3 });
    await press('ArrowUp');
    expect(checklist.answers).to.deep.equal({ asking: 2 });
    await press('ArrowLeft', 'ArrowUp');
    expect(checklist.answers, 'the arrows go round').to.deep.equal({ asking: 'not-applicable' });
    expect(heard.filter((each) => each.startsWith('answer'))).to.deep.equal([
      'answer asking 1',
      'answer asking 2',
      'answer asking 3',
      'answer asking 2',
      'answer asking 1',
      'answer asking not-applicable',
    ]);
    await press('Tab', 'Tab', 'Space');
    expect(checklist.answers).to.deep.equal({ asking: 'not-applicable', listening: 1 });
    await sendKeys({ down: 'Shift' });
    await press('Tab', 'Tab', 'Tab');
    await sendKeys({ up: 'Shift' });
    expect(focused(checklist), 'back at the chosen option').to.equal('We ask. Does not apply here');
  });

  it('is filled in with a pointer, by the words of an option too', async () => {
    const checklist = await smallFixture();
    checklist.style.inlineSize = '24rem';
    const heard = listen(checklist);
    const label = option(checklist, 'We listen.', 'Partly').labels?.[0];
    if (label === undefined) throw new Error('The option has no label.');
    await clickMiddle(label);
    expect(checklist.answers).to.deep.equal({ listening: 2 });
    expect(heard).to.deep.equal(['input', 'change', 'answer listening 2']);
    expect(option(checklist, 'We listen.', 'Partly').checked).to.equal(true);
  });

  it('has the value already when the first event of an answer arrives', async () => {
    const checklist = await smallFixture();
    const values: string[] = [];
    for (const type of ['input', 'change'])
      checklist.addEventListener(type, () => values.push(checklist.value));
    option(checklist, 'We ask.', 'Strong').click();
    const expected = '{"instrument":"small-checklist","version":"1.0.0","answers":{"asking":3}}';
    expect(values).to.deep.equal([expected, expected]);
  });

  it('says how many are left, in all and per domain', async () => {
    const checklist = await smallFixture();
    const talking = button(rootOf(checklist), 'Talking');
    expect(progressOf(checklist)).to.equal('3 of 3 left');
    expect(talking.textContent).to.contain('0 of 2');
    option(checklist, 'We ask.', 'I don’t know').click();
    expect(progressOf(checklist)).to.equal('2 of 3 left');
    expect(talking.textContent).to.contain('1 of 2');
    option(checklist, 'We ask.', 'Early').click();
    expect(progressOf(checklist), 'another answer is no second one').to.equal('2 of 3 left');
    option(checklist, 'We listen.', 'Does not apply here').click();
    option(checklist, 'We visit.', 'Early').click();
    expect(progressOf(checklist)).to.equal('All 3 filled in');
    expect(checklist.matches(':state(complete)')).to.equal(true);
  });

  it('tells once that all is filled in, and again after an answer was taken back', async () => {
    const checklist = await smallFixture();
    const heard = listen(checklist);
    checklist.answers = { asking: 1, listening: 2 };
    option(checklist, 'We visit.', 'Early').click();
    option(checklist, 'We visit.', 'Strong').click();
    expect(heard.filter((each) => each === 'lerend-complete')).to.have.length(1);
    button(statement(checklist, 'We visit.'), 'Clear answer').click();
    option(checklist, 'We visit.', 'Strong').click();
    expect(heard.filter((each) => each === 'lerend-complete')).to.have.length(2);
  });

  it('leads to the first open statement until none is left', async () => {
    const checklist = await smallFixture();
    const root = rootOf(checklist);
    option(checklist, 'We ask.', 'Early').click();
    button(root, 'Next open statement').click();
    expect(focused(checklist)).to.equal('We listen. Early');
    expect(checklist.answers, 'going there answers nothing').to.deep.equal({ asking: 1 });
    button(root, 'Looking').click();
    expect(focused(checklist)).to.equal('We visit. Early');
    button(root, 'Talking').click();
    expect(focused(checklist)).to.equal('We listen. Early');
    checklist.answers = { asking: 1, listening: 3, visiting: 3 };
    expect(buttons(root).some((each) => each.textContent.includes('Next open'))).to.equal(false);
    button(root, 'Talking').click();
    expect(focused(checklist), 'the chosen option of a full domain').to.equal('We ask. Early');
  });

  it('clears an answered statement, and keeps the focus there', async () => {
    const checklist = await smallFixture();
    const heard = listen(checklist);
    const group = statement(checklist, 'We listen.');
    const clears = () => buttons(rootOf(checklist)).filter((each) => each.textContent === 'Clear answer');
    expect(clears()).to.have.length(0);
    option(checklist, 'We listen.', 'Strong').click();
    expect(clears()).to.deep.equal([button(group, 'Clear answer')]);
    heard.length = 0;
    button(group, 'Clear answer').focus();
    await press('Enter');
    expect(heard).to.deep.equal(['input', 'change', 'answer listening null']);
    expect(checklist.answers).to.deep.equal({});
    expect(group.querySelectorAll('input:checked')).to.have.length(0);
    expect(clears()).to.have.length(0);
    expect(focused(checklist)).to.equal('We listen. Early');
    expect(rootOf(checklist).querySelector('[role=status]')?.textContent).to.equal('Answer cleared');
  });

  it('shows what the levels look like only when asked', async () => {
    const checklist = await smallFixture();
    const group = statement(checklist, 'We visit.');
    expect(rootOf(checklist).textContent).not.to.contain('Visiting 2');
    const more = button(group, 'What does that look like?');
    expect(more.getAttribute('aria-expanded')).to.equal('false');
    more.focus();
    await press('Enter');
    expect(more.getAttribute('aria-expanded')).to.equal('true');
    expect(group.textContent).to.contain('Visiting 1').and.contain('Visiting 2').and.contain('Visiting 3');
    await press('Enter');
    expect(more.getAttribute('aria-expanded')).to.equal('false');
    expect(rootOf(checklist).textContent).not.to.contain('Visiting 2');
  });

  it('changes nothing when it is for reading only, and can still be read through', async () => {
    const checklist = await smallFixture();
    const heard = listen(checklist);
    checklist.answers = { asking: 2 };
    checklist.readonly = true;
    await checklist.updateComplete;
    expect(statement(checklist, 'We ask.').ariaReadOnly).to.equal('true');
    expect(progressOf(checklist)).to.equal('1 of 3 filled in, for reading only');
    option(checklist, 'We ask.', 'Strong').click();
    option(checklist, 'We ask.', 'Partly').focus();
    await press('ArrowDown');
    option(checklist, 'We visit.', 'Early').focus();
    await press('Space');
    expect(checklist.answers).to.deep.equal({ asking: 2 });
    expect(option(checklist, 'We ask.', 'Partly').checked).to.equal(true);
    expect(option(checklist, 'We visit.', 'Early').checked).to.equal(false);
    expect(heard).to.deep.equal([]);
    expect(buttons(rootOf(checklist)).map((each) => each.textContent)).not.to.include('Clear answer');
    button(statement(checklist, 'We ask.'), 'What does that look like?').click();
    expect(statement(checklist, 'We ask.').textContent).to.contain('Asking 2');
    checklist.readonly = false;
    await checklist.updateComplete;
    option(checklist, 'We ask.', 'Strong').click();
    expect(checklist.answers).to.deep.equal({ asking: 3 });
  });

  it('works from right to left', async () => {
    const checklist = await smallFixture();
    checklist.dir = 'rtl';
    checklist.style.inlineSize = '50rem';
    const legend = statement(checklist, 'We ask.').querySelector('legend');
    const early = option(checklist, 'We ask.', 'Early').getBoundingClientRect();
    const strong = option(checklist, 'We ask.', 'Strong').getBoundingClientRect();
    expect(strong.right).to.be.lessThan(early.left);
    expect(early.right).to.be.lessThan(legend?.getBoundingClientRect().right ?? 0);
    option(checklist, 'We ask.', 'Early').focus();
    await press('Space', 'ArrowDown');
    expect(checklist.answers).to.deep.equal({ asking: 2 });
  });

  it('is a table where there is room and cards where there is not, by its own width', async () => {
    const checklist = await smallFixture();
    const beside = () => {
      const legend = statement(checklist, 'We ask.').querySelector('legend')?.getBoundingClientRect();
      return (
        option(checklist, 'We ask.', 'Early').getBoundingClientRect().left >= (legend?.right ?? Infinity) - 1
      );
    };
    checklist.style.inlineSize = '44rem';
    expect(beside()).to.equal(true);
    checklist.style.inlineSize = '43.9rem';
    expect(beside()).to.equal(false);
    for (const width of ['20rem', '30rem', '44rem', '70rem']) {
      checklist.style.inlineSize = width;
      expect(checklist.scrollWidth, width).to.equal(checklist.clientWidth);
    }
  });

  it('keeps two checklists on a page apart', async () => {
    const first = await smallFixture();
    const second = await smallFixture();
    option(first, 'We ask.', 'Early').click();
    option(second, 'We ask.', 'Strong').click();
    expect(first.answers).to.deep.equal({ asking: 1 });
    expect(second.answers).to.deep.equal({ asking: 3 });
    expect(option(first, 'We ask.', 'Early').checked).to.equal(true);
  });

  it('leaves the events of what a host puts in its slots alone', async () => {
    const checklist = await smallFixture();
    const note = document.createElement('input');
    checklist.append(note);
    const heard: EventTarget[] = [];
    checklist.addEventListener('input', (event) => {
      if (event.target !== null) heard.push(event.target);
    });
    note.focus();
    await sendKeys({ type: 'a' });
    expect(heard).to.deep.equal([note]);
    expect(checklist.answers).to.deep.equal({});
  });
});
