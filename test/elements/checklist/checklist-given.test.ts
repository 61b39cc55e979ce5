import { expect, fixture, html } from '@open-wc/testing';
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import type { LerendChecklist } from '@lerend/elements/checklist/lerend-checklist';
import { checklistEn } from '@lerend/elements/locales/lerend-checklist.en';
import { checklistNl } from '@lerend/elements/locales/lerend-checklist.nl';
import type { ChecklistInstrument, ChecklistWording } from '@lerend/core/checklist';
import { expectQuietConsole, takeConsole, until } from '../../helpers/browser.js';
import {
  focused,
  listen,
  option,
  rootOf,
  smallChecklist,
  smallEn,
  smallFixture,
  smallNl,
} from './fixture.js';

const other: ChecklistInstrument = { ...smallChecklist, id: 'other-checklist' };
const otherEn: ChecklistWording = { ...smallEn, instrument: 'other-checklist', title: 'Other checklist' };

const titleOf = (checklist: LerendChecklist) => rootOf(checklist).querySelector('h2')?.textContent;
const alertOf = (checklist: LerendChecklist) => rootOf(checklist).querySelector('[role=alert]');

describe('what a checklist is given', () => {
  expectQuietConsole();

  before(() => {
    expect(customElements.get('lerend-checklist'), 'the class alone defines nothing').to.equal(undefined);
    defineChecklist({ locales: [checklistEn] });
  });

  it('shows nothing, and no trouble, as long as nothing is given', async () => {
    const checklist = await fixture<LerendChecklist>(html`<lerend-checklist></lerend-checklist>`);
    expect(rootOf(checklist).textContent.trim()).to.equal('');
    expect(alertOf(checklist)).to.equal(null);
    expect(checklist.value).to.equal('');
    checklist.required = true;
    await checklist.updateComplete;
    expect(checklist.checkValidity()).to.equal(false);
  });

  it('shows a bad instrument as a bounded error, tells of it once, and takes a good one after it', async () => {
    const checklist = await smallFixture();
    checklist.answers = { asking: 2 };
    const heard = listen(checklist);
    const broken = [
      { ...smallChecklist, items: [] },
      { ...smallChecklist, scale: { type: 'development', points: [] } },
      { kind: 'quadrant' },
      'nothing',
      7,
    ] as unknown as readonly ChecklistInstrument[];
    for (const bad of broken) {
      heard.length = 0;
      checklist.instrument = bad;
      await checklist.updateComplete;
      checklist.requestUpdate();
      await checklist.updateComplete;
      expect(heard).to.deep.equal(['error instrument']);
      expect(alertOf(checklist)?.textContent).to.contain('This checklist cannot be shown right now.');
      expect(alertOf(checklist)?.getBoundingClientRect().height).to.be.lessThan(330);
    }
    checklist.instrument = smallChecklist;
    await checklist.updateComplete;
    expect(alertOf(checklist)).to.equal(null);
    expect(option(checklist, 'We ask.', 'Partly').checked, 'the answer is still there').to.equal(true);
    option(checklist, 'We ask.', 'Strong').click();
    expect(checklist.answers).to.deep.equal({ asking: 3 });
  });

  it('shows a bad wording, or none, as a bounded error', async () => {
    const checklist = await smallFixture();
    const heard = listen(checklist);
    checklist.wordings = undefined;
    const { asking, listening } = smallEn.items;
    const bad = [
      { ...smallEn, items: { asking, listening } },
      { ...smallEn, instrument: 'other-checklist' },
      { ...smallEn, stem: '' },
    ] as unknown as readonly ChecklistWording[];
    for (const wording of bad) {
      heard.length = 0;
      checklist.wording = wording;
      await checklist.updateComplete;
      expect(heard).to.deep.equal(['error wording']);
      expect(alertOf(checklist)).not.to.equal(null);
    }
    checklist.wording = smallEn;
    await checklist.updateComplete;
    expect(alertOf(checklist)).to.equal(null);
    for (const wordings of [[], [null], [{}], 'nl', { 0: smallEn }]) {
      checklist.wordings = wordings as unknown as readonly ChecklistWording[];
      await checklist.updateComplete;
      expect(alertOf(checklist), JSON.stringify(wordings)).not.to.equal(null);
    }
    checklist.wordings = [smallNl];
    await checklist.updateComplete;
    expect(titleOf(checklist)).to.equal('Kleine vragenlijst');
  });

  it('goes on when it is put elsewhere on the page', async () => {
    const checklist = await smallFixture();
    option(checklist, 'We ask.', 'Partly').click();
    document.body.append(checklist);
    await checklist.updateComplete;
    option(checklist, 'We listen.', 'Partly').click();
    expect(checklist.answers).to.deep.equal({ asking: 2, listening: 2 });
    checklist.remove();
  });

  it('shows another instrument with none of the answers to the first', async () => {
    const checklist = await smallFixture();
    const heard = listen(checklist);
    checklist.answers = { asking: 2, listening: 2 };
    option(checklist, 'We visit.', 'Partly').click();
    expect(checklist.matches(':state(complete)')).to.equal(true);
    heard.length = 0;
    checklist.instrument = other;
    checklist.wordings = [otherEn];
    await checklist.updateComplete;
    expect(titleOf(checklist)).to.equal('Other checklist');
    expect(checklist.answers).to.deep.equal({});
    expect(checklist.matches(':state(complete)')).to.equal(false);
    expect(rootOf(checklist).querySelectorAll('input:checked')).to.have.length(0);
    expect(heard).to.deep.equal([]);
  });

  it('numbers and leads by the order that is shown, also when domains alternate', async () => {
    const checklist = await smallFixture();
    const [asking, listening, visiting] = smallChecklist.items;
    if (asking === undefined || listening === undefined || visiting === undefined)
      throw new Error('Three items.');
    checklist.instrument = { ...smallChecklist, items: [visiting, asking, listening] };
    await checklist.updateComplete;
    const legends = [...rootOf(checklist).querySelectorAll('legend')].map((legend) => legend.textContent);
    expect(legends).to.deep.equal(['1We ask.', '2We listen.To all.', '3We visit.']);
    checklist.focus();
    expect(focused(checklist)).to.equal('We ask. Early');
  });
});

describe('the presets of a checklist', () => {
  expectQuietConsole();

  it('come by id, else the first, and reach an element that waits for its own', async () => {
    const first = await fixture<LerendChecklist>(html`<lerend-checklist></lerend-checklist>`);
    const named = await fixture<LerendChecklist>(
      html`<lerend-checklist instrument-id="other-checklist"></lerend-checklist>`,
    );
    expect(alertOf(named)?.textContent).to.contain('other-checklist');
    defineChecklist({
      locales: [checklistEn],
      presets: [{ instrument: smallChecklist, wordings: [smallEn] }],
    });
    await until(() => titleOf(first) === 'Small checklist', 'the first preset');
    expect(alertOf(named), 'its own is not there yet').not.to.equal(null);
    defineChecklist({ locales: [checklistEn], presets: [{ instrument: other, wordings: [otherEn] }] });
    await until(() => titleOf(named) === 'Other checklist', 'the preset by id');
    expect(titleOf(first)).to.equal('Small checklist');
    named.instrument = smallChecklist;
    named.wording = smallEn;
    await named.updateComplete;
    expect(titleOf(named), 'an instrument goes before a preset').to.equal('Small checklist');
  });

  it('get languages added, for texts and statements', async () => {
    const checklist = await fixture<LerendChecklist>(html`<lerend-checklist lang="nl"></lerend-checklist>`);
    expect(titleOf(checklist)).to.equal('Small checklist');
    defineChecklist({
      locales: [checklistNl],
      presets: [{ instrument: smallChecklist, wordings: [smallNl] }],
    });
    await until(() => titleOf(checklist) === 'Kleine vragenlijst', 'the Dutch preset');
    expect(rootOf(checklist).querySelector('.progress')?.textContent).to.equal('Nog 3 van 3');
  });

  it('stay as they are beside another version, with a warning', () => {
    const before = customElements.get('lerend-checklist') as typeof LerendChecklist;
    const { presets } = before;
    Object.defineProperty(before, 'version', { value: '0.0.1', configurable: true });
    try {
      expect(defineChecklist({ locales: [], presets: [{ instrument: other, wordings: [] }] })).to.equal(
        before,
      );
      expect(before.presets).to.equal(presets);
      expect(takeConsole().join()).to.contain('<lerend-checklist> is defined already');
    } finally {
      Reflect.deleteProperty(before, 'version');
    }
  });
});
