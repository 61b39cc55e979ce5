import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { defineChecklist } from '@lerend/elements/checklist/define-checklist';
import '@lerend/elements/define/checklist';
import '@lerend/elements/define/report';
import '@lerend/elements/define/stages';
import { createMemoryRoundStore, type RoundStore } from '@lerend/core/round';
import { checklistDe } from '../../../stories/helpers/checklist-de.js';
import {
  cover,
  coverWordings,
  handover,
  handoverWordings,
  ownSource,
} from '../../../stories/helpers/own-instruments.js';
import { coverReport } from '../../../stories/helpers/own-team.js';
import { refused } from '../../../stories/helpers/own-typing-errors.js';
import { expectQuietConsole, until } from '../../helpers/browser.js';
import {
  deepElements,
  findButton,
  focused,
  heading,
  openScan,
  root,
  textIn,
  untilHeading,
  untilText,
} from '../scan/fixture.js';
import { button as libraryButton, openLibrary, scanIn, titles } from '../library/fixture.js';

expectQuietConsole();
defineChecklist({ locales: [checklistDe] });

/** Moves by Tab until a control has the focus, as somebody without a mouse would. */
async function tabTo(target: () => Element | null | undefined, what: string): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    const wanted = target();
    if (wanted != null && focused() === wanted) return;
    await sendKeys({ press: 'Tab' });
  }
  throw new Error(`Tab does not reach ${what}.`);
}

/** Takes the option at a place of a group of radios: Space for the first one, arrows from there. */
async function pick(radios: () => readonly HTMLInputElement[], place: number): Promise<void> {
  await tabTo(() => radios()[0], 'the first option');
  await sendKeys({ press: 'Space' });
  for (let step = 0; step < place; step += 1) await sendKeys({ press: 'ArrowDown' });
  expect(radios()[place]?.checked).to.equal(true);
}

/** The radios of a statement, or those of the stages, anywhere in a tree. */
function radiosIn(top: Element, group: string): readonly HTMLInputElement[] {
  return deepElements(top).filter(
    (each): each is HTMLInputElement =>
      each instanceof HTMLInputElement &&
      each.type === 'radio' &&
      (each.closest(`[data-item="${group}"]`) !== null || each.name === group),
  );
}

/** A place on the page in this language, with something in it. */
async function placeIn(lang: string, content: unknown): Promise<HTMLElement> {
  return fixture<HTMLElement>(html`<div lang=${lang}>${content}</div>`);
}

/** A round in which these people handed in already; one more is invited. */
async function storeWith(
  instrument: typeof cover | typeof handover,
  people: readonly Readonly<Record<string, number>>[],
): Promise<RoundStore> {
  const store = createMemoryRoundStore();
  const { id, version } = instrument;
  await store.load({
    id,
    instruments: [instrument],
    quadrantInput: 'point',
    policy: { k: 5 },
    invited: people.length + 1,
  });
  for (const answers of people) {
    const handedIn = await store.handIn(id, [{ instrument: id, version, answers }]);
    if (!handedIn.ok) throw new Error(JSON.stringify(handedIn.issues));
  }
  return store;
}

type Scan = Awaited<ReturnType<typeof openScan>>;

async function press(scan: Scan, name: string): Promise<void> {
  await tabTo(() => findButton(scan, name), name);
  await sendKeys({ press: 'Enter' });
}

async function handInAndClose(scan: Scan): Promise<void> {
  await press(scan, 'Lever in');
  await untilHeading(scan, 'Ingeleverd. Geef het apparaat door.');
  await press(scan, 'Sluit de ronde');
  await until(() => findButton(scan, 'Ja, sluit de ronde') !== undefined, 'the question');
  await press(scan, 'Ja, sluit de ronde');
}

describe('the report of a vendor’s own checklist', () => {
  it('calls two camps by the vendor’s own names of the ends of the scale', async () => {
    const place = await placeIn(
      'en',
      html`<lerend-report
        .instrument=${cover}
        .wordings=${coverWordings}
        .report=${coverReport}
      ></lerend-report>`,
    );
    const report = place.querySelector('lerend-report');
    await until(() => report?.shadowRoot?.querySelector('h2, h3') != null, 'the report');
    const words = (report?.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
    expect(words).to.match(/6 × “Not yet”.{0,10}5 × “Every time”/);
  });
});

describe('a checklist from JSON, by keys alone', function () {
  this.timeout(30_000);

  it('is filled in on its own four points', async () => {
    const place = await placeIn(
      'nl',
      html`<lerend-checklist .instrument=${cover} .wordings=${coverWordings}></lerend-checklist>`,
    );
    const checklist = place.querySelector('lerend-checklist');
    expect(textOf(place)).to.contain('Als een collega er niet is').and.to.contain('Elke keer');
    for (const [index, { id }] of cover.items.entries()) {
      // After the four points stands "I don't know".
      expect(radiosIn(place, id)).to.have.length(5);
      await pick(() => radiosIn(place, id), index % 5);
    }
    expect(checklist?.answers).to.deep.equal({
      'plan-to-find': 1,
      'class-known': 2,
      'lesson-ready': 3,
      'turns-shared': 4,
      'one-colleague': 'dont-know',
      'looking-back': 1,
    });
    expect(textOf(place)).to.contain('Alle 6 ingevuld');
  });

  it('speaks a third language, and so does the element around it', async () => {
    const place = await placeIn(
      'de',
      html`<lerend-checklist .instrument=${cover} .wordings=${coverWordings}></lerend-checklist>`,
    );
    const text = textOf(place);
    for (const words of ['Wenn jemand im Kollegium fehlt', 'Jedes Mal', 'Weiß ich nicht', 'Noch 6 von 6']) {
      expect(text).to.contain(words);
    }
    expect(text).not.to.contain('I don’t know');
  });

  it('says what is wrong where its JSON has a typing error, and throws nothing', async () => {
    const heard: EventTarget[] = [];
    const listen = ({ target }: Event): void => {
      if (target !== null) heard.push(target);
    };
    document.addEventListener('lerend-error', listen);
    const place = await placeIn(
      'nl',
      html`<lerend-checklist .instrument=${refused[0]?.json} .wordings=${coverWordings}></lerend-checklist>`,
    );
    await until(() => heard.length > 0, 'the event');
    document.removeEventListener('lerend-error', listen);
    expect(heard).to.deep.equal([place.querySelector('lerend-checklist')]);
    expect(textOf(place)).to.contain('items.2.domain');
    expect(radiosIn(place, 'plan-to-find')).to.deep.equal([]);
  });
});

describe('stages from JSON, by keys alone', function () {
  this.timeout(30_000);

  it('are picked', async () => {
    const place = await placeIn(
      'en',
      html`<lerend-stages .instrument=${handover} .wordings=${handoverWordings}></lerend-stages>`,
    );
    await pick(() => radiosIn(place, 'stage'), 1);
    expect(place.querySelector('lerend-stages')?.answers).to.deep.equal({ stage: 2 });
  });

  it('are found by what one recognises', async () => {
    const place = await placeIn(
      'en',
      html`<lerend-stages marks-open .instrument=${handover} .wordings=${handoverWordings}></lerend-stages>`,
    );
    const stages = place.querySelector('lerend-stages');
    const box = (id: string): Element | undefined =>
      deepElements(place).find((each) => each.matches(`input[type=checkbox][name="${id}"]`));
    for (const id of ['one-shared-place', 'steps-written-down']) {
      await tabTo(() => box(id), id);
      await sendKeys({ press: 'Space' });
    }
    expect(stages?.answers).to.include({
      'one-shared-place': 1,
      'steps-written-down': 1,
      'swapped-classes': 0,
    });
    expect(
      root(stages ?? place)
        .querySelector('[part~=marker]')
        ?.closest('[part~=option]')?.textContent,
    ).to.contain('On paper');
  });
});

describe('the whole path with a publisher’s JSON, by keys alone', function () {
  this.timeout(60_000);

  it('goes from its statements to its report and its cards', async () => {
    const others = [1, 1, 2, 1, 2].map((answer) =>
      Object.fromEntries(cover.items.map(({ id }) => [id, id === 'lesson-ready' ? answer : 4])),
    );
    const scan = await openScan({
      source: ownSource,
      instrumentId: 'cover',
      quadrantId: '',
      deckId: 'cover-cards',
      store: await storeWith(cover, others),
    });
    expect(heading(scan)).to.equal('Als een collega er niet is');
    await press(scan, 'Vul in');
    await untilHeading(scan, 'Jouw beurt');
    await until(() => radiosIn(scan, 'looking-back').length > 0, 'the statements');
    for (const { id } of cover.items) await pick(() => radiosIn(scan, id), id === 'lesson-ready' ? 0 : 3);
    await handInAndClose(scan);
    await untilHeading(scan, 'Uitslag');
    await untilText(scan, 'Samen start: 4 van de 6 kozen ‘Nog niet’');
    await press(scan, 'Verder: kaarten');
    await untilHeading(scan, 'Kaarten');
    await untilText(scan, 'Een plank met lessen');
    expect(textIn(scan)).to.contain('Er is een les die een invaller meteen kan geven');
  });

  it('goes from its stages to where the team stands and to its cards', async () => {
    const scan = await openScan({
      source: ownSource,
      instrumentId: 'handover',
      quadrantId: '',
      deckId: 'cover-cards',
      store: await storeWith(
        handover,
        [1, 2, 2, 3, 1].map((stage) => ({ stage })),
      ),
    });
    await press(scan, 'Vul in');
    await untilHeading(scan, 'Jouw beurt');
    await until(() => radiosIn(scan, 'stage').length > 0, 'the stages');
    await pick(() => radiosIn(scan, 'stage'), 1);
    await handInAndClose(scan);
    await untilHeading(scan, 'Waar jullie staan');
    await untilText(scan, 'Minstens de helft staat bij ‘Op papier’ of verder');
    await press(scan, 'Verder: kaarten');
    await untilHeading(scan, 'Kaarten');
    await untilText(scan, 'Een uur ruilen');
    expect(textIn(scan)).to.contain('Minstens de helft van jullie staat bij ‘Op papier’ of verder.');
  });
});

describe('a library with a publisher’s JSON', function () {
  this.timeout(30_000);

  it('lists it in every language that there is, and begins it by keys alone', async () => {
    const library = await openLibrary({ source: ownSource, start: true });
    expect(titles(library)).to.deep.equal([
      'Als een collega er niet is',
      'Wie weet hoe het loopt?',
      'Beter opvangen',
    ]);
    expect(textOf(library)).to.contain('Nederlands, Engels en Duits');
    await tabTo(() => libraryButton(library, 'Begin: Wie weet hoe het loopt?'), 'the stages');
    await sendKeys({ press: 'Enter' });
    expect((await scanIn(library)).querySelector('h2')?.textContent.trim()).to.equal(
      'Wie weet hoe het loopt?',
    );
  });
});

function textOf(place: Element): string {
  return deepElements(place)
    .map((each) => each.shadowRoot?.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ');
}
