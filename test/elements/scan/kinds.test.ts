import { expect } from '@open-wc/testing';
import { createMemoryRoundStore } from '@lerend/core/round';
import type { Response } from '@lerend/core/model';
import type { InstrumentSource, LoadedInstrument } from '@lerend/elements/scan/instrument-source';
import { instruments } from '@lerend/instruments';
import { expectQuietConsole, until } from '../../helpers/browser.js';
import {
  begin,
  button,
  deepElements,
  findButton,
  heading,
  listen,
  openScan,
  root,
  textIn,
  untilHeading,
  untilText,
} from './fixture.js';

/** Every shipped instrument, loaded when it is asked for. */
const shipped: InstrumentSource = {
  list: () => [],
  load: async (id, locale) => {
    const entry = instruments.find((each) => each.id === id);
    if (entry === undefined) throw new Error(`There is no ${id}.`);
    const [instrument, wording] = await Promise.all([
      entry.load(),
      entry.wordings[locale === 'en' ? 'en' : 'nl'](),
    ]);
    return { instrument, wording } as LoadedInstrument;
  },
};

async function storeWith(id: string, others: readonly Response['answers'][]) {
  const entry = instruments.find((each) => each.id === id);
  if (entry === undefined || entry.kind === 'deck') throw new Error(`${id} is not filled in.`);
  const instrument = await entry.load();
  const store = createMemoryRoundStore();
  const setup = { id, instruments: [instrument], quadrantInput: 'point', policy: { k: 5 } } as const;
  await store.load(setup);
  for (const answers of others) {
    const handedIn = await store.handIn(id, [{ instrument: id, version: instrument.version, answers }]);
    if (!handedIn.ok) throw new Error(JSON.stringify(handedIn.issues));
  }
  return store;
}

/** Chooses what stands there under this value. */
function choose(scan: Element, tag: string, value: string, place = 0): void {
  const control = scan.shadowRoot?.querySelector(tag);
  const radios = [
    ...(control?.shadowRoot?.querySelectorAll<HTMLInputElement>(`input[type=radio][value="${value}"]`) ?? []),
  ];
  const radio = radios[place];
  if (radio === undefined) throw new Error(`<${tag}> offers no ${value}.`);
  radio.click();
}

async function handInAndClose(scan: Parameters<typeof button>[0]): Promise<void> {
  button(scan, 'Lever in').click();
  await until(
    () => findButton(scan, 'Ja, lever zo in') !== undefined || heading(scan).startsWith('Ingeleverd'),
    'handing in, or the question',
  );
  findButton(scan, 'Ja, lever zo in')?.click();
  await untilHeading(scan, 'Ingeleverd. Geef het apparaat door.');
  button(scan, 'Sluit de ronde').click();
  await until(() => findButton(scan, 'Ja, sluit de ronde') !== undefined, 'the question');
  button(scan, 'Ja, sluit de ronde').click();
}

describe('a scan with an instrument of any kind', function () {
  this.timeout(30_000);
  expectQuietConsole();

  it('is filled in, closed and shown with stages, and finds cards for the stage', async () => {
    const stages = [2, 2, 3, 3, 4, 4].map((stage) => ({ stage }));
    const scan = await openScan({
      source: shipped,
      instrumentId: 'mindshift',
      quadrantId: '',
      deckId: 'mindshift-interventions',
      store: await storeWith('mindshift', stages),
    });
    const heard = listen(scan);
    button(scan, 'Vul in').click();
    await untilHeading(scan, 'Jouw beurt');
    await until(
      () => root(scan).querySelector('lerend-stages')?.shadowRoot?.querySelector('input') != null,
      'the stages',
    );
    choose(scan, 'lerend-stages', '3');
    await handInAndClose(scan);
    await untilHeading(scan, 'Waar jullie staan');
    await untilText(scan, 'Ik weet nog niet hoe');
    button(scan, 'Kaarten').click();
    await untilHeading(scan, 'Kaarten');
    await untilText(scan, 'Minstens de helft van jullie staat bij ‘Ik weet nog niet hoe’ of verder.');
    expect(heard.filter(({ type }) => type === 'lerend-answer')).to.deep.equal([]);
  });

  it('is filled in, closed and shown with pairs', async () => {
    const pairs = [
      'role',
      'causes',
      'talk',
      'assessment',
      'dialogue',
      'challenge',
      'relations',
      'language-of-learning',
    ];
    const others = [-2, -1, 0, 1, 2].map((position) => Object.fromEntries(pairs.map((id) => [id, position])));
    const scan = await openScan({
      source: shipped,
      instrumentId: 'mindset-pairs',
      quadrantId: '',
      deckId: '',
      store: await storeWith('mindset-pairs', others),
    });
    button(scan, 'Vul in').click();
    await untilHeading(scan, 'Jouw beurt');
    await until(
      () => root(scan).querySelector('lerend-pairs')?.shadowRoot?.querySelector('input') != null,
      'the pairs',
    );
    pairs.forEach((_, index) => {
      choose(scan, 'lerend-pairs', '1', index);
    });
    await handInAndClose(scan);
    await untilHeading(scan, 'Tussen de polen');
    await until(() => textIn(scan).includes('De toets') || textIn(scan).includes('toets'), 'the profile');
  });

  it('takes a quadrant as its one instrument', async () => {
    const scan = await openScan({
      source: shipped,
      instrumentId: 'team-culture',
      quadrantId: '',
      deckId: '',
    });
    begin(scan);
    await untilHeading(scan, 'Jouw beurt');
    await until(
      () => deepElements(scan).some(({ localName }) => localName === 'lerend-quadrant'),
      'the quadrant',
    );
    expect(root(scan).querySelector('lerend-checklist')).to.equal(null);
  });

  it('says that two instruments of one kind do not go together', async () => {
    const scan = await openScan({
      source: shipped,
      instrumentId: 'team-culture',
      quadrantId: 'process-outcome',
      deckId: '',
    });
    await untilText(scan, 'A scan holds one instrument of a kind');
  });

  it('says that a deck is nothing to fill in', async () => {
    const scan = await openScan({ source: shipped, instrumentId: 'six-steps', quadrantId: '', deckId: '' });
    await untilText(scan, 'Something that a team fills in is asked for here');
  });
});
