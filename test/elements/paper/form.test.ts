import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { OPEN_TABLE_POLICY, type Policy } from '@lerend/core/model';
import { LerendErrorEvent } from '@lerend/elements/events/lerend-error-event';
import { definePaperForm } from '@lerend/elements/paper/define-paper-form';
import { paperFormNl } from '@lerend/elements/locales/lerend-paper-form.nl';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { learningOrganisationEn } from '@lerend/instruments/learning-organisation/en';
import { expectQuietConsole, inBothSchemes, until } from '../../helpers/browser.js';
import { smallChecklist, smallEn, smallNl } from '../checklist/fixture.js';
import { rootOf, showForm, statement, textOf } from './helper.js';

const LONG = 'Arbeidsongeschiktheidsverzekeringsmaatschappij';

describe('a form for paper', () => {
  expectQuietConsole();

  it('has the title, the introduction, every statement in order, and a box for each answer', async () => {
    const form = await showForm({ label: 'Team A' });
    const root = rootOf(form);
    expect(textOf(root.querySelector('h2'))).to.equal(smallEn.title);
    expect(textOf(root)).to.contain('Team A').and.contain(smallEn.introduction);
    const rows = [...root.querySelectorAll('tbody tr')];
    expect(rows.map((row) => textOf(row.querySelector('.number')))).to.deep.equal(['1', '2', '3']);
    smallChecklist.items.forEach(({ id }, index) => {
      expect(textOf(rows[index])).to.contain(smallEn.items[id]?.statement);
      // Three levels, "don't know" and "not applicable".
      expect(rows[index]?.querySelectorAll('[part~="option"]').length).to.equal(5);
    });
    const heads = [...root.querySelectorAll('thead')].map((head) =>
      [...head.querySelectorAll('th')].map(textOf),
    );
    expect(heads[0]).to.deep.equal([
      'At our school',
      'Early',
      'Partly',
      'Strong',
      'I don’t know',
      'Does not apply here',
    ]);
    expect(textOf(root)).to.contain('small-checklist 1.0.0');
  });

  it('offers “does not apply” only where the checklist does', async () => {
    const form = await showForm({ instrument: learningOrganisation, wordings: [learningOrganisationEn] });
    expect(textOf(rootOf(form)))
      .to.contain('I don’t know')
      .and.not.contain('Does not apply');
    expect(rootOf(form).querySelectorAll('tbody tr').length).to.equal(18);
  });

  it('has no place for a name, and says so', async () => {
    const root = rootOf(await showForm());
    expect(root.querySelectorAll('input, textarea, select, [contenteditable]').length).to.equal(0);
    expect(textOf(root.querySelector('[part~="promise"]'))).to.contain('Do not put your name on this sheet');
  });

  for (const [what, policy, words] of [
    ['five people unless said', undefined, ['at least 5 people']],
    ['the minimum of the policy', { k: 8 }, ['at least 8 people']],
    [
      'who lowered the minimum, and why',
      { k: 3, override: { by: 'M. Green', reason: 'We are a small team.' } },
      ['at least 3 people', 'M. Green', 'We are a small team.'],
    ],
    ['what everybody agreed at an open table', OPEN_TABLE_POLICY, ['colleagues may recognise', '2 people']],
  ] as const satisfies readonly (readonly [string, Policy | undefined, readonly string[]])[]) {
    it(`promises ${what}`, async () => {
      const promise = textOf(rootOf(await showForm({ policy })).querySelector('[part~="promise"]'));
      for (const each of words) expect(promise).to.contain(each);
    });
  }

  it('promises nothing under a policy that is none', async () => {
    const form = await showForm();
    const heard: string[] = [];
    form.addEventListener(LerendErrorEvent.type, ({ detail }) => heard.push(detail.subject));
    form.policy = { k: 1 };
    await form.updateComplete;
    expect(heard).to.deep.equal(['policy']);
    expect(rootOf(form).querySelectorAll('[part~="sheet"]').length).to.equal(0);
    expect(textOf(rootOf(form).querySelector('[part~="error"]'))).to.contain('cannot be shown');
    form.policy = { k: 5 };
    await form.updateComplete;
    expect(rootOf(form).querySelectorAll('[part~="sheet"]').length).to.equal(1);
  });

  it('says what is wrong with an instrument or a wording, and throws nothing', async () => {
    const form = await showForm({ wordings: [{ ...smallEn, title: '' }] });
    expect(rootOf(form).querySelectorAll('[part~="error"]').length).to.equal(1);
    for (const instrument of [{}, 7, 'x', []]) {
      Object.assign(form, { instrument });
      await form.updateComplete;
      expect(rootOf(form).querySelectorAll('[part~="error"]').length).to.equal(1);
    }
    form.print();
    Object.assign(form, { instrument: smallChecklist, wordings: [smallEn] });
    await form.updateComplete;
    expect(rootOf(form).querySelectorAll('[part~="error"]').length).to.equal(0);
  });

  it('shows nothing without a checklist, and waits for its texts', async () => {
    const form = await showForm({ instrument: undefined, wordings: undefined });
    expect(textOf(rootOf(form))).to.equal('');
    form.instrument = smallChecklist;
    form.wording = smallNl;
    await form.updateComplete;
    expect(textOf(rootOf(form).querySelector('h2'))).to.equal(smallNl.title);
  });

  it('speaks the language of the page, and marks statements in another one', async () => {
    const form = await showForm({}, { lang: 'nl' });
    expect(textOf(rootOf(form)))
      .to.contain('Zet geen naam op dit blad')
      .and.contain(smallNl.introduction);
    expect(rootOf(form).querySelector('h2')?.hasAttribute('lang')).to.equal(false);
    form.wordings = [smallEn];
    await form.updateComplete;
    expect(rootOf(form).querySelector('h2')?.lang).to.equal('en');
    form.parentElement?.setAttribute('lang', 'en');
    await until(() => textOf(rootOf(form)).includes('Do not put your name'), 'the English texts');
  });

  it('is black on white, in the dark too', async () => {
    const form = await showForm();
    const sheet = rootOf(form).querySelector('[part~="sheet"]');
    if (sheet === null) throw new Error('There is no sheet.');
    await inBothSchemes(async () => {
      await form.updateComplete;
      const { color, backgroundColor } = getComputedStyle(sheet);
      expect([color, backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    });
  });

  it('keeps a statement on one page, and its controls off the paper', async () => {
    const form = await showForm();
    const button = rootOf(form).querySelector('button');
    expect(button?.checkVisibility()).to.equal(true);
    await emulateMedia({ media: 'print' });
    try {
      expect(button?.checkVisibility()).to.equal(false);
      for (const row of rootOf(form).querySelectorAll('tbody tr')) {
        expect(getComputedStyle(row).breakInside).to.equal('avoid');
      }
      const head = rootOf(form).querySelector('thead');
      expect(head && getComputedStyle(head).display).to.equal('table-header-group');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('has its boxes below each statement, with their names, where it is narrow', async () => {
    const form = await showForm({}, { width: 320 });
    const names = [...statement(form, 'We listen.').querySelectorAll('.name')];
    expect(names.map(textOf)).to.include('Partly').and.include('I don’t know');
    expect(names.every((name) => name.checkVisibility())).to.equal(true);
  });

  for (const percent of [100, 200]) {
    it(`has long words give way at 320 px, with text at ${percent} %`, async () => {
      document.documentElement.style.fontSize = `${percent}%`;
      try {
        const items = Object.fromEntries(
          Object.entries(smallEn.items).map(([id, item]) => [id, { ...item, statement: `${LONG} now` }]),
        );
        const form = await showForm({ wordings: [{ ...smallEn, items, title: LONG }] }, { width: 320 });
        expect(textOf(rootOf(form))).to.contain(LONG);
        expect(form.parentElement?.scrollWidth).to.equal(320);
      } finally {
        document.documentElement.style.fontSize = '';
      }
    });
  }

  it('can be defined again, which adds languages only', () => {
    const before = customElements.get('lerend-paper-form');
    expect(definePaperForm({ locales: [paperFormNl] })).to.equal(before);
  });
});
