import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleNl } from '../scales/development.nl.js';

export const learningArchitectNl: ChecklistWording = {
  instrument: 'learning-architect',
  locale: 'nl',
  title: 'Leidinggeven als leerarchitect',
  introduction:
    'Een leerarchitect geeft zo leiding dat het team kan leren. Kies bij vier stellingen hoe ver dat bij jullie is, wie er ook leiding geeft.',
  stem: 'Zo gaat leidinggeven bij ons',
  scale: developmentScaleNl,
  domains: {
    leadership: {
      title: 'Leiding die leren mogelijk maakt',
      description: 'Wat leidinggevenden doen zodat het team kan leren.',
    },
  },
  items: {
    relational: {
      statement: 'Leidinggeven steunt bij ons op vertrouwen.',
      hint: 'Wie leiding geeft, trekt met ons op en zegt het ook als iets lastig is.',
    },
    'process-oriented': {
      statement: 'Onze leiding maakt het mogelijk om samen te leren.',
      hint: 'Bijvoorbeeld met een goede vraag in plaats van een kant-en-klaar antwoord.',
    },
    'vision-driven': {
      statement: 'Aan keuzes van onze leiding zien we waar die in gelooft.',
      hint: 'Dus hoe mensen volgens de leiding groeien in hun werk.',
    },
    'shared-adaptive': {
      statement: 'Leidinggeven doen we bij ons met elkaar.',
      hint: 'Wie vooropgaat, hangt af van wat er speelt.',
    },
  },
};
