import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { reportChecklist } from '@lerend/core/checklist';
import { LerendCountsEvent } from '@lerend/elements/events/lerend-counts-event';
import { LerendErrorEvent } from '@lerend/elements/events/lerend-error-event';
import { expectQuietConsole, until } from '../../helpers/browser.js';
import { smallChecklist, smallEn } from '../checklist/fixture.js';
import {
  box,
  fill,
  fillRows,
  listenForCounts,
  make,
  people,
  rootOf,
  showCounts,
  statement,
  sum,
  textOf,
} from './helper.js';

const status = (element: Parameters<typeof rootOf>[0]): string =>
  textOf(rootOf(element).querySelector('[role="status"]'));
const progress = (element: Parameters<typeof rootOf>[0]): string =>
  textOf(rootOf(element).querySelector('.progress'));

describe('counts from paper', () => {
  expectQuietConsole();

  it('are typed with the keyboard alone: Enter goes on, row by row, and ends at the button', async () => {
    const counts = await showCounts();
    const heard = listenForCounts(counts);
    people(counts).focus();
    const typed = ['12', '1', '4', '7', '0', '', '0', '3', '6', '2', '1', '12', '', '', '', ''];
    for (const text of typed) {
      if (text !== '') await sendKeys({ type: text });
      await sendKeys({ press: 'Enter' });
    }
    expect(rootOf(counts).activeElement === make(counts)).to.equal(true);
    expect(heard).to.deep.equal([]);
    await sendKeys({ press: 'Enter' });
    expect(heard.map(({ counts: each }) => each)).to.deep.equal([
      {
        respondents: 12,
        items: {
          asking: { counts: [1, 4, 7], dontKnow: 0, notApplicable: 0 },
          listening: { counts: [0, 3, 6], dontKnow: 2, notApplicable: 1 },
          visiting: { counts: [12, 0, 0], dontKnow: 0, notApplicable: 0 },
        },
      },
    ]);
  });

  it('have their boxes in the order of the rows for Tab, and back', async () => {
    const counts = await showCounts();
    const inputs = [...rootOf(counts).querySelectorAll('input')];
    expect(inputs.length).to.equal(1 + 3 * 5);
    inputs[0]?.focus();
    for (const input of inputs.slice(1, 7)) {
      await sendKeys({ press: 'Tab' });
      expect(rootOf(counts).activeElement === input).to.equal(true);
    }
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(rootOf(counts).activeElement === inputs[5]).to.equal(true);
  });

  it('have a name for every box, in a group that is named by the statement', async () => {
    const counts = await showCounts();
    for (const group of rootOf(counts).querySelectorAll('fieldset')) {
      expect(textOf(group.querySelector('legend'))).to.match(/^[123] We /);
      const names = [...group.querySelectorAll('input')].map(({ labels }) => textOf(labels?.[0]));
      expect(names).to.deep.equal(['Early', 'Partly', 'Strong', 'I don’t know', 'Does not apply here']);
    }
    for (const input of rootOf(counts).querySelectorAll('input')) {
      expect(input.inputMode).to.equal('numeric');
      expect(input.autocomplete).to.equal('off');
    }
  });

  it('show what is left of the people as not filled in', async () => {
    const counts = await showCounts();
    expect(sum(counts, 'We listen.')).to.equal('Not counted yet');
    await fill(counts, box(counts, 'We listen.', 'Partly'), '7');
    expect(sum(counts, 'We listen.')).to.equal('7 counted');
    await fill(counts, people(counts), '12');
    expect(sum(counts, 'We listen.')).to.equal('7 counted 5 not filled in');
    await fill(counts, box(counts, 'We listen.', 'I don’t know'), '5');
    expect(sum(counts, 'We listen.')).to.equal('12 counted 0 not filled in');
    expect(progress(counts)).to.equal('1 of 3 statements counted');
  });

  it('take a single 0 for a statement that nobody answered, and an untouched row for one not yet counted', async () => {
    const counts = await showCounts();
    await fill(counts, people(counts), '12');
    await fill(counts, box(counts, 'We listen.', 'Early'), '0');
    expect(sum(counts, 'We listen.')).to.equal('0 counted 12 not filled in');
    await fill(counts, box(counts, 'We listen.', 'Early'), '');
    expect(sum(counts, 'We listen.')).to.equal('Not counted yet');
  });

  it('say at once, at the row and politely, by how many a statement exceeds the team', async () => {
    const counts = await showCounts();
    await fillRows(counts, '12', [[], ['0', '6']]);
    const strong = box(counts, 'We listen.', 'Strong');
    strong.focus();
    await sendKeys({ type: '7' });
    await counts.updateComplete;
    const sentence = 'Together 13: that is 1 more than the 12 who handed in a sheet.';
    expect(sum(counts, 'We listen.')).to.equal(sentence);
    expect(status(counts)).to.equal(`Statement 2: ${sentence}`);
    expect(rootOf(counts).activeElement === strong).to.equal(true);
    expect(strong.getAttribute('aria-invalid')).to.equal('true');
    const described = rootOf(counts).getElementById(strong.getAttribute('aria-describedby') ?? '');
    expect(textOf(described)).to.equal(sentence);

    await sendKeys({ press: 'Backspace' });
    await sendKeys({ type: '6' });
    await counts.updateComplete;
    expect(sum(counts, 'We listen.')).to.equal('12 counted 0 not filled in');
    expect(status(counts)).to.equal('');
    expect(strong.hasAttribute('aria-invalid')).to.equal(false);
  });

  it('tell once that a row fits again', async () => {
    const counts = await showCounts();
    await fillRows(counts, '12', [['13']]);
    await fill(counts, box(counts, smallEn.items.asking?.statement ?? '', 'Early'), '1');
    expect(status(counts)).to.equal('Statement 1: 1 counted, 11 not filled in');
  });

  it('say of all rows when the number of people is too low', async () => {
    const counts = await showCounts();
    await fillRows(counts, '12', [['12'], ['11'], ['3']]);
    await fill(counts, people(counts), '10');
    expect(status(counts)).to.equal('For 2 statements, more was counted than there are sheets.');
    expect(sum(counts, 'We listen.')).to.contain('1 more than the 10');
  });

  for (const text of ['2,5', '2.5', '-1', 'vier', '1.000', '1e3']) {
    it(`keep “${text}” as it was typed, and say that it is no number of people`, async () => {
      const counts = await showCounts();
      await fill(counts, people(counts), '2000');
      const input = box(counts, 'We listen.', 'Strong');
      await fill(counts, input, text);
      expect(input.value).to.equal(text);
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      expect(box(counts, 'We listen.', 'Early').hasAttribute('aria-invalid')).to.equal(false);
      expect(sum(counts, 'We listen.')).to.equal(`“${text}” is not a whole number. Use digits only.`);
    });
  }

  it('refuse a number of people that cannot be, at its own box', async () => {
    const counts = await showCounts();
    await fill(counts, people(counts), '9'.repeat(20));
    expect(people(counts).getAttribute('aria-invalid')).to.equal('true');
    expect(textOf(rootOf(counts))).to.contain('is too large for a number of people');
    await fill(counts, people(counts), ' 12 ');
    expect(people(counts).hasAttribute('aria-invalid')).to.equal(false);
  });

  it('are not handed on while something is open: the button leads to the first such place', async () => {
    const counts = await showCounts();
    const heard = listenForCounts(counts);
    make(counts).click();
    await until(() => rootOf(counts).activeElement === people(counts), 'the focus on the number of people');
    expect(textOf(rootOf(counts))).to.contain('Enter how many people handed in a sheet.');
    expect(progress(counts)).to.equal('First check 4 more places.');
    expect(status(counts)).to.equal('First check 4 more places.');

    await fillRows(counts, '5', [['5'], ['1', '9']]);
    make(counts).click();
    await until(
      () => rootOf(counts).activeElement === box(counts, 'We listen.', 'Early'),
      'the focus on the row that exceeds',
    );
    expect(progress(counts)).to.equal('First check 2 more places.');
    expect(heard).to.deep.equal([]);
  });

  it('are handed on with a tally that a report can be made of, below the minimum too', async () => {
    const counts = await showCounts();
    const heard = listenForCounts(counts);
    await fillRows(counts, '3', [['1', '1', '1'], ['3'], ['0']]);
    make(counts).click();
    await counts.updateComplete;
    expect(heard.length).to.equal(1);
    const [detail] = heard;
    expect(JSON.parse(JSON.stringify(detail))).to.deep.equal(detail);
    expect(detail?.tally.items.visiting?.unanswered).to.equal(3);
    expect(progress(counts)).to.equal('The counts add up. The result is being made.');
    const report = detail && reportChecklist(smallChecklist, detail.tally);
    expect(report?.respondents).to.deep.equal({ status: 'withheld', reason: 'below-minimum' });

    await fill(counts, people(counts), '4');
    expect(progress(counts)).to.equal('3 of 3 statements counted');
    expect(heard.length).to.equal(1);
  });

  it('stay within the tree that they stand in', async () => {
    const counts = await showCounts();
    const outside: string[] = [];
    const listener = ({ type }: Event): void => {
      outside.push(type);
    };
    const events = ['input', 'change', LerendCountsEvent.type];
    for (const type of events) document.addEventListener(type, listener);
    const host = document.createElement('div');
    document.body.append(host);
    host.attachShadow({ mode: 'open' }).append(counts);
    await fillRows(counts, '5', [['5'], ['5'], ['5']]);
    const heard = listenForCounts(counts);
    make(counts).click();
    expect(heard.length).to.equal(1);
    expect(outside).to.deep.equal([]);
    for (const type of events) document.removeEventListener(type, listener);
    host.remove();
  });

  it('lose nothing when the language changes, nor the place where somebody types', async () => {
    const counts = await showCounts();
    const heard = listenForCounts(counts);
    await fillRows(counts, '12', [['13'], ['x', '4']]);
    const input = box(counts, 'We listen.', 'Partly');
    input.focus();
    counts.parentElement?.setAttribute('lang', 'nl');
    await until(() => textOf(rootOf(counts)).includes('Tel de bladen'), 'the Dutch texts');
    expect(sum(counts, 'We luisteren.')).to.equal('‘x’ is geen heel getal. Gebruik alleen cijfers.');
    expect(textOf(rootOf(counts))).to.contain('dat is 1 meer dan de 12');
    expect(rootOf(counts).activeElement === input).to.equal(true);
    expect(input.value).to.equal('4');
    expect(people(counts).value).to.equal('12');
    expect(heard).to.deep.equal([]);
  });

  it('lose nothing when something else is shown in between, or nothing at all', async () => {
    const counts = await showCounts();
    await fillRows(counts, '12', [['1', '2', '3'], ['4']]);
    const errors: string[] = [];
    counts.addEventListener(LerendErrorEvent.type, ({ detail }) => errors.push(detail.subject));
    Object.assign(counts, { instrument: { nothing: true } });
    await counts.updateComplete;
    expect(errors).to.deep.equal(['instrument']);
    expect(rootOf(counts).querySelectorAll('input').length).to.equal(0);
    counts.instrument = { ...smallChecklist, version: '1.1.0' };
    await counts.updateComplete;
    expect(people(counts).value).to.equal('12');
    expect(box(counts, 'We listen.', 'Early').value).to.equal('4');
  });

  it('of two on one page are apart', async () => {
    const first = await showCounts();
    const second = await showCounts();
    await fill(first, people(first), '12');
    expect(people(second).value).to.equal('');
    expect(sum(second, 'We listen.')).to.equal('Not counted yet');
  });

  it('do not stick out of 320 px, with text at 200 % too', async () => {
    document.documentElement.style.fontSize = '200%';
    try {
      const counts = await showCounts({}, { width: 320 });
      await fillRows(counts, '12', [['13'], ['x']]);
      expect(counts.parentElement?.scrollWidth).to.equal(320);
      expect(statement(counts, 'We listen.').checkVisibility()).to.equal(true);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });
});
