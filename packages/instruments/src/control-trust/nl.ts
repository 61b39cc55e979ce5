import type { PairsWording } from '@lerend/core/pairs';

export const controlTrustNl: PairsWording = {
  instrument: 'control-trust',
  locale: 'nl',
  title: 'Sturen met controle of met vertrouwen',
  introduction:
    'In het onderwijs stuurt de een de ander, met controle en met vertrouwen. Kies wat jij nu merkt, bij je leerlingen, in de school en daarbuiten; er zijn momenten dat je het een of het ander nodig hebt.',
  stem: 'Wat herken je het meest?',
  poles: { left: 'Sturen met controle', right: 'Sturen met vertrouwen' },
  middle: 'Van allebei evenveel',
  degrees: ['Iets meer', 'Vooral', 'Helemaal'],
  pairs: {
    'teacher-pupil': {
      title: 'Leraar en leerling',
      left: 'Met toetsen ga ik na wat leerlingen al kunnen.',
      right: 'Met toetsen laat ik leerlingen zien hoe ze verder kunnen.',
    },
    'leaders-teachers': {
      title: 'Schoolleiding en leraren',
      left: 'Onze schoolleiding gaat na hoe wij ons werk doen.',
      right: 'Onze schoolleiding laat ons kiezen hoe wij ons werk doen.',
    },
    'inspectorate-schools': {
      title: 'Inspectie en scholen',
      left: 'De inspectie gaat na hoe onze school ervoor staat.',
      right: 'De inspectie denkt mee over hoe onze school verder kan.',
    },
    'government-schools': {
      title: 'Overheid en scholen',
      left: 'De overheid bepaalt hoe ons onderwijs eruitziet.',
      right: 'De overheid laat ons bepalen hoe ons onderwijs eruitziet.',
    },
  },
};
