import type { PairsWording } from '@lerend/core/pairs';

export const growthMindsetNl: PairsWording = {
  instrument: 'growth-mindset',
  locale: 'nl',
  title: 'Aanleg of groei: wat geloof jij?',
  introduction:
    'Carol Dweck beschreef twee mindsets: manieren om naar aanleg te kijken. In allebei zit iets: aanleg telt mee, en de omgeving ook. Het verschil dat een groeimindset maakt voor resultaten, is in onderzoek meestal klein.',
  stem: 'Wat ligt het dichtst bij wat jij gelooft?',
  poles: { left: 'Vaste mindset', right: 'Groeimindset' },
  middle: 'Van allebei evenveel',
  degrees: ['Iets meer', 'Vooral', 'Helemaal'],
  pairs: {
    development: {
      title: 'Slim zijn',
      left: 'Hoe slim iemand is, blijft in een leven ongeveer gelijk.',
      right: 'Hoe slim iemand is, kan in een leven flink veranderen.',
    },
    prediction: {
      title: 'Hoe ver iemand komt',
      left: 'Aan aanleg zie ik hoe ver een leerling zal komen.',
      right: 'Door te leren verandert hoe ver een leerling zal komen.',
    },
    heredity: {
      title: 'Waar verschil vandaan komt',
      left: 'Verschillen in intelligentie komen voor het grootste deel door erfelijkheid.',
      right: 'Verschillen in intelligentie komen voor een groot deel door de omgeving.',
    },
  },
};
