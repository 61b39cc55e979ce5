import { expect } from '@open-wc/testing';
import type { ChecklistInstrument } from '@lerend/core/checklist';
import { expectQuietConsole } from '../../helpers/browser.js';
import { smallChecklist } from '../checklist/fixture.js';
import { rootOf, showCounts, showForm, textOf } from './helper.js';

const recognition: ChecklistInstrument = {
  ...smallChecklist,
  scale: { ...smallChecklist.scale, type: 'recognition' },
};

describe('paper on a scale of recognition', () => {
  expectQuietConsole();

  it('names the columns of a form by words alone, on one line with “I don’t know”', async () => {
    expect(rootOf(await showForm()).querySelectorAll('.mark').length).to.be.greaterThan(0);
    const form = rootOf(await showForm({ instrument: recognition }));
    expect(form.querySelectorAll('.mark')).to.have.length(0);
    const names = [...form.querySelectorAll('thead')].flatMap((head) => [
      ...head.querySelectorAll('.cell span'),
    ]);
    expect(names.slice(0, 5).map(textOf)).to.deep.equal([
      'Early',
      'Partly',
      'Strong',
      'I don’t know',
      'Does not apply here',
    ]);
    expect(
      new Set(names.slice(0, 5).map((name) => Math.round(name.getBoundingClientRect().top))).size,
    ).to.equal(1);
  });

  it('does so above the boxes of counts', async () => {
    expect(rootOf(await showCounts()).querySelectorAll('.mark').length).to.be.greaterThan(0);
    const counts = rootOf(await showCounts({ instrument: recognition }));
    expect(counts.querySelectorAll('.mark')).to.have.length(0);
    const names = [...counts.querySelectorAll('.head')].flatMap((head) => [
      ...head.querySelectorAll('.name'),
    ]);
    expect(names.slice(0, 3).map(textOf)).to.deep.equal(['Early', 'Partly', 'Strong']);
    expect(
      new Set(names.slice(0, 5).map((name) => Math.round(name.getBoundingClientRect().top))).size,
    ).to.equal(1);
  });
});
