import { fixture, html } from '@open-wc/testing';
import type { Recommendation } from '@lerend/core/advice';
import type { Figure } from '@lerend/core/model';
import type { LerendDeck } from '@lerend/elements/deck/lerend-deck';
import '@lerend/elements/define/deck';
import { sixSteps } from '@lerend/instruments/six-steps';
import { sixStepsEn } from '@lerend/instruments/six-steps/en';
import { sixStepsNl } from '@lerend/instruments/six-steps/nl';

export { sixSteps, sixStepsEn, sixStepsNl };

export const subjects = {
  'learning-organisation': {
    domains: { 'supportive-culture': 'Ondersteunende cultuur' },
    items: { 'asking-help': 'Wie iets niet weet, vraagt hulp.' },
  },
};

function cardOf(id: string): (typeof sixSteps.cards)[number] {
  const card = sixSteps.cards.find((each) => each.id === id);
  if (card === undefined) throw new Error(`There is no card ${id}.`);
  return card;
}

function recommendation(id: string, ...reasons: Recommendation['reasons']): Recommendation {
  const { step, setting, mode, phases } = cardOf(id);
  return { card: id, step, setting, mode, phases, reasons };
}

const culture = { instrument: 'learning-organisation', domain: 'supportive-culture' };

/** A conversation for what is seen differently, and an action for what has begun. */
export const talk = sixSteps.cards.find(({ mode }) => mode === 'conversation')?.id ?? '';
export const act = sixSteps.cards.find(({ mode }) => mode === 'action')?.id ?? '';

export const recommendations: Figure<readonly Recommendation[]> = {
  status: 'ok',
  value: [
    recommendation(
      talk,
      {
        ...culture,
        item: 'asking-help',
        signal: 'divided',
        basis: { type: 'polarised', phaseByMean: 'partial', norm: 0.5 },
        role: 'main',
        fit: 'phase',
      },
      {
        ...culture,
        signal: 'early',
        basis: { type: 'phase', norm: 0.2 },
        role: 'also',
        fit: 'neighbouring-phase',
      },
    ),
    recommendation(act, {
      ...culture,
      signal: 'early',
      basis: { type: 'phase', norm: 0.2 },
      role: 'main',
      fit: 'neighbouring-phase',
    }),
  ],
};

export async function deck(
  properties: Partial<
    Pick<LerendDeck, 'recommendations' | 'plan' | 'only' | 'setting' | 'label' | 'exportFormats' | 'subjects'>
  > = {},
  { lang = 'nl', dir = 'ltr' }: { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } = {},
): Promise<LerendDeck> {
  const holder = await fixture<HTMLElement>(
    html`<div lang=${lang} dir=${dir}>
      <lerend-deck
        .instrument=${sixSteps}
        .wordings=${[sixStepsNl, sixStepsEn]}
        .subjects=${subjects}
      ></lerend-deck>
    </div>`,
  );
  const element = holder.querySelector('lerend-deck');
  if (element === null) throw new Error('There is no deck.');
  Object.assign(element, properties);
  await element.updateComplete;
  return element;
}

export function rootOf(element: Element): ShadowRoot {
  if (element.shadowRoot === null) throw new Error('There is no shadow root.');
  return element.shadowRoot;
}

export function textOf(element: Element | null | undefined): string {
  const root = element?.shadowRoot?.querySelector('.base') ?? element;
  return (root?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export const titleOf = (card: string): string => sixStepsNl.cards[card]?.title ?? '';

/** The cards of a part of the widget, by their titles. */
export function cardsIn(element: Element, part: 'recommended' | 'browse'): readonly HTMLElement[] {
  return [...rootOf(element).querySelectorAll<HTMLElement>(`[part=${part}] article`)];
}

export function cardNamed(element: Element, part: 'recommended' | 'browse', title: string): HTMLElement {
  const found = cardsIn(element, part).find((card) => textOf(card.querySelector('.title')) === title);
  if (found === undefined) throw new Error(`There is no card “${title}” in ${part}.`);
  return found;
}

export function buttonOf(card: Element): HTMLButtonElement {
  const found = card.querySelector('button');
  if (found === null) throw new Error('There is no button on the card.');
  return found;
}

/** A chip of a filter by its label. */
export function chip(element: Element, label: string): HTMLInputElement {
  const found = [...rootOf(element).querySelectorAll<HTMLInputElement>('.chip input')].find((input) =>
    textOf(input.labels?.[0]).endsWith(label),
  );
  if (found === undefined) throw new Error(`There is no filter “${label}”.`);
  return found;
}

export function plannedTitles(element: Element): readonly string[] {
  return [...rootOf(element).querySelectorAll('.planned-title')].map(textOf);
}

export function fieldOf(
  element: Element,
  title: string,
  label: string,
): HTMLInputElement | HTMLTextAreaElement {
  const row = [...rootOf(element).querySelectorAll('.planned')].find(
    (each) => textOf(each.querySelector('.planned-title')) === title,
  );
  const found = [...(row?.querySelectorAll('label') ?? [])].find(
    (each) => textOf(each.querySelector('span')) === label,
  )?.control;
  if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) return found;
  throw new Error(`There is no field “${label}” beside “${title}”.`);
}

export function named(element: Element, name: string): HTMLButtonElement {
  const found = [...rootOf(element).querySelectorAll('button')].find(
    (each) => each.getAttribute('aria-label') === name || textOf(each) === name,
  );
  if (found === undefined) throw new Error(`There is no button “${name}”.`);
  return found;
}

export function listen(element: HTMLElement): unknown[] {
  const heard: unknown[] = [];
  for (const type of ['lerend-select', 'lerend-plan', 'lerend-export', 'lerend-error']) {
    element.addEventListener(type, (event) => {
      heard.push([type, (event as CustomEvent).detail]);
    });
  }
  return heard;
}
