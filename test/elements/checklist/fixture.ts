import { fixture, html } from '@open-wc/testing';
import type { ChecklistInstrument, ChecklistWording } from '@lerend/core/checklist';
import { LerendAnswerEvent } from '@lerend/elements/events/lerend-answer-event';
import { LerendErrorEvent } from '@lerend/elements/events/lerend-error-event';
import type { LerendChecklist } from '@lerend/elements/checklist/lerend-checklist';

const source = { document: 'test', place: 'test' };
const basis = 'editorial';

/** Two domains, three statements, and "not applicable" allowed. */
export const smallChecklist: ChecklistInstrument = {
  kind: 'checklist',
  id: 'small-checklist',
  version: '1.0.0',
  source,
  scale: {
    type: 'development',
    basis,
    points: [
      { value: 1, id: 'early' },
      { value: 2, id: 'partial' },
      { value: 3, id: 'strong' },
    ],
  },
  domains: [
    { id: 'talking', source, basis },
    { id: 'looking', source, basis },
  ],
  items: [
    { id: 'asking', domain: 'talking', source, basis },
    { id: 'listening', domain: 'talking', source, basis },
    { id: 'visiting', domain: 'looking', source, basis },
  ],
  notApplicable: true,
  scoring: {
    type: 'mean-of-norms',
    cuts: { partial: { numerator: 1, denominator: 3 }, strong: { numerator: 2, denominator: 3 } },
    basis,
  },
  editorial: ['statements'],
};

const levels = (word: string) => ({
  early: `${word} 1`,
  partial: `${word} 2`,
  strong: `${word} 3`,
});

export const smallEn: ChecklistWording = {
  instrument: 'small-checklist',
  locale: 'en',
  title: 'Small checklist',
  introduction: 'Three statements.',
  stem: 'At our school',
  scale: {
    early: { label: 'Early', short: 'E' },
    partial: { label: 'Partly', short: 'P' },
    strong: { label: 'Strong', short: 'S' },
  },
  domains: {
    talking: { title: 'Talking', description: 'How we talk.' },
    looking: { title: 'Looking', description: 'How we look.' },
  },
  items: {
    asking: { statement: 'We ask.', levels: levels('Asking') },
    listening: { statement: 'We listen.', hint: 'To all.', levels: levels('Listening') },
    visiting: { statement: 'We visit.', levels: levels('Visiting') },
  },
};

export const smallNl: ChecklistWording = {
  instrument: 'small-checklist',
  locale: 'nl',
  title: 'Kleine vragenlijst',
  introduction: 'Drie stellingen.',
  stem: 'Bij ons op school',
  scale: {
    early: { label: 'Nog vroeg', short: 'V' },
    partial: { label: 'Deels', short: 'D' },
    strong: { label: 'Sterk', short: 'S' },
  },
  domains: {
    talking: { title: 'Praten', description: 'Hoe we praten.' },
    looking: { title: 'Kijken', description: 'Hoe we kijken.' },
  },
  items: {
    asking: { statement: 'We vragen.', hint: 'Ook aan elkaar.', levels: levels('Vragen') },
    listening: { statement: 'We luisteren.', levels: levels('Luisteren') },
    visiting: { statement: 'We gaan op bezoek.', levels: levels('Bezoek') },
  },
};

export async function smallFixture(): Promise<LerendChecklist> {
  return fixture<LerendChecklist>(
    html`<lerend-checklist .instrument=${smallChecklist} .wordings=${[smallEn, smallNl]}></lerend-checklist>`,
  );
}

export function rootOf(checklist: LerendChecklist): ShadowRoot {
  const root = checklist.shadowRoot;
  if (root === null) throw new Error('The checklist is not rendered.');
  return root;
}

/** The group of a statement, by the words in its legend. */
export function statement(checklist: LerendChecklist, words: string): HTMLFieldSetElement {
  const found = [...rootOf(checklist).querySelectorAll('fieldset')].find(
    (fieldset) => fieldset.querySelector('legend')?.textContent.includes(words) === true,
  );
  if (found === undefined) throw new Error(`There is no statement “${words}”.`);
  return found;
}

/** A radio of a statement, by the words of its label. */
export function option(checklist: LerendChecklist, words: string, label: string): HTMLInputElement {
  const found = [...statement(checklist, words).querySelectorAll('input')].find(
    (input) => input.labels?.[0]?.textContent.trim() === label,
  );
  if (found === undefined) throw new Error(`“${words}” has no option “${label}”.`);
  return found;
}

/** Where the focus is, in words: the statement and the option, or what a button says. */
export function focused(checklist: LerendChecklist): string {
  const active = rootOf(checklist).activeElement;
  if (!(active instanceof HTMLInputElement)) return active?.textContent ?? 'nowhere';
  const group = active.closest('fieldset')?.querySelector('legend [data-text]')?.firstChild?.textContent;
  return `${group ?? ''} ${active.labels?.[0]?.textContent.trim() ?? ''}`;
}

/** A button by its words, in a statement or in the whole checklist; only one that a person can use. */
export function button(place: ParentNode, words: string): HTMLButtonElement {
  const found = buttons(place).find((each) => each.textContent.includes(words));
  if (found === undefined) throw new Error(`There is no button “${words}”.`);
  return found;
}

export function buttons(place: ParentNode): readonly HTMLButtonElement[] {
  return [...place.querySelectorAll('button')].filter((each) =>
    each.checkVisibility({ visibilityProperty: true }),
  );
}

export function progressOf(checklist: LerendChecklist): string {
  return rootOf(checklist).querySelector('.progress')?.textContent ?? '';
}

/** Writes down the events of a checklist as they come, in short. */
export function listen(checklist: LerendChecklist): string[] {
  const heard: string[] = [];
  for (const type of ['input', 'change', 'lerend-complete'] as const) {
    checklist.addEventListener(type, () => heard.push(type));
  }
  checklist.addEventListener(LerendAnswerEvent.type, (event) => {
    const { slot, answer } = event.detail;
    heard.push(`answer ${slot} ${answer}`);
  });
  checklist.addEventListener(LerendErrorEvent.type, (event) => {
    heard.push(`error ${event.detail.subject}`);
  });
  return heard;
}
