import { fixture, html } from '@open-wc/testing';
import type { Answer, Response, RoundStore } from '@lerend/core';
import { createMemoryRoundStore, type RoundSetup } from '@lerend/core/round';
import '@lerend/elements/define/scan';
import type { ScanExporters, ScanFile } from '@lerend/elements/scan/exporters';
import type { InstrumentSource, LoadedInstrument } from '@lerend/elements/scan/instrument-source';
import type { LerendScan } from '@lerend/elements/scan/lerend-scan';
import { learningPartnership } from '@lerend/instruments/learning-partnership';
import { learningPartnershipEn } from '@lerend/instruments/learning-partnership/en';
import { learningPartnershipNl } from '@lerend/instruments/learning-partnership/nl';
import { sixSteps } from '@lerend/instruments/six-steps';
import { sixStepsEn } from '@lerend/instruments/six-steps/en';
import { sixStepsNl } from '@lerend/instruments/six-steps/nl';
import { teamCulture } from '@lerend/instruments/team-culture';
import { teamCultureEn } from '@lerend/instruments/team-culture/en';
import { teamCultureNl } from '@lerend/instruments/team-culture/nl';
import { until } from '../../helpers/browser.js';

export { learningPartnership as checklist, learningPartnershipNl as checklistNl, teamCulture, sixSteps };

const loaders: Readonly<Record<string, (locale: string) => LoadedInstrument>> = {
  'learning-partnership': (locale) => ({
    instrument: learningPartnership,
    wording: locale === 'nl' ? learningPartnershipNl : learningPartnershipEn,
  }),
  'team-culture': (locale) => ({
    instrument: teamCulture,
    wording: locale === 'nl' ? teamCultureNl : teamCultureEn,
  }),
  'six-steps': (locale) => ({ instrument: sixSteps, wording: locale === 'nl' ? sixStepsNl : sixStepsEn }),
};

export const source: InstrumentSource = {
  list: () => [],
  load: (id, locale) => {
    const load = loaders[id];
    return load === undefined ? Promise.reject(new Error(`no ${id}`)) : Promise.resolve(load(locale));
  },
};

/** Every file as plain JSON, so that nothing is left out on the way. */
export const exporters: ScanExporters = {
  answers: ({ responses }) => [jsonFile('answers', responses)],
  report: ({ checklist, quadrant }) => [
    jsonFile('checklist', checklist?.report),
    jsonFile('quadrant', quadrant?.report),
  ],
};

function jsonFile(name: string, value: unknown): ScanFile {
  return {
    label: name,
    filename: `${name}.json`,
    type: 'application/json',
    text: JSON.stringify(value),
  };
}

export const ROUND = 'learning-partnership+team-culture';

interface Options {
  readonly lang?: string;
  readonly source?: InstrumentSource;
  readonly store?: RoundStore | 'device';
  readonly policy?: LerendScan['policy'];
  readonly roles?: LerendScan['roles'];
  readonly roleNames?: LerendScan['roleNames'];
  readonly scope?: string;
  readonly earlier?: unknown;
  readonly exporters?: ScanExporters;
  readonly instrumentId?: string;
  readonly quadrantId?: string;
  readonly deckId?: string;
  readonly quadrantInput?: 'point' | 'items';
}

/** A scan that has loaded what it needs. */
export async function openScan(options: Options = {}): Promise<LerendScan> {
  const place = await fixture<HTMLElement>(html`
    <div lang=${options.lang ?? 'nl'}>
      <lerend-scan
        instrument-id=${options.instrumentId ?? 'learning-partnership'}
        quadrant-id=${options.quadrantId ?? 'team-culture'}
        deck-id=${options.deckId ?? 'six-steps'}
        quadrant-input=${options.quadrantInput ?? 'point'}
        .source=${options.source ?? source}
        .store=${options.store}
        .policy=${options.policy}
        .roles=${options.roles}
        .roleNames=${options.roleNames}
        .scope=${options.scope ?? ''}
        .earlier=${options.earlier}
        .exporters=${options.exporters}
      ></lerend-scan>
    </div>
  `);
  const scan = place.querySelector('lerend-scan');
  if (scan === null) throw new Error('There is no scan.');
  await until(() => root(scan).querySelector('h2, [role=alert]') !== null, 'the scan to open');
  return scan;
}

export function root(element: Element): ShadowRoot {
  if (element.shadowRoot === null) throw new Error(`<${element.localName}> has no shadow root.`);
  return element.shadowRoot;
}

export function setupOf(changes: Partial<RoundSetup> = {}): RoundSetup {
  return {
    id: ROUND,
    instruments: [learningPartnership, teamCulture],
    quadrantInput: 'point',
    policy: { k: 5 },
    ...changes,
  };
}

/** What somebody answers: the same level everywhere unless said otherwise, and a place on the plane. */
export function answersOf(person: number, levels: readonly Answer[] = []): readonly Response[] {
  return [
    {
      instrument: learningPartnership.id,
      version: learningPartnership.version,
      answers: Object.fromEntries(
        learningPartnership.items.map(({ id }, index) => [id, levels[index] ?? 1 + ((person + index) % 3)]),
      ),
    },
    {
      instrument: teamCulture.id,
      version: teamCulture.version,
      answers: { invitation: 40 + ((person * 13) % 50), challenge: 30 + ((person * 17) % 60) },
    },
  ];
}

/** The same answers with the role that somebody said is hers. */
export function withRole(responses: readonly Response[], role: string): readonly Response[] {
  return responses.map((response) => ({ ...response, role }));
}

/** A store in which some people handed in; of the round's roles by turns. */
export async function storeOf(people: number, setup: RoundSetup = setupOf()): Promise<RoundStore> {
  const store = createMemoryRoundStore();
  await store.load(setup);
  for (let person = 0; person < people; person += 1) {
    const role = setup.roles?.[person % 2];
    const answers = role === undefined ? answersOf(person) : withRole(answersOf(person), role);
    await store.handIn(setup.id, answers, { consent: true });
  }
  return store;
}

function wordsOf(element: Element | ShadowRoot): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

export function findButton(scan: LerendScan, name: string): HTMLButtonElement | undefined {
  return [...root(scan).querySelectorAll('button')].find((each) => wordsOf(each) === name);
}

export function button(scan: LerendScan, name: string): HTMLButtonElement {
  const found = findButton(scan, name);
  if (found === undefined) throw new Error(`There is no button "${name}": ${wordsOf(root(scan))}`);
  return found;
}

export function heading(scan: LerendScan): string {
  const found = root(scan).querySelector('h2');
  return found === null ? '' : wordsOf(found);
}

/** The text of a scan and of everything in it. */
export function textIn(scan: LerendScan): string {
  return deepElements(scan)
    .map((element) => (element.shadowRoot === null ? '' : element.shadowRoot.textContent))
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** Every element of a tree, through shadow roots. */
export function deepElements(top: Element): readonly Element[] {
  const inside = top.shadowRoot === null ? [] : [...top.shadowRoot.children].flatMap(deepElements);
  return [top, ...inside, ...[...top.children].flatMap(deepElements)];
}

export function checklistIn(scan: LerendScan): HTMLElementTagNameMap['lerend-checklist'] {
  const found = root(scan).querySelector('lerend-checklist');
  if (found === null) throw new Error('There is no checklist.');
  return found;
}

export function radios(scan: LerendScan, statement: number): readonly HTMLInputElement[] {
  const fieldset = root(checklistIn(scan)).querySelectorAll('fieldset')[statement];
  return [...(fieldset?.querySelectorAll('input') ?? [])];
}

/** Answers as a click does. */
export function answer(scan: LerendScan, statement: number, option: number): void {
  radios(scan, statement)[option]?.click();
}

/** What was answered on screen, by statement. */
export function chosen(scan: LerendScan): readonly (string | undefined)[] {
  return learningPartnership.items.map(
    (_, index) => radios(scan, index).find((radio) => radio.checked)?.value,
  );
}

/** From the start screen of a new round to whatever a person meets first. */
export function begin(scan: LerendScan): void {
  root(scan).querySelector<HTMLInputElement>('[name=unknown]')?.click();
  button(scan, 'Begin met invullen').click();
}

/** From the start screen to the first answer. */
export async function beginFillIn(scan: LerendScan): Promise<void> {
  begin(scan);
  await untilFillIn(scan);
}

/** Waits until a person can answer. */
export async function untilFillIn(scan: LerendScan): Promise<void> {
  await untilHeading(scan, 'Jouw beurt');
  await until(
    () => root(scan).querySelector('lerend-checklist')?.shadowRoot?.querySelector('fieldset') != null,
    'the statements',
  );
}

/** Hands in what is answered, where a question is open still. */
export async function handIn(scan: LerendScan): Promise<void> {
  button(scan, 'Lever in').click();
  await until(() => findButton(scan, 'Ja, lever zo in') !== undefined, 'the question');
  button(scan, 'Ja, lever zo in').click();
}

/** Gives a file to an input as a person does who chose it. */
export function chooseFile(input: HTMLInputElement, text: string, name = 'mijn-antwoorden.json'): void {
  const files = new DataTransfer();
  files.items.add(new File([text], name, { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

export async function untilHeading(scan: LerendScan, words: string): Promise<void> {
  await until(() => heading(scan) === words, `the heading "${words}"`);
  await scan.updateComplete;
}

export async function untilText(scan: LerendScan, words: string): Promise<void> {
  await until(() => textIn(scan).includes(words), `the text "${words}"`);
}

/** The element that has the focus, through shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement != null) active = active.shadowRoot.activeElement;
  return active;
}

export interface Heard {
  readonly type: string;
  readonly detail: unknown;
}

/** Everything that a page around the scan hears; of our own events also what only a capturing listener would. */
export function listen(scan: LerendScan): readonly Heard[] {
  const heard: Heard[] = [];
  const types = [
    'lerend-answer',
    'lerend-complete',
    'lerend-error',
    'lerend-export',
    'lerend-plan',
    'lerend-scan',
    'lerend-select',
    'change',
    'input',
  ];
  for (const type of types) {
    scan.addEventListener(
      type,
      (event) => {
        heard.push({ type, detail: (event as CustomEvent<unknown>).detail });
        event.preventDefault();
      },
      { capture: type.startsWith('lerend-') },
    );
  }
  return heard;
}
