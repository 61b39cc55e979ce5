import type { Basis } from '@lerend/core/model';

/** A document that instruments refer to by `source.document`. None of the five prints its own year. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  /** `editorial` where the text at hand prints no title and ours says what it is about. */
  readonly titleBasis: Basis;
  readonly subtitle?: string;
  /** As the text names them; empty where it names none. */
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly language: 'nl';
}

/** Whose idea a document passes on, beyond the document's own authors. */
export interface SourceCredit {
  readonly id: string;
  readonly authors: readonly string[];
  /** The year of the work, as the document cites it; absent where it cites none. */
  readonly year?: number;
  /** The title and publisher of the work, where the document gives them. */
  readonly title?: string;
  readonly publisher?: string;
  /** What the idea is, in a few words. */
  readonly contribution: { readonly nl: string; readonly en: string };
  /** The documents that pass it on, by id. */
  readonly documents: readonly string[];
}

export const sourceDocuments: readonly SourceDocument[] = [
  {
    id: '000',
    title: 'Collectief leren en de rol van de schoolleider',
    titleBasis: 'source',
    subtitle: 'Verbinden van schoolontwikkeling en professionalisering',
    authors: [],
    language: 'nl',
  },
  {
    id: '001',
    title: 'Collectief leren als fundament van duurzame schoolontwikkeling',
    titleBasis: 'source',
    authors: ['Machiel Karels'],
    publisher: 'Wij-leren',
    language: 'nl',
  },
  {
    id: '002',
    title: 'De Droomschool als professionele leergemeenschap',
    titleBasis: 'editorial',
    authors: [],
    language: 'nl',
  },
  {
    id: '003',
    title: 'Leidinggeven aan leren',
    titleBasis: 'editorial',
    authors: [],
    language: 'nl',
  },
  {
    id: '004',
    title: 'Samen leren en kennisdelen in de opleidingsschool',
    titleBasis: 'source',
    authors: [],
    language: 'nl',
  },
];

export const sourceCredits: readonly SourceCredit[] = [
  {
    id: 'sanford',
    authors: ['Nevitt Sanford'],
    year: 2017,
    title: 'Self and Society',
    publisher: 'Transaction Publishers',
    contribution: { nl: 'uitnodiging en uitdaging', en: 'invitation and challenge' },
    documents: ['001'],
  },
  {
    id: 'van-wessum-verheggen',
    authors: ['Van Wessum', 'Verheggen'],
    year: 2022,
    contribution: { nl: 'bouwstenen van een lerende cultuur', en: 'building blocks of a learning culture' },
    documents: ['001'],
  },
  {
    id: 'lencioni',
    authors: ['Patrick Lencioni'],
    year: 2002,
    contribution: { nl: 'vertrouwen als basis van een team', en: 'trust as the base of a team' },
    documents: ['001'],
  },
  {
    id: 'simons-ruijters-outcomes',
    authors: ['Simons', 'Ruijters'],
    year: 2001,
    contribution: { nl: 'proces en uitkomst van leren', en: 'process and outcome of learning' },
    documents: ['000'],
  },
  {
    id: 'dixon-cycle',
    authors: ['Dixon'],
    year: 1999,
    contribution: { nl: 'cyclus van samen leren', en: 'cycle of learning together' },
    documents: ['000'],
  },
  {
    id: 'dixon-organisation',
    authors: ['Dixon'],
    year: 1994,
    contribution: { nl: 'het leren van een organisatie', en: 'how an organisation learns' },
    documents: ['003'],
  },
  {
    id: 'kasl-marsick-dechant',
    authors: ['Kasl', 'Marsick', 'Dechant'],
    year: 1997,
    contribution: { nl: 'niveaus van samen leren', en: 'levels of learning together' },
    documents: ['000'],
  },
  {
    id: 'verbiest-conditions',
    authors: ['Verbiest'],
    year: 2004,
    contribution: { nl: 'voorwaarden om samen te leren', en: 'conditions for learning together' },
    documents: ['000'],
  },
  {
    id: 'verbiest-capacities',
    authors: ['Verbiest'],
    year: 2014,
    contribution: {
      nl: 'capaciteiten van de professionele leergemeenschap',
      en: 'capacities of the professional learning community',
    },
    documents: ['003'],
  },
  {
    id: 'verbiest-leadership',
    authors: ['Verbiest'],
    year: 2010,
    contribution: { nl: 'nieuw onderwijskundig leiderschap', en: 'the new instructional leadership' },
    documents: ['003'],
  },
  {
    id: 'huffman-hipp',
    authors: ['Huffman', 'Hipp'],
    year: 2003,
    contribution: {
      nl: 'onderzoek achter de suggesties voor schoolleiders',
      en: 'research behind the suggestions for school leaders',
    },
    documents: ['000'],
  },
  {
    id: 'hord',
    authors: ['Hord'],
    year: 2004,
    contribution: {
      nl: 'onderzoek achter de suggesties, en naar de condities',
      en: 'research behind the suggestions, and on the conditions',
    },
    documents: ['000'],
  },
  {
    id: 'mulford-silins-leithwood',
    authors: ['Mulford', 'Silins', 'Leithwood'],
    year: 2004,
    contribution: {
      nl: 'onderzoek achter de suggesties, en naar de condities',
      en: 'research behind the suggestions, and on the conditions',
    },
    documents: ['000'],
  },
  {
    id: 'leithwood-tomlinson-genge',
    authors: ['Leithwood', 'Tomlinson', 'Genge'],
    year: 1996,
    contribution: { nl: 'transformatief leiderschap', en: 'transformational leadership' },
    documents: ['000'],
  },
  {
    id: 'marks-printy',
    authors: ['Marks', 'Printy'],
    year: 2003,
    contribution: {
      nl: 'transformatief leiderschap alleen is niet genoeg',
      en: 'transformational leadership alone is not enough',
    },
    documents: ['000'],
  },
  {
    id: 'marsick-watkins',
    authors: ['Marsick', 'Watkins'],
    year: 1999,
    contribution: { nl: 'factoren van een lerende organisatie', en: 'factors of a learning organisation' },
    documents: ['003'],
  },
  {
    id: 'oecd-wales',
    authors: ['OECD', 'Wales'],
    contribution: { nl: 'de school als lerende organisatie', en: 'the school as a learning organisation' },
    documents: ['003'],
  },
  {
    id: 'senge',
    authors: ['Peter Senge'],
    year: 1990,
    contribution: { nl: 'vijf disciplines', en: 'five disciplines' },
    documents: ['003'],
  },
  {
    id: 'senge-team-learning',
    authors: ['Peter Senge'],
    year: 2000,
    contribution: { nl: 'leren als team', en: 'team learning' },
    documents: ['001'],
  },
  {
    id: 'rittel-weber',
    authors: ['Rittel', 'Weber'],
    year: 1973,
    contribution: { nl: 'kenmerken van wicked problems', en: 'marks of wicked problems' },
    documents: ['003'],
  },
  {
    id: 'vermaak',
    authors: ['Hans Vermaak'],
    year: 2009,
    contribution: { nl: 'taaie vraagstukken', en: 'wicked problems in Dutch practice' },
    documents: ['003'],
  },
  {
    id: 'bood-coenders-van-luin',
    authors: ['Bood', 'Coenders', 'van Luin'],
    year: 2010,
    contribution: { nl: 'gemene problemen', en: 'marks of mean problems' },
    documents: ['003'],
  },
  {
    id: 'cambridge',
    authors: ['Townsend', 'MacBeat'],
    year: 2011,
    contribution: {
      nl: 'leadership for learning, Cambridge',
      en: 'leadership for learning, Cambridge',
    },
    documents: ['003'],
  },
  {
    id: 'wisconsin',
    authors: ['Kelley', 'Halverson'],
    year: 2012,
    contribution: {
      nl: 'leadership for learning, Wisconsin',
      en: 'leadership for learning, Wisconsin',
    },
    documents: ['003'],
  },
  {
    id: 'washington',
    authors: ['Knapp', 'Copland', 'Plecki', 'Portin'],
    year: 2006,
    contribution: {
      nl: 'leadership for learning, Washington',
      en: 'leadership for learning, Washington',
    },
    documents: ['003'],
  },
  {
    id: 'sahlberg',
    authors: ['Pasi Sahlberg'],
    contribution: { nl: 'sturen vanuit vertrouwen', en: 'steering by trust' },
    documents: ['003'],
  },
  {
    id: 'frost',
    authors: ['David Frost'],
    year: 2010,
    contribution: { nl: 'kenmerken van teacher leadership', en: 'marks of teacher leadership' },
    documents: ['003'],
  },
  {
    id: 'snoek',
    authors: ['Marco Snoek'],
    year: 2014,
    contribution: { nl: 'typen teacher leadership', en: 'types of teacher leadership' },
    documents: ['003'],
  },
  {
    id: 'hattie',
    authors: ['John Hattie'],
    year: 2012,
    title: 'Visible learning for teachers',
    contribution: { nl: 'mindsets van leraren', en: 'mindsets of teachers' },
    documents: ['003'],
  },
  {
    id: 'hattie-timperley',
    authors: ['Hattie', 'Timperley'],
    year: 2007,
    contribution: { nl: 'aspecten van feedback', en: 'aspects of feedback' },
    documents: ['003'],
  },
  {
    id: 'voerman',
    authors: ['Lia Voerman', 'Meijer', 'Korthagen', 'Simons'],
    year: 2012,
    contribution: { nl: 'feedback leren geven', en: 'learning to give feedback' },
    documents: ['003'],
  },
  {
    id: 'joyce-showers',
    authors: ['Joyce', 'Showers'],
    year: 2002,
    contribution: {
      nl: 'training, voordoen en feedback bij elkaar',
      en: 'training, modelling and feedback combined',
    },
    documents: ['003'],
  },
  {
    id: 'marton-saljo',
    authors: ['Marton', 'Saljö'],
    year: 1984,
    contribution: {
      nl: 'leren om te onthouden of te begrijpen',
      en: 'learning to reproduce or to understand',
    },
    documents: ['003'],
  },
  {
    id: 'hattie-donoghue',
    authors: ['Hattie', 'Donoghue'],
    year: 2016,
    contribution: { nl: 'oppervlakkig en diep leren', en: 'surface and deep learning' },
    documents: ['003'],
  },
  {
    id: 'shulman',
    authors: ['Shulman'],
    year: 2002,
    contribution: { nl: 'categorieën van leren in het werk', en: 'categories of learning at work' },
    documents: ['003'],
  },
  {
    id: 'dweck',
    authors: ['Carol Dweck'],
    year: 2006,
    contribution: { nl: 'vaste en groeiende mindset', en: 'fixed and growth mindset' },
    documents: ['003'],
  },
  {
    id: 'dirksen',
    authors: ['Gerjanne Dirksen'],
    contribution: { nl: 'principes van breinleren', en: 'principles of learning with the brain' },
    documents: ['003'],
  },
  {
    id: 'van-dinteren',
    authors: ['Ria van Dinteren'],
    year: 2019,
    contribution: { nl: 'voorwaarden bij breinleren', en: 'conditions for learning with the brain' },
    documents: ['003'],
  },
  {
    id: 'ryan-deci',
    authors: ['Ryan', 'Deci'],
    year: 2002,
    contribution: { nl: 'basisbehoeften bij motivatie', en: 'basic needs in motivation' },
    documents: ['003'],
  },
  {
    id: 'pink',
    authors: ['Pink'],
    year: 2011,
    contribution: { nl: 'relevantie bij motivatie', en: 'purpose in motivation' },
    documents: ['003'],
  },
  {
    id: 'ruijters',
    authors: ['Ruijters'],
    year: 2006,
    contribution: { nl: 'metaforen voor leren', en: 'metaphors for learning' },
    documents: ['003'],
  },
  {
    id: 'ruijters-simons',
    authors: ['Ruijters', 'Simons'],
    year: 2006,
    contribution: { nl: 'het leerlandschap', en: 'the learning landscape' },
    documents: ['003'],
  },
  {
    id: 'slo',
    authors: ['SLO'],
    contribution: { nl: 'het curriculaire spinnenweb', en: 'the curricular spider web' },
    documents: ['003'],
  },
  {
    id: 'kotter',
    authors: ['Kotter'],
    contribution: { nl: 'stappen van verandering', en: 'steps of change' },
    documents: ['003'],
  },
  {
    id: 'kim',
    authors: ['Daniel Kim'],
    contribution: { nl: 'de vision deployment matrix', en: 'the vision deployment matrix' },
    documents: ['003'],
  },
  {
    id: 'jutten',
    authors: ['Jutten'],
    year: 2015,
    contribution: { nl: 'de matrix in het Nederlands', en: 'the matrix in Dutch' },
    documents: ['003'],
  },
  {
    id: 'candy',
    authors: ['Candy'],
    year: 1991,
    contribution: { nl: 'zelfmanagement bij leren', en: 'self-management in learning' },
    documents: ['003'],
  },
  {
    id: 'boekaerts-simons',
    authors: ['Boekaerts', 'Simons'],
    year: 1995,
    contribution: { nl: 'handelingscontrole bij leren', en: 'action control in learning' },
    documents: ['003'],
  },
  {
    id: 'de-meuse',
    authors: ['De Meuse', 'Dai', 'Hallenbeck'],
    year: 2010,
    contribution: { nl: 'learning agility', en: 'learning agility' },
    documents: ['003'],
  },
  {
    id: 'simons-processes',
    authors: ['Simons'],
    year: 1997,
    contribution: { nl: 'processen bij lerend werken', en: 'processes of learning while working' },
    documents: ['003'],
  },
  {
    id: 'simons-mindshift',
    authors: ['Simons'],
    year: 2013,
    contribution: {
      nl: 'fasen van een mindshift, en wat er in elke fase helpt',
      en: 'phases of a mindshift, and what helps in each of them',
    },
    documents: ['003'],
  },
  {
    id: 'schon',
    authors: ['Schön'],
    contribution: { nl: 'bewust maken van wat je doet', en: 'becoming aware of what you do' },
    documents: ['003'],
  },
  {
    id: 'simons-ruijters-professional',
    authors: ['Simons', 'Ruijters'],
    year: 2014,
    contribution: { nl: 'kenmerken van de lerende professional', en: 'marks of the learning professional' },
    documents: ['003'],
  },
  {
    id: 'gardner-shulman',
    authors: ['Gardner', 'Shulman'],
    year: 2005,
    contribution: { nl: 'kenmerken van professionals', en: 'marks of professionals' },
    documents: ['003'],
  },
  {
    id: 'pearn-roderick-mulrooney',
    authors: ['Pearn', 'Roderick', 'Mulrooney'],
    year: 1995,
    contribution: { nl: 'teams die hun leren plannen', en: 'teams that plan their learning' },
    documents: ['003'],
  },
  {
    id: 'ros-keuvelaar',
    authors: ['Ros', 'Keuvelaar'],
    year: 2018,
    contribution: { nl: 'de scan onderzoekscultuur', en: 'the research culture scan' },
    documents: ['003'],
  },
  {
    id: 'de-vries-verhoeven-goei',
    authors: ['De Vries', 'Verhoeven', 'Goei'],
    year: 2016,
    contribution: { nl: 'lesson study', en: 'lesson study' },
    documents: ['003'],
  },
  {
    id: 'leerkracht',
    authors: ['leerKRACHT'],
    contribution: { nl: 'de verbetercyclus van leerKRACHT', en: 'the leerKRACHT improvement cycle' },
    documents: ['003'],
  },
  {
    id: 'kashdan-curiosity',
    authors: ['Kashdan'],
    year: 2009,
    contribution: { nl: 'aspecten van nieuwsgierigheid', en: 'aspects of curiosity' },
    documents: ['003'],
  },
  {
    id: 'kashdan-forms',
    authors: ['Kashdan', 'Disabato', 'Goodman', 'Naughton'],
    year: 2018,
    contribution: { nl: 'vormen van nieuwsgierigheid', en: 'forms of curiosity' },
    documents: ['003'],
  },
];
