import type { ChecklistInstrument, ChecklistWording } from '@lerend/core/checklist';
import type { DeckInstrument, DeckWording } from '@lerend/core/deck';
import type { SourceReference } from '@lerend/core/model';
import type { PairsInstrument, PairsWording } from '@lerend/core/pairs';
import type { QuadrantInstrument, QuadrantWording } from '@lerend/core/quadrant';
import type { StagesInstrument, StagesWording } from '@lerend/core/stages';

interface Listed<Kind extends string, Instrument, Wording> {
  readonly id: string;
  readonly kind: Kind;
  readonly locales: readonly ('nl' | 'en')[];
  readonly title: { readonly nl: string; readonly en: string };
  /** One sentence each: who takes it, and what they want to know. */
  readonly purpose: { readonly nl: string; readonly en: string };
  readonly source: SourceReference;
  readonly load: () => Promise<Instrument>;
  readonly wordings: { readonly nl: () => Promise<Wording>; readonly en: () => Promise<Wording> };
}

/**
 * How long a person needs for it: three statements or pairs a minute. A plane takes four minutes; to find one's stage takes
 * one, and another for every eight marks.
 */
interface FilledIn {
  readonly minutes: number;
  /** The deck that serves it most often; absent where none does. */
  readonly deck?: string;
}

/** What is known of a shipped instrument without loading it; structure and each wording load apart. */
export type InstrumentEntry =
  | (Listed<'checklist', ChecklistInstrument, ChecklistWording> & FilledIn)
  | (Listed<'quadrant', QuadrantInstrument, QuadrantWording> & FilledIn)
  | (Listed<'stages', StagesInstrument, StagesWording> & FilledIn)
  | (Listed<'pairs', PairsInstrument, PairsWording> & FilledIn)
  | Listed<'deck', DeckInstrument, DeckWording>;

const locales = ['nl', 'en'] as const;

/** Every instrument and deck that is shipped. */
export const instruments: readonly InstrumentEntry[] = [
  {
    id: 'learning-organisation',
    kind: 'checklist',
    locales,
    title: { nl: 'Onze school als lerende organisatie', en: 'Our school as a learning organisation' },
    purpose: {
      nl: 'Voor een school die in één keer wil zien waar het leren van collega’s steun krijgt, en waar nog niet.',
      en: 'For a school that wants one look at where colleagues’ learning is supported, and where it is not yet.',
    },
    source: { document: '004', place: 'first checklist' },
    minutes: 6,
    deck: 'six-steps',
    load: () => import('./learning-organisation/index.js').then((module) => module.learningOrganisation),
    wordings: {
      nl: () => import('./learning-organisation/nl.js').then((module) => module.learningOrganisationNl),
      en: () => import('./learning-organisation/en.js').then((module) => module.learningOrganisationEn),
    },
  },
  {
    id: 'learning-partnership',
    kind: 'checklist',
    locales,
    title: { nl: 'Ons lerend partnerschap', en: 'Our learning partnership' },
    purpose: {
      nl: 'Voor scholen en opleidingen die samenwerken en willen weten wat zij zo van elkaar leren.',
      en: 'For schools and training institutes that work together and want to know what they learn from each other.',
    },
    source: { document: '004', place: 'second checklist' },
    minutes: 3,
    deck: 'six-steps',
    load: () => import('./learning-partnership/index.js').then((module) => module.learningPartnership),
    wordings: {
      nl: () => import('./learning-partnership/nl.js').then((module) => module.learningPartnershipNl),
      en: () => import('./learning-partnership/en.js').then((module) => module.learningPartnershipEn),
    },
  },
  {
    id: 'team-culture',
    kind: 'quadrant',
    locales,
    title: { nl: 'De cultuur van ons team', en: 'The culture of our team' },
    purpose: {
      nl: 'Voor een team dat wil weten of collega’s zich welkom voelen, en of zij elkaar ook uitdagen.',
      en: 'For a team that wants to know whether colleagues feel welcome, and whether they challenge one another too.',
    },
    source: { document: '001', place: 'Model van uitnodiging en uitdaging' },
    minutes: 4,
    deck: 'leader-suggestions',
    load: () => import('./team-culture/index.js').then((module) => module.teamCulture),
    wordings: {
      nl: () => import('./team-culture/nl.js').then((module) => module.teamCultureNl),
      en: () => import('./team-culture/en.js').then((module) => module.teamCultureEn),
    },
  },
  {
    id: 'process-outcome',
    kind: 'quadrant',
    locales,
    title: { nl: 'Hoe wij leren, en wat het oplevert', en: 'How we learn, and what comes of it' },
    purpose: {
      nl: 'Voor een team dat wil zien of collega’s apart of met elkaar leren, en of de opbrengst van iedereen is.',
      en: 'For a team that wants to see whether people learn alone or together, and whether all share what comes of it.',
    },
    source: { document: '000', place: 'table 1' },
    minutes: 4,
    load: () => import('./process-outcome/index.js').then((module) => module.processOutcome),
    wordings: {
      nl: () => import('./process-outcome/nl.js').then((module) => module.processOutcomeNl),
      en: () => import('./process-outcome/en.js').then((module) => module.processOutcomeEn),
    },
  },
  {
    id: 'shared-leadership',
    kind: 'quadrant',
    locales,
    title: { nl: 'Hoe onze school wordt geleid', en: 'How our school is led' },
    purpose: {
      nl: 'Voor een school die wil weten hoe de leiding richting geeft, en hoe dicht die bij de lessen staat.',
      en: 'For a school that wants to know how its leaders give direction, and how close they are to the lessons.',
    },
    source: { document: '000', place: 'closing section' },
    minutes: 4,
    deck: 'leader-suggestions',
    load: () => import('./shared-leadership/index.js').then((module) => module.sharedLeadership),
    wordings: {
      nl: () => import('./shared-leadership/nl.js').then((module) => module.sharedLeadershipNl),
      en: () => import('./shared-leadership/en.js').then((module) => module.sharedLeadershipEn),
    },
  },
  {
    id: 'teacher-leadership',
    kind: 'quadrant',
    locales,
    title: { nl: 'Leiderschap van leraren', en: 'Teacher leadership' },
    purpose: {
      nl: 'Voor een school die wil zien hoe leraren vooroplopen: met of zonder een rol, alleen of met anderen.',
      en: 'For a school that wants to see how its teachers lead: with a role or without one, alone or with others.',
    },
    source: { document: '003', place: '3.1.4' },
    minutes: 4,
    load: () => import('./teacher-leadership/index.js').then((module) => module.teacherLeadership),
    wordings: {
      nl: () => import('./teacher-leadership/nl.js').then((module) => module.teacherLeadershipNl),
      en: () => import('./teacher-leadership/en.js').then((module) => module.teacherLeadershipEn),
    },
  },
  {
    id: 'six-steps',
    kind: 'deck',
    locales,
    title: { nl: 'Zes stappen', en: 'Six steps' },
    purpose: {
      nl: 'Voor een team dat na een uitslag wil kiezen wat het gaat doen, alleen als school of met partners.',
      en: 'For a team that has its result and wants to choose what to do next, as a school or with partners.',
    },
    source: { document: '004', place: 'steps 1 to 6' },
    load: () => import('./six-steps/index.js').then((module) => module.sixSteps),
    wordings: {
      nl: () => import('./six-steps/nl.js').then((module) => module.sixStepsNl),
      en: () => import('./six-steps/en.js').then((module) => module.sixStepsEn),
    },
  },
  {
    id: 'learning-opportunities',
    kind: 'deck',
    locales,
    title: { nl: 'Ruimte om te leren', en: 'Room to learn' },
    purpose: {
      nl: 'Voor een team dat meer van het eigen werk wil leren en zoekt hoe dat in een gewone week past.',
      en: 'For a team that wants to learn more from its own work and looks for ways to fit that into the week.',
    },
    source: { document: '003', place: 'section 6.1' },
    load: () => import('./learning-opportunities/index.js').then((module) => module.learningOpportunities),
    wordings: {
      nl: () => import('./learning-opportunities/nl.js').then((module) => module.learningOpportunitiesNl),
      en: () => import('./learning-opportunities/en.js').then((module) => module.learningOpportunitiesEn),
    },
  },
  {
    id: 'leader-suggestions',
    kind: 'deck',
    locales,
    title: { nl: 'Zeven suggesties voor de schoolleider', en: 'Seven suggestions for school leaders' },
    purpose: {
      nl: 'Voor een schoolleider die wil dat leraren meer met en van elkaar leren, en zoekt wat daarbij helpt.',
      en: 'For a school leader who wants teachers to learn more with and from each other, and looks for what helps.',
    },
    source: { document: '000', place: 'section 3 and table 4' },
    load: () => import('./leader-suggestions/index.js').then((module) => module.leaderSuggestions),
    wordings: {
      nl: () => import('./leader-suggestions/nl.js').then((module) => module.leaderSuggestionsNl),
      en: () => import('./leader-suggestions/en.js').then((module) => module.leaderSuggestionsEn),
    },
  },
  {
    id: 'mindshift-interventions',
    kind: 'deck',
    locales,
    title: { nl: 'Interventies bij een mindshift', en: 'Interventions for a mindshift' },
    purpose: {
      nl: 'Voor een team dat weet in welke fase van een verandering het staat en zoekt wat daarbij helpt.',
      en: 'For a team that knows which phase of a change it is in and looks for what helps there.',
    },
    source: { document: '003', place: 'table 1' },
    load: () => import('./mindshift-interventions/index.js').then((module) => module.mindshiftInterventions),
    wordings: {
      nl: () => import('./mindshift-interventions/nl.js').then((module) => module.mindshiftInterventionsNl),
      en: () => import('./mindshift-interventions/en.js').then((module) => module.mindshiftInterventionsEn),
    },
  },
  {
    id: 'brain-principles',
    kind: 'checklist',
    locales,
    title: { nl: 'Lesgeven met het brein in gedachten', en: 'Teaching with the brain in mind' },
    purpose: {
      nl: 'Voor een team dat wil nagaan hoe goed de lessen aansluiten bij hoe leerlingen iets onthouden.',
      en: 'For a team that asks how well its lessons fit the way pupils take things in and remember them.',
    },
    source: { document: '003', place: '4.3.4' },
    minutes: 4,
    deck: 'learning-opportunities',
    load: () => import('./brain-principles/index.js').then((module) => module.brainPrinciples),
    wordings: {
      nl: () => import('./brain-principles/nl.js').then((module) => module.brainPrinciplesNl),
      en: () => import('./brain-principles/en.js').then((module) => module.brainPrinciplesEn),
    },
  },
  {
    id: 'curiosity',
    kind: 'checklist',
    locales,
    title: { nl: 'Hoe nieuwsgierig ons team is', en: 'How curious our team is' },
    purpose: {
      nl: 'Voor een team dat wil weten hoeveel ruimte er is voor vragen, en wat collega’s aan het zoeken zet.',
      en: 'For a team that wonders how much room there is for questions, and what sets colleagues searching.',
    },
    source: { document: '003', place: '8.2' },
    minutes: 4,
    deck: 'learning-opportunities',
    load: () => import('./curiosity/index.js').then((module) => module.curiosity),
    wordings: {
      nl: () => import('./curiosity/nl.js').then((module) => module.curiosityNl),
      en: () => import('./curiosity/en.js').then((module) => module.curiosityEn),
    },
  },
  {
    id: 'feedback',
    kind: 'checklist',
    locales,
    title: { nl: 'Onze feedback aan leerlingen', en: 'Our feedback to pupils' },
    purpose: {
      nl: 'Voor leraren die samen willen bekijken wat zij leerlingen teruggeven, en of die daar iets mee kunnen.',
      en: 'For teachers who want to look together at what they tell pupils about their work, and whether it helps.',
    },
    source: { document: '003', place: '4.2.1, 4.3.3, 5.2' },
    minutes: 4,
    deck: 'learning-opportunities',
    load: () => import('./feedback/index.js').then((module) => module.feedback),
    wordings: {
      nl: () => import('./feedback/nl.js').then((module) => module.feedbackNl),
      en: () => import('./feedback/en.js').then((module) => module.feedbackEn),
    },
  },
  {
    id: 'five-disciplines',
    kind: 'checklist',
    locales,
    title: { nl: 'Vijf disciplines van een lerende school', en: 'Five disciplines of a learning school' },
    purpose: {
      nl: 'Voor een school die kort wil kijken of de vijf gewoonten van een lerende organisatie er al zijn.',
      en: 'For a school that wants a short look at whether the five habits of a learning organisation are there.',
    },
    source: { document: '003', place: 'section 2.6, table 2' },
    minutes: 2,
    deck: 'leader-suggestions',
    load: () => import('./five-disciplines/index.js').then((module) => module.fiveDisciplines),
    wordings: {
      nl: () => import('./five-disciplines/nl.js').then((module) => module.fiveDisciplinesNl),
      en: () => import('./five-disciplines/en.js').then((module) => module.fiveDisciplinesEn),
    },
  },
  {
    id: 'inquiry-culture',
    kind: 'checklist',
    locales,
    title: { nl: 'Onze onderzoekende cultuur', en: 'Our culture of inquiry' },
    purpose: {
      nl: 'Voor een school die eigen onderzoek doet en wil weten of het goed geregeld is en iets oplevert.',
      en: 'For a school that does its own research and wants to know whether it is well set up and of use.',
    },
    source: { document: '003', place: '8.1' },
    minutes: 3,
    deck: 'leader-suggestions',
    load: () => import('./inquiry-culture/index.js').then((module) => module.inquiryCulture),
    wordings: {
      nl: () => import('./inquiry-culture/nl.js').then((module) => module.inquiryCultureNl),
      en: () => import('./inquiry-culture/en.js').then((module) => module.inquiryCultureEn),
    },
  },
  {
    id: 'instructional-leadership',
    kind: 'checklist',
    locales,
    title: { nl: 'Onderwijskundig leiderschap', en: 'Instructional leadership' },
    purpose: {
      nl: 'Voor een school die wil weten hoe goed leraren worden geholpen om beter te worden in hun vak.',
      en: 'For a school that wants to know how well teachers are helped to get better at teaching.',
    },
    source: { document: '003', place: 'section 3.1.1, table 3' },
    minutes: 3,
    deck: 'leader-suggestions',
    load: () =>
      import('./instructional-leadership/index.js').then((module) => module.instructionalLeadership),
    wordings: {
      nl: () => import('./instructional-leadership/nl.js').then((module) => module.instructionalLeadershipNl),
      en: () => import('./instructional-leadership/en.js').then((module) => module.instructionalLeadershipEn),
    },
  },
  {
    id: 'leader-roles',
    kind: 'checklist',
    locales,
    title: { nl: 'Drie rollen van schoolleiders', en: 'Three roles of school leaders' },
    purpose: {
      nl: 'Voor schoolleiders en teams die willen zien welke van drie rollen al zichtbaar is, en welke nog niet.',
      en: 'For school leaders and teams who want to see which of three roles already shows, and which does not yet.',
    },
    source: { document: '002', place: 'the three roles of the school leader' },
    minutes: 8,
    deck: 'leader-suggestions',
    load: () => import('./leader-roles/index.js').then((module) => module.leaderRoles),
    wordings: {
      nl: () => import('./leader-roles/nl.js').then((module) => module.leaderRolesNl),
      en: () => import('./leader-roles/en.js').then((module) => module.leaderRolesEn),
    },
  },
  {
    id: 'leadership-for-learning',
    kind: 'checklist',
    locales,
    title: { nl: 'Leidinggeven aan leren', en: 'Leadership for learning' },
    purpose: {
      nl: 'Voor een school die leidinggeven en leren op elkaar wil laten passen, van klas tot bestuur.',
      en: 'For a school that wants leading and learning to fit together, from the classroom to the board.',
    },
    source: { document: '003', place: 'section 3.2.1, table 4' },
    minutes: 9,
    deck: 'leader-suggestions',
    load: () => import('./leadership-for-learning/index.js').then((module) => module.leadershipForLearning),
    wordings: {
      nl: () => import('./leadership-for-learning/nl.js').then((module) => module.leadershipForLearningNl),
      en: () => import('./leadership-for-learning/en.js').then((module) => module.leadershipForLearningEn),
    },
  },
  {
    id: 'collective-learning-conditions',
    kind: 'checklist',
    locales,
    title: { nl: 'Wat samen leren mogelijk maakt', en: 'What makes learning together possible' },
    purpose: {
      nl: 'Voor een team dat samen wil leren en eerst wil weten wat daarvoor nog ontbreekt.',
      en: 'For a team that wants to learn together and first asks what is still missing for that.',
    },
    source: { document: '000', place: 'table 2' },
    minutes: 6,
    deck: 'leader-suggestions',
    load: () =>
      import('./collective-learning-conditions/index.js').then(
        (module) => module.collectiveLearningConditions,
      ),
    wordings: {
      nl: () =>
        import('./collective-learning-conditions/nl.js').then(
          (module) => module.collectiveLearningConditionsNl,
        ),
      en: () =>
        import('./collective-learning-conditions/en.js').then(
          (module) => module.collectiveLearningConditionsEn,
        ),
    },
  },
  {
    id: 'learning-agility',
    kind: 'checklist',
    locales,
    title: { nl: 'Hoe wendbaar we leren', en: 'Our learning agility' },
    purpose: {
      nl: 'Voor een team dat veel verandering ziet en wil weten hoe makkelijk het daarvan leert.',
      en: 'For a team that meets a lot of change and wants to know how easily it learns from it.',
    },
    source: { document: '003', place: 'section 6.2.4' },
    minutes: 2,
    deck: 'learning-opportunities',
    load: () => import('./learning-agility/index.js').then((module) => module.learningAgility),
    wordings: {
      nl: () => import('./learning-agility/nl.js').then((module) => module.learningAgilityNl),
      en: () => import('./learning-agility/en.js').then((module) => module.learningAgilityEn),
    },
  },
  {
    id: 'learning-architect',
    kind: 'checklist',
    locales,
    title: { nl: 'Leidinggeven als leerarchitect', en: 'Leading as a learning architect' },
    purpose: {
      nl: 'Voor wie leidinggeeft en kort wil horen of het team daardoor ook meer leert.',
      en: 'For those who lead and want a short answer to whether that helps the team to learn.',
    },
    source: { document: '001', place: 'section on the school leader as leerarchitect' },
    minutes: 2,
    deck: 'leader-suggestions',
    load: () => import('./learning-architect/index.js').then((module) => module.learningArchitect),
    wordings: {
      nl: () => import('./learning-architect/nl.js').then((module) => module.learningArchitectNl),
      en: () => import('./learning-architect/en.js').then((module) => module.learningArchitectEn),
    },
  },
  {
    id: 'learning-capacity',
    kind: 'checklist',
    locales,
    title: { nl: 'Ons leervermogen', en: 'Our capacity to learn' },
    purpose: {
      nl: 'Voor een team dat wil weten op welke manieren collega’s leren, en welke manier weinig aandacht krijgt.',
      en: 'For a team that asks in which ways colleagues learn, and which of those ways gets little attention.',
    },
    source: { document: '003', place: 'section 6.2' },
    minutes: 7,
    deck: 'learning-opportunities',
    load: () => import('./learning-capacity/index.js').then((module) => module.learningCapacity),
    wordings: {
      nl: () => import('./learning-capacity/nl.js').then((module) => module.learningCapacityNl),
      en: () => import('./learning-capacity/en.js').then((module) => module.learningCapacityEn),
    },
  },
  {
    id: 'learning-culture-conditions',
    kind: 'checklist',
    locales,
    title: { nl: 'Een cultuur om in te leren', en: 'A culture to learn in' },
    purpose: {
      nl: 'Voor een team dat in twee minuten wil weten of het veilig genoeg is om iets nog niet te kunnen.',
      en: 'For a team that wants to know in two minutes whether it is safe enough not to know something yet.',
    },
    source: { document: '001', place: 'De bouwstenen van een lerende schoolcultuur' },
    minutes: 1,
    deck: 'leader-suggestions',
    load: () =>
      import('./learning-culture-conditions/index.js').then((module) => module.learningCultureConditions),
    wordings: {
      nl: () =>
        import('./learning-culture-conditions/nl.js').then((module) => module.learningCultureConditionsNl),
      en: () =>
        import('./learning-culture-conditions/en.js').then((module) => module.learningCultureConditionsEn),
    },
  },
  {
    id: 'learning-professional',
    kind: 'checklist',
    locales,
    title: { nl: 'Wij als lerende professionals', en: 'Ourselves as learning professionals' },
    purpose: {
      nl: 'Voor een team dat wil praten over wat goed vakwerk vraagt, en hoe ieder daarin bijblijft.',
      en: 'For a team that wants to talk about what good professional work asks, and how people keep up with it.',
    },
    source: { document: '003', place: 'section 6.3' },
    minutes: 8,
    deck: 'learning-opportunities',
    load: () => import('./learning-professional/index.js').then((module) => module.learningProfessional),
    wordings: {
      nl: () => import('./learning-professional/nl.js').then((module) => module.learningProfessionalNl),
      en: () => import('./learning-professional/en.js').then((module) => module.learningProfessionalEn),
    },
  },
  {
    id: 'motivation-needs',
    kind: 'checklist',
    locales,
    title: { nl: 'Waar onze zin om te leren vandaan komt', en: 'What makes us want to learn' },
    purpose: {
      nl: 'Voor een team dat merkt dat scholing weinig energie geeft, en wil weten wat er mist.',
      en: 'For a team that finds training gives little energy, and wants to know what is lacking.',
    },
    source: { document: '003', place: 'section 5.2' },
    minutes: 2,
    deck: 'learning-opportunities',
    load: () => import('./motivation-needs/index.js').then((module) => module.motivationNeeds),
    wordings: {
      nl: () => import('./motivation-needs/nl.js').then((module) => module.motivationNeedsNl),
      en: () => import('./motivation-needs/en.js').then((module) => module.motivationNeedsEn),
    },
  },
  {
    id: 'organisation-learning',
    kind: 'checklist',
    locales,
    title: { nl: 'Hoe onze school leert', en: 'How our school learns' },
    purpose: {
      nl: 'Voor een school die wil weten of wat iemand ontdekt ook bij anderen terechtkomt, en daar blijft.',
      en: 'For a school that asks whether what one person finds out also reaches the others, and stays.',
    },
    source: { document: '003', place: '10.2' },
    minutes: 6,
    deck: 'leader-suggestions',
    load: () => import('./organisation-learning/index.js').then((module) => module.organisationLearning),
    wordings: {
      nl: () => import('./organisation-learning/nl.js').then((module) => module.organisationLearningNl),
      en: () => import('./organisation-learning/en.js').then((module) => module.organisationLearningEn),
    },
  },
  {
    id: 'school-as-learning-organisation',
    kind: 'checklist',
    locales,
    title: { nl: 'Zeven kanten van een lerende school', en: 'Seven sides of a learning school' },
    purpose: {
      nl: 'Voor een school die de tijd neemt om breed te kijken: van de visie tot de wereld buiten de school.',
      en: 'For a school that takes the time for a wide view: from its vision to the world outside its doors.',
    },
    source: { document: '003', place: '2.7; 3.3, 5.6, 6.4, 7.3, 8.3, 9.3, 10.4' },
    minutes: 14,
    deck: 'learning-opportunities',
    load: () =>
      import('./school-as-learning-organisation/index.js').then(
        (module) => module.schoolAsLearningOrganisation,
      ),
    wordings: {
      nl: () =>
        import('./school-as-learning-organisation/nl.js').then(
          (module) => module.schoolAsLearningOrganisationNl,
        ),
      en: () =>
        import('./school-as-learning-organisation/en.js').then(
          (module) => module.schoolAsLearningOrganisationEn,
        ),
    },
  },
  {
    id: 'plc-capacities',
    kind: 'checklist',
    locales,
    title: { nl: 'Onze professionele leergemeenschap', en: 'Our professional learning community' },
    purpose: {
      nl: 'Voor een groep collega’s die samen onderwijs verbetert en wil weten wat haar daarbij nog helpt.',
      en: 'For a group of colleagues who improve teaching together and want to know what else would help them.',
    },
    source: { document: '002', place: 'the three capacities' },
    minutes: 3,
    deck: 'leader-suggestions',
    load: () => import('./plc-capacities/index.js').then((module) => module.plcCapacities),
    wordings: {
      nl: () => import('./plc-capacities/nl.js').then((module) => module.plcCapacitiesNl),
      en: () => import('./plc-capacities/en.js').then((module) => module.plcCapacitiesEn),
    },
  },
  {
    id: 'vision-quality',
    kind: 'checklist',
    locales,
    title: { nl: 'Onze visie op leren', en: 'Our vision of learning' },
    purpose: {
      nl: 'Voor een school met een visie op papier die wil weten of die ook in het werk te merken is.',
      en: 'For a school with a vision on paper that wants to know whether it shows in daily work.',
    },
    source: { document: '003', place: 'section 5.1, demands on a vision' },
    minutes: 4,
    deck: 'leader-suggestions',
    load: () => import('./vision-quality/index.js').then((module) => module.visionQuality),
    wordings: {
      nl: () => import('./vision-quality/nl.js').then((module) => module.visionQualityNl),
      en: () => import('./vision-quality/en.js').then((module) => module.visionQualityEn),
    },
  },
  {
    id: 'wicked-problem',
    kind: 'checklist',
    locales,
    title: { nl: 'Herkennen we een taai probleem?', en: 'Do we recognise a wicked problem?' },
    purpose: {
      nl: 'Voor een team dat aan een lastig probleem werkt en wil begrijpen wat het zo lastig maakt.',
      en: 'For a team that works on a hard problem and wants to understand what makes it so hard.',
    },
    source: { document: '003', place: '2.3' },
    minutes: 6,
    load: () => import('./wicked-problem/index.js').then((module) => module.wickedProblem),
    wordings: {
      nl: () => import('./wicked-problem/nl.js').then((module) => module.wickedProblemNl),
      en: () => import('./wicked-problem/en.js').then((module) => module.wickedProblemEn),
    },
  },
  {
    id: 'team-learning-routine',
    kind: 'checklist',
    locales,
    title: { nl: 'Plannen we ook ons leren?', en: 'Do we plan our learning too?' },
    purpose: {
      nl: 'Voor een team dat druk is met taken en wil weten of er ook tijd is om daarvan te leren.',
      en: 'For a team busy with its tasks that wants to know whether there is time to learn from them.',
    },
    source: { document: '003', place: '7.1' },
    minutes: 2,
    deck: 'learning-opportunities',
    load: () => import('./team-learning-routine/index.js').then((module) => module.teamLearningRoutine),
    wordings: {
      nl: () => import('./team-learning-routine/nl.js').then((module) => module.teamLearningRoutineNl),
      en: () => import('./team-learning-routine/en.js').then((module) => module.teamLearningRoutineEn),
    },
  },
  {
    id: 'learning-levels',
    kind: 'stages',
    locales,
    title: { nl: 'Van los naar samen leren', en: 'From learning apart to learning together' },
    purpose: {
      nl: 'Voor een team dat wil weten of collega’s hun kennis bij elkaar brengen, en of zij daar ook over durven te verschillen.',
      en: 'For a team that wants to know whether colleagues bring their knowledge together, and whether they dare to differ over it.',
    },
    source: { document: '000', place: 'table 3' },
    minutes: 3,
    deck: 'leader-suggestions',
    load: () => import('./learning-levels/index.js').then((module) => module.learningLevels),
    wordings: {
      nl: () => import('./learning-levels/nl.js').then((module) => module.learningLevelsNl),
      en: () => import('./learning-levels/en.js').then((module) => module.learningLevelsEn),
    },
  },
  {
    id: 'mindshift',
    kind: 'stages',
    locales,
    title: { nl: 'Waar sta ik in deze verandering?', en: 'Where am I with this change?' },
    purpose: {
      nl: 'Voor een team dat aan één verandering werkt en wil zien wat collega’s nu nodig hebben om verder te kunnen.',
      en: 'For a team working on one change that wants to see what its people need now to go on.',
    },
    source: { document: '003', place: 'table 1' },
    minutes: 4,
    deck: 'mindshift-interventions',
    load: () => import('./mindshift/index.js').then((module) => module.mindshift),
    wordings: {
      nl: () => import('./mindshift/nl.js').then((module) => module.mindshiftNl),
      en: () => import('./mindshift/en.js').then((module) => module.mindshiftEn),
    },
  },
  {
    id: 'collective-learning-test',
    kind: 'stages',
    locales,
    title: { nl: 'Leren we echt samen?', en: 'Are we really learning together?' },
    purpose: {
      nl: 'Voor een team dat vaak overlegt en wil weten hoe ver dat komt: tot een gesprek, een inzicht of een plan.',
      en: 'For a team that talks a lot and wants to know how far that gets: to a conversation, an insight or a plan.',
    },
    source: { document: '003', place: 'section 7.1' },
    minutes: 2,
    deck: 'leader-suggestions',
    load: () => import('./collective-learning-test/index.js').then((module) => module.collectiveLearningTest),
    wordings: {
      nl: () => import('./collective-learning-test/nl.js').then((module) => module.collectiveLearningTestNl),
      en: () => import('./collective-learning-test/en.js').then((module) => module.collectiveLearningTestEn),
    },
  },
  {
    id: 'deep-learning',
    kind: 'stages',
    locales,
    title: { nl: 'Hoe diep leren wij als team?', en: 'How deeply do we learn as a team?' },
    purpose: {
      nl: 'Voor een team dat iets nieuws leert en wil weten of het bij weten blijft, of ook elders in het werk helpt.',
      en: 'For a team that is learning something new and wants to know whether it stays with knowing or helps elsewhere too.',
    },
    source: { document: '003', place: 'section 4.3.1' },
    minutes: 2,
    deck: 'learning-opportunities',
    load: () => import('./deep-learning/index.js').then((module) => module.deepLearning),
    wordings: {
      nl: () => import('./deep-learning/nl.js').then((module) => module.deepLearningNl),
      en: () => import('./deep-learning/en.js').then((module) => module.deepLearningEn),
    },
  },
  {
    id: 'mindset-pairs',
    kind: 'pairs',
    locales,
    title: { nl: 'Kijken vanuit lesgeven of vanuit leren', en: 'Starting from teaching or from learning' },
    purpose: {
      nl: 'Voor leraren die willen zien of zij in hun werk eerst aan de les denken, of eerst aan wat leerlingen leren.',
      en: 'For teachers who want to see whether they think of the lesson first, or first of what pupils learn.',
    },
    source: { document: '003', place: 'section 4.2.1, table 5' },
    minutes: 3,
    deck: 'learning-opportunities',
    load: () => import('./mindset-pairs/index.js').then((module) => module.mindsetPairs),
    wordings: {
      nl: () => import('./mindset-pairs/nl.js').then((module) => module.mindsetPairsNl),
      en: () => import('./mindset-pairs/en.js').then((module) => module.mindsetPairsEn),
    },
  },
  {
    id: 'growth-mindset',
    kind: 'pairs',
    locales,
    title: { nl: 'Aanleg of groei: wat geloof jij?', en: 'Talent or growth: what do you believe?' },
    purpose: {
      nl: 'Voor leraren die willen bespreken wat zij geloven over aanleg, en wat een leerling daarvan merkt.',
      en: 'For teachers who want to talk about what they believe of talent, and what pupils notice of it.',
    },
    source: { document: '003', place: '4.3.2' },
    minutes: 1,
    deck: 'learning-opportunities',
    load: () => import('./growth-mindset/index.js').then((module) => module.growthMindset),
    wordings: {
      nl: () => import('./growth-mindset/nl.js').then((module) => module.growthMindsetNl),
      en: () => import('./growth-mindset/en.js').then((module) => module.growthMindsetEn),
    },
  },
  {
    id: 'control-trust',
    kind: 'pairs',
    locales,
    title: { nl: 'Sturen met controle of met vertrouwen', en: 'Steering by control or by trust' },
    purpose: {
      nl: 'Voor een school die wil bespreken waar mensen elkaar controleren en waar zij elkaar ruimte laten, van klas tot overheid.',
      en: 'For a school that wants to talk about where people check on one another and where they leave room, from class to government.',
    },
    source: { document: '003', place: '3.1.3' },
    minutes: 2,
    load: () => import('./control-trust/index.js').then((module) => module.controlTrust),
    wordings: {
      nl: () => import('./control-trust/nl.js').then((module) => module.controlTrustNl),
      en: () => import('./control-trust/en.js').then((module) => module.controlTrustEn),
    },
  },
  {
    id: 'vision-axes',
    kind: 'pairs',
    locales,
    title: { nl: 'Jouw kijk op leren', en: 'Your view of learning' },
    purpose: {
      nl: 'Voor een team dat aan een visie begint en eerst wil zien waar collega’s hetzelfde denken, en waar niet.',
      en: 'For a team about to write a vision that first wants to see where its members think alike, and where not.',
    },
    source: { document: '003', place: 'table 7, step 2' },
    minutes: 2,
    load: () => import('./vision-axes/index.js').then((module) => module.visionAxes),
    wordings: {
      nl: () => import('./vision-axes/nl.js').then((module) => module.visionAxesNl),
      en: () => import('./vision-axes/en.js').then((module) => module.visionAxesEn),
    },
  },
];
