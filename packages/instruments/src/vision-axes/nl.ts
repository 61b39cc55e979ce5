import type { PairsWording } from '@lerend/core/pairs';

export const visionAxesNl: PairsWording = {
  instrument: 'vision-axes',
  locale: 'nl',
  title: 'Jouw kijk op leren',
  introduction:
    'Vijf keer twee kanten van leren, om jouw kijk naast die van collega’s te leggen voordat jullie samen een visie schrijven. Geen van de kanten is fout; kies wat bij jou het zwaarst weegt.',
  stem: 'Waar leg jij de nadruk?',
  middle: 'Van allebei evenveel',
  degrees: ['Iets meer', 'Vooral', 'Helemaal'],
  pairs: {
    mindset: {
      title: 'Aanleg',
      left: 'Ik ga uit van de aanleg die een leerling heeft.',
      right: 'Ik ga uit van wat een leerling nog kan worden.',
    },
    depth: {
      title: 'Kennis',
      left: 'Bij leren gaat het mij om kennis die leerlingen onthouden.',
      right: 'Bij leren gaat het mij om verbanden die leerlingen leggen.',
    },
    independence: {
      title: 'Zelfstandigheid',
      left: 'Leerlingen leren bij mij het meest als ik de weg wijs.',
      right: 'Leerlingen leren bij mij het meest als ze zelf zoeken.',
    },
    explicitness: {
      title: 'Ongemerkt of bewust',
      left: 'Ik laat leerlingen graag ongemerkt leren, terwijl ze iets doen.',
      right: 'Ik laat leerlingen graag bewust leren, terwijl ze erover praten.',
    },
    collaboration: {
      title: 'Alleen of samen',
      left: 'Ik laat leerlingen graag in hun eentje aan iets werken.',
      right: 'Ik laat leerlingen graag met elkaar aan iets werken.',
    },
  },
};
