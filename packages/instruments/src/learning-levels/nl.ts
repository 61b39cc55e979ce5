import type { StagesWording } from '@lerend/core/stages';

export const learningLevelsNl: StagesWording = {
  instrument: 'learning-levels',
  locale: 'nl',
  title: 'Van los naar samen leren',
  introduction:
    'Leren we ieder voor onszelf, of brengen we het bij elkaar? Kies wat je nu in ons team het meest ziet.',
  question: 'Hoe leren we nu in ons team?',
  marksQuestion: 'Wat herken je in ons team?',
  stages: {
    fragmented: {
      title: 'Gefragmenteerd leren',
      short: 'Gefragmenteerd',
      description: 'Ieder leert los van de rest. Wat de een ontdekt, komt zelden bij de ander terecht.',
      next: 'Begin klein. Laat bij de eerstvolgende vergadering drie collega’s in twee minuten vertellen wat zij deze maand anders deden; de rest stelt alleen vragen. Spreek af wie er de volgende keer vertelt.',
    },
    pooled: {
      title: 'Samen leren',
      short: 'Samen',
      description:
        'In kleine groepjes delen jullie wat je weet, vooral als een taak daarom vraagt. Waarin jullie verschillen, komt nog weinig ter sprake.',
      next: 'Kies één les of aanpak waar jullie verschillend over denken. Ieder schrijft eerst de eigen kijk op en leest die voor; zoek daarna wat er voor elke kant pleit. Probeer één idee met de hele groep uit.',
    },
    synergistic: {
      title: 'Synergetisch leren',
      short: 'Synergetisch',
      description:
        'Synergie wil zeggen: samen komen jullie verder dan ieder alleen. Jullie delen uit jezelf, onderzoeken waarin jullie verschillen en proberen samen nieuwe dingen.',
      next: 'Geef het een vaste plek, zodat het ook in drukke weken doorgaat. Zet bijvoorbeeld elke maand een half uur ‘wat leerden we?’ op de agenda, steeds met een andere gespreksleider.',
    },
    'continuous-synergistic': {
      title: 'Continu synergetisch leren',
      short: 'Continu',
      description:
        'Zo met elkaar leren is bij jullie gewoon geworden. Het gaat door in drukke weken, en ook als er nieuwe collega’s komen.',
      next: 'Houd het levend. Vraag een nieuwe collega na zes weken wat hier opvalt aan hoe jullie leren. Kijk elk half jaar één keer terug: wat doen we nog, en wat is weggezakt?',
    },
  },
  aspects: {
    sharing: { title: 'Delen wat je weet' },
    integrating: { title: 'Ideeën bij elkaar brengen' },
    experimenting: { title: 'Nieuwe dingen proberen' },
    'voicing-differences': { title: 'Verschillen van mening' },
  },
  marks: {
    'fragmented-sharing': 'We vertellen elkaar weinig over wat we leren.',
    'pooled-sharing': 'In groepjes delen we wat voor een taak nodig is.',
    'synergistic-sharing': 'We delen wat we weten, ook als niemand erom vraagt.',
    'fragmented-integrating': 'We doen weinig met de ideeën van elkaar.',
    'pooled-integrating': 'Soms voegen we onze ideeën samen.',
    'synergistic-integrating': 'We bouwen voort op wat een ander bedenkt.',
    'fragmented-experimenting': 'Ieder van ons probeert nieuwe dingen in de eigen les uit.',
    'pooled-experimenting': 'Een enkele keer proberen we als groep iets uit.',
    'synergistic-experimenting': 'We proberen vaak met elkaar iets nieuws.',
    'fragmented-voicing-differences': 'Ieder van ons blijft bij een eigen kijk.',
    'pooled-voicing-differences': 'Waar we anders over denken, laten we meestal rusten.',
    'synergistic-voicing-differences': 'We zeggen het hardop als we er anders over denken.',
    'become-a-habit': 'Openlijk met elkaar leren is voor ons een gewoonte geworden.',
  },
};
