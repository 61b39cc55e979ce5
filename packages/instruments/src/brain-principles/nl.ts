import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleNl } from '../scales/development.nl.js';

export const brainPrinciplesNl: ChecklistWording = {
  instrument: 'brain-principles',
  locale: 'nl',
  title: 'Lesgeven met het brein in gedachten',
  introduction:
    'Tien stellingen over wat leren makkelijker maakt. Denk aan de lessen bij jullie op school en kies hoe ver jullie daarin zijn.',
  stem: 'In onze lessen',
  scale: developmentScaleNl,
  domains: {
    principles: {
      title: 'Principes van breinleren',
      description: 'Wat een leraar doet zodat leerlingen iets oppakken en onthouden.',
    },
    conditions: {
      title: 'Voorwaarden rond de les',
      description: 'Wat er om het leren heen geregeld is, van sfeer tot lokaal.',
    },
  },
  items: {
    emotion: {
      statement: 'We zorgen voor een stemming waarin leren lukt.',
      hint: 'Leerlingen zijn bijvoorbeeld nieuwsgierig, en niet overstuur of gespannen.',
    },
    repeat: {
      statement: 'We laten dezelfde stof meer keren terugkomen.',
      hint: 'Zoals met vragen over vorige week, juist in de eerste tijd na de uitleg.',
    },
    create: {
      statement: 'We laten leerlingen zelf verbanden ontdekken.',
      hint: 'Door te ordenen, te maken en uit te proberen, naast het luisteren.',
    },
    focus: {
      statement: 'We helpen leerlingen om hun aandacht ergens op te richten.',
      hint: 'Met een helder doel, een beeld erbij of een voorbeeld om na te doen.',
    },
    senses: {
      statement: 'We laten leerlingen meer dan één zintuig gebruiken.',
      hint: 'Leerlingen horen iets, zien het en pakken het soms vast.',
    },
    'build-on': {
      statement: 'We beginnen bij wat leerlingen al weten.',
      hint: 'Bijvoorbeeld met een vergelijking uit hun eigen wereld.',
    },
    safety: {
      statement: 'We zorgen dat leerlingen zich veilig voelen.',
      hint: 'Je kunt een vraag stellen of een fout maken zonder dat iemand lacht.',
    },
    surroundings: {
      statement: 'We maken de omgeving prettig om in te leren.',
      hint: 'Denk aan licht, frisse lucht, temperatuur en geluid.',
    },
    breaks: {
      statement: 'We lassen geregeld een pauze in.',
      hint: 'Even staan of bewegen telt ook mee.',
    },
    rooms: {
      statement: 'We kiezen een ruimte die past bij wat leerlingen gaan doen.',
      hint: 'Een stille plek om te lezen, een grote tafel om te bouwen.',
    },
  },
};
