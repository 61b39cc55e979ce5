import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { ChecklistInstrument, ChecklistWording } from '@lerend/core/checklist';
import type { Answer } from '@lerend/core/model';
import '@lerend/elements/define/checklist';
import type { LerendChecklist } from '@lerend/elements/checklist/lerend-checklist';
import { instruments } from '@lerend/instruments';
import { expectQuietConsole } from '../../helpers/browser.js';
import { focused, listen, option } from './fixture.js';

interface Given {
  readonly instrument: ChecklistInstrument;
  readonly wordings: readonly ChecklistWording[];
}

async function show({ instrument, wordings }: Given, lang: string) {
  const form = await fixture<HTMLFormElement>(html`
    <form lang=${lang}>
      <lerend-checklist name="scan" .instrument=${instrument} .wordings=${wordings}></lerend-checklist>
    </form>
  `);
  const checklist = form.querySelector('lerend-checklist');
  if (checklist === null) throw new Error('There is no checklist.');
  await checklist.updateComplete;
  return { form, checklist };
}

/** What is chosen in turn: each point of the scale, and "don't know". */
function turnsOf({ scale }: ChecklistInstrument): readonly Answer[] {
  return [...scale.points.map(({ value }) => value), 'dont-know'];
}

function answersOf(instrument: ChecklistInstrument): ReadonlyMap<string, Answer> {
  const turns = turnsOf(instrument);
  return new Map(instrument.items.map(({ id }, index) => [id, turns[index % turns.length] ?? null]));
}

/** The statements with their words, in the order in which a person meets them. */
function statementsOf({ domains, items }: ChecklistInstrument, wording: ChecklistWording) {
  return domains.flatMap(({ id: domain }) =>
    items
      .filter((item) => item.domain === domain)
      .map(({ id }) => ({ id, words: wording.items[id]?.statement ?? '' })),
  );
}

function labelOf(
  { scale }: ChecklistInstrument,
  wording: ChecklistWording,
  answer: Answer | undefined,
  dontKnow: string,
): string {
  if (answer === 'dont-know') return dontKnow;
  const point = scale.points.find(({ value }) => value === answer);
  return wording.scale[point?.id ?? '']?.label ?? '';
}

/** From the first option of an open statement, which has the focus, to the one with this label: arrows go round. */
async function choose(checklist: LerendChecklist, item: string): Promise<void> {
  const { instrument } = checklist;
  if (instrument === undefined) throw new Error('There is no checklist.');
  const turns = turnsOf(instrument);
  const place = turns.indexOf(answersOf(instrument).get(item) ?? null);
  if (place === 0) await sendKeys({ press: 'Space' });
  const backwards = turns.length + Number(instrument.notApplicable) - place;
  for (let step = 0; step < Math.min(place, backwards); step += 1) {
    await sendKeys({ press: backwards < place ? 'ArrowUp' : 'ArrowDown' });
  }
}

/** On with Tab, over what may stand between, until a statement has the focus. */
async function goTo(checklist: LerendChecklist, words: string): Promise<void> {
  for (let step = 0; !focused(checklist).startsWith(`${words} `); step += 1) {
    if (step > 4) throw new Error(`Tab does not lead to “${words}”; it is at “${focused(checklist)}”.`);
    await sendKeys({ press: 'Tab' });
  }
}

async function click(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

/** Each answer told, complete once, and the value as a form hands it in. */
function expectFilledIn(
  { instrument }: Given,
  { form, checklist }: Awaited<ReturnType<typeof show>>,
  heard: readonly string[],
): void {
  const answers = answersOf(instrument);
  expect(checklist.answers).to.deep.equal(Object.fromEntries(answers));
  for (const [id, answer] of answers) {
    expect(heard.findLast((each) => each.startsWith(`answer ${id} `))).to.equal(
      `answer ${id} ${String(answer)}`,
    );
  }
  expect(new FormData(form).get('scan')).to.equal(checklist.value);
  expect(JSON.parse(checklist.value)).to.deep.equal({
    instrument: instrument.id,
    version: instrument.version,
    answers: Object.fromEntries(answers),
  });
  expect(heard.filter((each) => each === 'lerend-complete')).to.have.length(1);
}

describe('every checklist that is shipped', () => {
  expectQuietConsole();

  const listed = instruments.filter((entry) => entry.kind === 'checklist');

  it('is in the list', () => {
    expect(listed.length).to.be.greaterThan(20);
  });

  for (const entry of listed) {
    const load = async (): Promise<Given> => {
      const [instrument, ...wordings] = await Promise.all([
        entry.load(),
        entry.wordings.nl(),
        entry.wordings.en(),
      ]);
      return { instrument, wordings };
    };

    it(`is filled in by keyboard, in Dutch (${entry.id})`, async () => {
      const given = await load();
      const { instrument, wordings } = given;
      const [wording] = wordings;
      if (wording === undefined) throw new Error('There is no wording.');
      const shown = await show(given, 'nl');
      const heard = listen(shown.checklist);
      const answers = answersOf(instrument);
      shown.checklist.focus();
      for (const { id, words } of statementsOf(instrument, wording)) {
        expect(heard).not.to.contain('lerend-complete');
        await goTo(shown.checklist, words);
        await choose(shown.checklist, id);
        expect(focused(shown.checklist)).to.equal(
          `${words} ${labelOf(instrument, wording, answers.get(id), 'Weet ik niet')}`,
        );
      }
      expectFilledIn(given, shown, heard);
    });

    it(`is filled in by pointer, in English (${entry.id})`, async () => {
      const given = await load();
      const { instrument, wordings } = given;
      const wording = wordings[1];
      if (wording === undefined) throw new Error('There is no wording.');
      const shown = await show(given, 'en');
      const heard = listen(shown.checklist);
      const answers = answersOf(instrument);
      for (const { id, words } of statementsOf(instrument, wording)) {
        expect(heard).not.to.contain('lerend-complete');
        await click(
          option(shown.checklist, words, labelOf(instrument, wording, answers.get(id), 'I don’t know')),
        );
      }
      expectFilledIn(given, shown, heard);
    });
  }
});
