import { fixture, html } from '@open-wc/testing';
import { reportQuadrant, tallyQuadrant, type QuadrantReport } from '@lerend/core/quadrant';
import { createMemoryRoundStore } from '@lerend/core/round';
import type { LerendQuadrant } from '@lerend/elements/quadrant/lerend-quadrant';
import '@lerend/elements/define/quadrant';
import { teamCulture } from '@lerend/instruments/team-culture';
import { teamCultureEn } from '@lerend/instruments/team-culture/en';
import { teamCultureNl } from '@lerend/instruments/team-culture/nl';

export { teamCulture, teamCultureEn, teamCultureNl };

type PlaceOfPerson = readonly [invitation: number, challenge: number];

export function valueAt(invitation: number, challenge: number): string {
  return JSON.stringify({
    instrument: 'team-culture',
    version: teamCulture.version,
    answers: { invitation, challenge },
  });
}

export function teamAt(places: readonly PlaceOfPerson[], invited?: number): QuadrantReport {
  const tally = tallyQuadrant(
    teamCulture,
    places.map(([invitation, challenge]) => ({
      instrument: 'team-culture',
      version: teamCulture.version,
      answers: { invitation, challenge },
    })),
  );
  return reportQuadrant(teamCulture, tally, invited === undefined ? {} : { invited });
}

/** The report of a round with these places, as its release gave it. */
export async function released(places: readonly PlaceOfPerson[], invited: number): Promise<QuadrantReport> {
  const store = createMemoryRoundStore();
  const round = 'team';
  await store.load({
    id: round,
    instruments: [teamCulture],
    quadrantInput: 'point',
    policy: { k: 5 },
    invited,
  });
  for (const [invitation, challenge] of places) {
    const { id, version } = teamCulture;
    await store.handIn(round, [{ instrument: id, version, answers: { invitation, challenge } }]);
  }
  await store.close(round);
  const reports = await store.report(round);
  const report = reports.ok ? reports.value[0] : undefined;
  if (report?.kind !== 'quadrant') throw new Error('The round gave no report.');
  return report;
}

/** Most of six people in the growth culture, one on the edge, one cosy. */
export const growing: readonly PlaceOfPerson[] = [
  [80, 80],
  [85, 75],
  [78, 82],
  [90, 70],
  [75, 50],
  [80, 30],
];

/** Two camps along challenge. */
export const divided: readonly PlaceOfPerson[] = [
  [80, 5],
  [80, 8],
  [80, 10],
  [80, 92],
  [80, 95],
  [80, 90],
];

export async function quadrant(
  properties: Partial<
    Pick<
      LerendQuadrant,
      'input' | 'report' | 'value' | 'required' | 'readonly' | 'compare' | 'disabled' | 'label' | 'ownAnswers'
    >
  > = {},
  { lang = 'nl', dir = 'ltr' }: { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } = {},
): Promise<LerendQuadrant> {
  const holder = await fixture<HTMLElement>(
    html`<div lang=${lang} dir=${dir}>
      <lerend-quadrant
        .instrument=${teamCulture}
        .wordings=${[teamCultureNl, teamCultureEn]}
      ></lerend-quadrant>
    </div>`,
  );
  const element = holder.querySelector('lerend-quadrant');
  if (element === null) throw new Error('There is no quadrant.');
  await element.updateComplete;
  Object.assign(element, properties);
  await element.updateComplete;
  return element;
}

/** What stands in the widget, as a person would read it. */
export function textOf(element: Element): string {
  return (element.shadowRoot?.querySelector('.base')?.textContent ?? '').replace(/\s+/g, ' ');
}

export function slider(element: Element, label: string): HTMLInputElement {
  const found = [...(element.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=range]') ?? [])].find(
    (each) => each.labels?.[0]?.textContent === label,
  );
  if (found === undefined) throw new Error(`There is no slider “${label}”.`);
  return found;
}

export function plane(element: Element): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>('[role=application]');
  if (!found) throw new Error('There is no plane to place a point on.');
  return found;
}

/** Where the plane itself lies on the page: [left, top, side]. */
export function planeBox(element: Element): DOMRect {
  const ground = element.shadowRoot?.querySelector('.ground');
  if (!ground) throw new Error('There is no plane.');
  ground.scrollIntoView({ block: 'center' });
  return ground.getBoundingClientRect();
}

export function pointOf(element: Element): DOMRect | undefined {
  return element.shadowRoot?.querySelector('.pin .dot')?.getBoundingClientRect();
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
