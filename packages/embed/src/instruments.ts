import type {
  InstrumentSource,
  ListedInstrument,
  LoadedInstrument,
} from '@lerend/elements/scan/instrument-source';

type Locale = 'nl' | 'en';

interface Shipped extends ListedInstrument {
  /** Structure and wording are a chunk each. */
  readonly load: (locale: Locale) => Promise<LoadedInstrument>;
}

const LOCALES: readonly Locale[] = ['nl', 'en'];

const shipped: readonly Shipped[] = [
  {
    id: 'learning-organisation',
    kind: 'checklist',
    locales: LOCALES,
    title: { nl: 'Onze school als lerende organisatie', en: 'Our school as a learning organisation' },
    load: async (locale) => {
      const [{ learningOrganisation }, wording] = await Promise.all([
        import('@lerend/instruments/learning-organisation'),
        locale === 'nl'
          ? import('@lerend/instruments/learning-organisation/nl').then((nl) => nl.learningOrganisationNl)
          : import('@lerend/instruments/learning-organisation/en').then((en) => en.learningOrganisationEn),
      ]);
      return { instrument: learningOrganisation, wording };
    },
  },
  {
    id: 'learning-partnership',
    kind: 'checklist',
    locales: LOCALES,
    title: { nl: 'Ons lerend partnerschap', en: 'Our learning partnership' },
    load: async (locale) => {
      const [{ learningPartnership }, wording] = await Promise.all([
        import('@lerend/instruments/learning-partnership'),
        locale === 'nl'
          ? import('@lerend/instruments/learning-partnership/nl').then((nl) => nl.learningPartnershipNl)
          : import('@lerend/instruments/learning-partnership/en').then((en) => en.learningPartnershipEn),
      ]);
      return { instrument: learningPartnership, wording };
    },
  },
  {
    id: 'team-culture',
    kind: 'quadrant',
    locales: LOCALES,
    title: { nl: 'De cultuur van ons team', en: 'The culture of our team' },
    load: async (locale) => {
      const [{ teamCulture }, wording] = await Promise.all([
        import('@lerend/instruments/team-culture'),
        locale === 'nl'
          ? import('@lerend/instruments/team-culture/nl').then((nl) => nl.teamCultureNl)
          : import('@lerend/instruments/team-culture/en').then((en) => en.teamCultureEn),
      ]);
      return { instrument: teamCulture, wording };
    },
  },
  {
    id: 'six-steps',
    kind: 'deck',
    locales: LOCALES,
    title: { nl: 'Zes stappen', en: 'Six steps' },
    load: async (locale) => {
      const [{ sixSteps }, wording] = await Promise.all([
        import('@lerend/instruments/six-steps'),
        locale === 'nl'
          ? import('@lerend/instruments/six-steps/nl').then((nl) => nl.sixStepsNl)
          : import('@lerend/instruments/six-steps/en').then((en) => en.sixStepsEn),
      ]);
      return { instrument: sixSteps, wording };
    },
  },
];

/** The shipped instruments, each loaded when it is asked for: Dutch where Dutch is asked for, English elsewhere. */
export const instrumentSource: InstrumentSource = {
  list: () => shipped.map(({ id, kind, locales, title }) => ({ id, kind, locales, title })),
  load: async (id, locale) => {
    const found = shipped.find((each) => each.id === id);
    if (found === undefined) throw new Error(`There is no instrument ${id} here.`);
    return found.load(locale.split('-', 1)[0]?.toLowerCase() === 'nl' ? 'nl' : 'en');
  },
};
