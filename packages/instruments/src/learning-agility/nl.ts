import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleNl } from '../scales/development.nl.js';

export const learningAgilityNl: ChecklistWording = {
  instrument: 'learning-agility',
  locale: 'nl',
  title: 'Hoe wendbaar we leren',
  introduction:
    'Vijf korte stellingen over wat jullie doen met nieuwe situaties. Kies bij elke stelling hoe ver jullie daar nu mee zijn.',
  stem: 'Als er iets nieuws op ons afkomt',
  scale: developmentScaleNl,
  domains: {
    agility: {
      title: 'Wendbaar leren',
      description: 'Hoe makkelijk je iets haalt uit wat je meemaakt en dat ergens anders gebruikt.',
    },
  },
  items: {
    change: {
      statement: 'We proberen dingen uit omdat we nieuwsgierig zijn.',
      hint: 'Verandervermogen: je experimenteert omdat je er zelf zin in hebt.',
    },
    mental: {
      statement: 'We durven los te laten hoe we over iets dachten.',
      hint: 'Mentale veerkracht: je ontleedt wat er speelt en laat nieuwe ideeën toe.',
    },
    people: {
      statement: 'We willen begrijpen waar het een ander om gaat.',
      hint: 'Mensgerichtheid: ook als die ander anders denkt of een andere achtergrond heeft.',
    },
    results: {
      statement: 'We werken toe naar een resultaat dat we graag willen halen.',
      hint: 'Prestatiegerichtheid: ambitie en zelfvertrouwen horen erbij, net als rustig blijven.',
    },
    'self-awareness': {
      statement: 'We hebben een eerlijk beeld van wat we kunnen.',
      hint: 'Reflectiviteit: je weet waar je goed in bent, waar nog niet, en je wilt verder komen.',
    },
  },
};
