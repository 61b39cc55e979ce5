import { fixture, html } from '@open-wc/testing';
import type { Answers, ReportOptions } from '@lerend/core/model';
import { STAGE_SLOT, reportStages, tallyStages } from '@lerend/core/stages';
import type { StagesInstrument, StagesReport, StagesResult, StagesWording } from '@lerend/core/stages';
import type { LerendStages } from '@lerend/elements/stages/lerend-stages';
import '@lerend/elements/define/stages';
import { smallStages, smallStagesEn, smallStagesNl } from '../../helpers/small-stages.js';

export { smallStages, smallStagesEn, smallStagesNl };

/** The same without a ground: what is recognised may point to nothing. */
export const withoutGround: StagesInstrument = {
  kind: 'stages',
  id: smallStages.id,
  version: smallStages.version,
  source: smallStages.source,
  stages: smallStages.stages,
  aspects: smallStages.aspects,
  marks: smallStages.marks,
  scoring: smallStages.scoring,
  editorial: ['marks', 'half', 'next-steps'],
};

export const withoutGroundNl: StagesWording = {
  ...smallStagesNl,
  stages: Object.fromEntries(Object.entries(smallStagesNl.stages).filter(([id]) => id !== 'not-yet')),
};

export function valueOf(answers: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ instrument: smallStages.id, version: smallStages.version, answers });
}

/** All marks looked at, of which these are recognised. */
export function looking(...recognised: readonly string[]): Answers {
  return Object.fromEntries(smallStages.marks.map(({ id }) => [id, recognised.includes(id) ? 1 : 0]));
}

export interface Team extends ReportOptions {
  readonly dontKnow?: number;
  readonly open?: number;
  /** What each of those who looked at the marks recognises. */
  readonly recognised?: readonly (readonly string[])[];
}

/** The report of a team of which so many people pick the ground, the first stage, and so on. */
export function teamAt(
  counts: readonly number[],
  { dontKnow = 0, open = 0, recognised = [], ...options }: Team = {},
  instrument: StagesInstrument = smallStages,
): StagesReport {
  const { id, version, ground } = instrument;
  const lowest = ground === undefined ? 1 : 0;
  const picks = [
    ...counts.flatMap((count, index) => Array.from({ length: count }, () => index + lowest)),
    ...Array.from({ length: dontKnow }, () => 'dont-know' as const),
    ...Array.from({ length: open }, () => null),
  ];
  const responses = picks.map((pick, person) => ({
    instrument: id,
    version,
    answers: {
      [STAGE_SLOT]: pick,
      ...(recognised[person] === undefined ? {} : looking(...recognised[person])),
    },
  }));
  return reportStages(instrument, tallyStages(instrument, responses), options);
}

export function resultOf(report: StagesReport): StagesResult {
  if (report.result.status !== 'ok') throw new Error('There is no result.');
  return report.result.value;
}

/** The same report with a part of its result in place of another. */
export function having(report: StagesReport, changes: Partial<StagesResult>): StagesReport {
  return { ...report, result: { status: 'ok', value: { ...resultOf(report), ...changes } } };
}

interface Surroundings {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly instrument?: StagesInstrument;
  readonly wordings?: readonly StagesWording[];
}

export async function stages(
  properties: Partial<
    Pick<
      LerendStages,
      | 'report'
      | 'value'
      | 'required'
      | 'readonly'
      | 'compare'
      | 'disabled'
      | 'label'
      | 'marksOpen'
      | 'ownAnswers'
    >
  > = {},
  {
    lang = 'nl',
    dir = 'ltr',
    instrument = smallStages,
    wordings = [smallStagesNl, smallStagesEn],
  }: Surroundings = {},
): Promise<LerendStages> {
  const holder = await fixture<HTMLElement>(
    html`<div lang=${lang} dir=${dir}>
      <lerend-stages .instrument=${instrument} .wordings=${wordings}></lerend-stages>
    </div>`,
  );
  const element = holder.querySelector('lerend-stages');
  if (element === null) throw new Error('There are no stages.');
  await element.updateComplete;
  Object.assign(element, properties);
  await element.updateComplete;
  return element;
}

/** What stands in the widget, as a person would read it. */
export function textOf(element: Element, selector = '.base'): string {
  return (element.shadowRoot?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Radios by their name: the title of a stage, or "Weet ik niet". */
export function radio(element: Element, name: string): HTMLInputElement {
  return named(element, 'input[type=radio]', name);
}

export function checkbox(element: Element, name: string): HTMLInputElement {
  return named(element, 'input[type=checkbox]', name);
}

export function checked(element: Element): string | undefined {
  const found = element.shadowRoot?.querySelector<HTMLInputElement>('input[type=radio]:checked');
  return found ? nameOf(found) : undefined;
}

export function describedBy(control: HTMLInputElement): string {
  const root = control.getRootNode() as ShadowRoot;
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => root.getElementById(id)?.textContent.trim()).join(' ');
}

export function details(element: Element, summary: string): HTMLDetailsElement {
  const found = [...(element.shadowRoot?.querySelectorAll('details') ?? [])].find(
    (each) => each.querySelector('summary')?.textContent.trim() === summary,
  );
  if (found === undefined) throw new Error(`There is no “${summary}”.`);
  return found;
}

/** What a screen reader is told about the marks. */
export function said(element: Element): string {
  return textOf(element, '[role=status]');
}

/** Writes down the events of an element by name, with what they tell. */
export function listen(element: HTMLElement): unknown[] {
  const heard: unknown[] = [];
  for (const type of ['input', 'change', 'lerend-answer', 'lerend-complete', 'lerend-error']) {
    element.addEventListener(type, (event) => {
      heard.push(event instanceof CustomEvent && type === 'lerend-answer' ? [type, event.detail] : type);
    });
  }
  return heard;
}

/** The tree as a browser holds it, without the comments that the template engine leaves. */
export function markup(element: Element): string {
  return (element.shadowRoot?.innerHTML ?? '').replace(/<!--.*?-->/gs, '');
}

function named(element: Element, selector: string, name: string): HTMLInputElement {
  const all = [...(element.shadowRoot?.querySelectorAll<HTMLInputElement>(selector) ?? [])];
  const found = all.find((each) => nameOf(each) === name);
  if (found === undefined) throw new Error(`There is no “${name}”.`);
  return found;
}

function nameOf(control: HTMLInputElement): string {
  const root = control.getRootNode() as ShadowRoot;
  const id = control.getAttribute('aria-labelledby');
  const label = id === null ? control.labels?.[0] : root.getElementById(id);
  return label?.textContent.trim() ?? '';
}
