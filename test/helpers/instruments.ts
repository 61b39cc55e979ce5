import type { ChecklistInstrument, ChecklistWording } from '@lerend/core/checklist';
import type { DeckInstrument, DeckWording } from '@lerend/core/deck';
import type { QuadrantInstrument, QuadrantWording } from '@lerend/core/quadrant';
import { smallQuadrant } from './small-quadrant.js';

/** One small valid instrument of each kind with its wording, and the shipped ones, all as JSON would hold them. */
export interface Sample {
  readonly name: string;
  readonly instrument: ChecklistInstrument | QuadrantInstrument | DeckInstrument;
  readonly wordings: readonly (ChecklistWording | QuadrantWording | DeckWording)[];
}

const source = { document: 'test', place: 'all of it' };

export function plainChecklist(): ChecklistInstrument {
  return {
    kind: 'checklist',
    id: 'plain-checklist',
    version: '1.2.3',
    source,
    scale: {
      type: 'development',
      basis: 'source',
      points: [
        { value: 1, id: 'starting' },
        { value: 2, id: 'partly' },
        { value: 3, id: 'fully' },
      ],
    },
    domains: [
      { id: 'culture', source, basis: 'source' },
      { id: 'growth', source, basis: 'editorial' },
    ],
    items: [
      { id: 'asking-help', domain: 'culture', source, basis: 'source' },
      { id: 'open-doors', domain: 'culture', source, basis: 'source' },
      { id: 'time-to-learn', domain: 'growth', source, basis: 'editorial' },
    ],
    notApplicable: false,
    scoring: {
      type: 'mean-of-norms',
      cuts: { partial: { numerator: 1, denominator: 3 }, strong: { numerator: 2, denominator: 3 } },
      basis: 'editorial',
    },
    editorial: ['cuts', 'level-descriptions'],
  };
}

export function plainChecklistWording(instrument = plainChecklist()): ChecklistWording {
  return {
    instrument: instrument.id,
    locale: 'en',
    title: 'Plain checklist',
    introduction: 'How far are you?',
    stem: 'At our school',
    scale: byId(instrument.scale.points, (id) => ({ label: `We are ${id}`, short: id })),
    domains: byId(instrument.domains, (id) => ({ title: `Domain ${id}`, description: `What ${id} is` })),
    items: byId(instrument.items, (id) => ({
      statement: `We do ${id}.`,
      levels: byId(instrument.scale.points, (point) => `What ${id} looks like when ${point}`),
    })),
  };
}

export function plainQuadrant(): QuadrantInstrument {
  return {
    ...smallQuadrant,
    id: 'plain-quadrant',
    classes: smallQuadrant.classes.map((each) => ({
      ...each,
      characteristics: [{ id: `${each.id}-mood`, source }],
    })),
  };
}

/** A quadrant with an axis between two kinds, classes without characteristics, and lists for all four together. */
export function quadrantWithLists(): QuadrantInstrument {
  return {
    ...smallQuadrant,
    id: 'quadrant-with-lists',
    axes: { ...smallQuadrant.axes, horizontal: { ...smallQuadrant.axes.horizontal, neutral: true } },
    lists: [
      { id: 'tasks', source, characteristics: [{ id: 'tasks-one', source }, { id: 'tasks-two', source }] }, // prettier-ignore
      { id: 'marks', source, characteristics: [{ id: 'marks-one', source }] },
    ],
  };
}

export function plainQuadrantWording(instrument = plainQuadrant()): QuadrantWording {
  const { axes, items, classes, lists = [] } = instrument;
  return {
    instrument: instrument.id,
    locale: 'en',
    title: 'Plain quadrant',
    introduction: 'Where is your team?',
    axes: byId([axes.vertical, axes.horizontal], (id) => ({
      title: id,
      question: `How much ${id} is there?`,
      low: 'little',
      high: 'much',
      steps: ['very little', 'little', 'some', 'much', 'very much'],
    })),
    items: byId(items, (id) => ({ statement: `In our team ${id}.` })),
    scale: ['not at all', 'hardly', 'partly', 'mostly', 'fully'],
    classes: byId(classes, (id) => ({ title: id, short: id, description: `What ${id} is` })),
    ...(lists.length === 0
      ? {}
      : { noSharedClass: 'No class that we share', lists: byId(lists, (id) => ({ title: `All ${id}` })) }),
    characteristics: byId(
      [...classes, ...lists].flatMap((each) => each.characteristics),
      (id) => `mark of ${id}`,
    ),
  };
}

export function plainDeck(): DeckInstrument {
  const card = (id: string, step: string) =>
    ({
      id,
      step,
      setting: 'school',
      source,
      mode: 'conversation',
      serves: [{ instrument: 'plain-checklist', domain: 'culture', item: 'asking-help', role: 'main' }],
      phases: ['early', 'partial'],
      effort: 'low',
      basis: 'editorial',
    }) as const;
  return {
    kind: 'deck',
    id: 'plain-deck',
    version: '1.0.0',
    source,
    settings: [{ id: 'school', source }],
    steps: [
      { id: 'look', source },
      { id: 'act', source },
    ],
    cards: [card('talk-it-over', 'look'), card('visit-a-lesson', 'look'), card('plan-together', 'act')],
    preconditions: [
      {
        instrument: 'plain-checklist',
        domain: 'culture',
        phase: 'early',
        cards: ['talk-it-over'],
        source,
        basis: 'editorial',
      },
    ],
    keepAndShare: ['visit-a-lesson'],
    editorial: ['phases', 'serves'],
  };
}

export function plainDeckWording(instrument = plainDeck()): DeckWording {
  return {
    instrument: instrument.id,
    locale: 'en',
    title: 'Plain deck',
    introduction: 'What could you do?',
    settings: byId(instrument.settings, (id) => ({ title: id })),
    steps: byId(instrument.steps, (id) => ({ title: id, description: `What ${id} is` })),
    cards: byId(instrument.cards, (id) => ({
      title: id,
      description: `Do ${id}.`,
      duration: 'an hour',
      why: 'It helps to begin.',
    })),
  };
}

export const plainSamples: readonly Sample[] = [
  { name: 'a plain checklist', instrument: plainChecklist(), wordings: [plainChecklistWording()] },
  { name: 'a plain quadrant', instrument: plainQuadrant(), wordings: [plainQuadrantWording()] },
  {
    name: 'a quadrant with lists',
    instrument: quadrantWithLists(),
    wordings: [plainQuadrantWording(quadrantWithLists())],
  },
  { name: 'a plain deck', instrument: plainDeck(), wordings: [plainDeckWording()] },
];

/** What the project ships, with its Dutch and its English. */
export async function shippedSamples(): Promise<readonly Sample[]> {
  const [organisation, organisationNl, organisationEn] = await Promise.all([
    import('@lerend/instruments/learning-organisation'),
    import('@lerend/instruments/learning-organisation/nl'),
    import('@lerend/instruments/learning-organisation/en'),
  ]);
  const [partnership, partnershipNl, partnershipEn] = await Promise.all([
    import('@lerend/instruments/learning-partnership'),
    import('@lerend/instruments/learning-partnership/nl'),
    import('@lerend/instruments/learning-partnership/en'),
  ]);
  const [culture, cultureNl, cultureEn] = await Promise.all([
    import('@lerend/instruments/team-culture'),
    import('@lerend/instruments/team-culture/nl'),
    import('@lerend/instruments/team-culture/en'),
  ]);
  const [steps, stepsNl, stepsEn] = await Promise.all([
    import('@lerend/instruments/six-steps'),
    import('@lerend/instruments/six-steps/nl'),
    import('@lerend/instruments/six-steps/en'),
  ]);
  return [
    {
      name: 'learning-organisation',
      instrument: organisation.learningOrganisation,
      wordings: [organisationNl.learningOrganisationNl, organisationEn.learningOrganisationEn],
    },
    {
      name: 'learning-partnership',
      instrument: partnership.learningPartnership,
      wordings: [partnershipNl.learningPartnershipNl, partnershipEn.learningPartnershipEn],
    },
    {
      name: 'team-culture',
      instrument: culture.teamCulture,
      wordings: [cultureNl.teamCultureNl, cultureEn.teamCultureEn],
    },
    { name: 'six-steps', instrument: steps.sixSteps, wordings: [stepsNl.sixStepsNl, stepsEn.sixStepsEn] },
  ];
}

function byId<T>(entries: readonly { readonly id: string }[], value: (id: string) => T): Record<string, T> {
  return Object.fromEntries(entries.map(({ id }) => [id, value(id)]));
}
