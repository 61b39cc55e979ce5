import type { QuadrantWording } from '@lerend/core/quadrant';

export const teacherLeadershipNl: QuadrantWording = {
  instrument: 'teacher-leadership',
  locale: 'nl',
  title: 'Leiderschap van leraren',
  introduction:
    'Leraren kunnen vooroplopen met een officiële rol of zonder, in hun eentje of samen. Kies wat je bij ons op school ziet; geen van de vier is beter dan de andere.',
  axes: {
    form: {
      title: 'Rol',
      question: 'Hebben leraren die bij ons vooroplopen een officiële rol, of juist niet?',
      low: 'informeel',
      high: 'formeel',
      steps: [
        'vrijwel steeds informeel',
        'meestal informeel',
        'allebei evenveel',
        'meestal formeel',
        'vrijwel steeds formeel',
      ],
    },
    scope: {
      title: 'Samenwerking',
      question: 'Lopen leraren bij ons in hun eentje voorop, of samen met anderen?',
      low: 'individueel',
      high: 'collectief',
      steps: [
        'vrijwel steeds in je eentje',
        'meestal in je eentje',
        'allebei evenveel',
        'meestal samen',
        'vrijwel steeds samen',
      ],
    },
  },
  items: {
    'official-role': { statement: 'Leraren die bij ons vooroplopen, hebben daar een officiële rol voor.' },
    'hours-for-leading': { statement: 'Wie bij ons een ontwikkeling trekt, krijgt daar uren voor.' },
    'written-down': { statement: 'Bij ons staat op papier welke leraar waar leiding aan geeft.' },
    'appointed-to-lead': { statement: 'Onze schoolleiding wijst aan welke leraar een ontwikkeling trekt.' },
    'leading-as-a-group': { statement: 'Een ontwikkeling trekken we met een groepje leraren.' },
    'spreading-the-work': { statement: 'We verdelen het trekkerswerk over meer collega’s.' },
    'course-set-together': { statement: 'Waar een ontwikkeling heen gaat, bepalen we als groep.' },
    'taking-turns': { statement: 'We wisselen elkaar af als trekker van een ontwikkeling.' },
  },
  scale: ['Helemaal oneens', 'Oneens', 'Daartussenin', 'Eens', 'Helemaal eens'],
  classes: {
    'formal-individual': {
      title: 'Formeel en individueel',
      short: 'Formeel, alleen',
      description:
        'Eén leraar heeft een aangewezen rol, zoals coördinator of expert. Hoe officiëler die rol, hoe minder de ontwikkeling soms van de anderen voelt.',
    },
    'formal-collective': {
      title: 'Formeel en collectief',
      short: 'Formeel, samen',
      description:
        'Een groep leraren heeft een opdracht, zoals een werkgroep met uren. Wie niet in de groep zit, voelt zich soms minder eigenaar.',
    },
    'informal-individual': {
      title: 'Informeel en individueel',
      short: 'Informeel, alleen',
      description:
        'Eén leraar begint ergens aan en steekt anderen aan, zonder aangewezen rol. Gaat die collega weg, dan kan het stilvallen.',
    },
    'informal-collective': {
      title: 'Informeel en collectief',
      short: 'Informeel, samen',
      description:
        'Leraren pakken samen iets op zonder dat iemand het vroeg. Het voelt als iets van henzelf; tijd en een plek in de plannen komen niet vanzelf.',
    },
  },
  noSharedClass: 'Geen gedeelde vorm van leiderschap',
  lists: {
    tasks: { title: 'Vier taken van leraren die vooroplopen (Snoek)' },
    marks: { title: 'Waaraan je zulke leraren herkent (Frost)' },
  },
  characteristics: {
    curriculum: 'Onderwijsontwikkeling',
    'practice-research': 'Praktijkonderzoek',
    'organisation-policy': 'Organisatie en beleid',
    'collegial-learning': 'Collegiaal leren',
    initiative: 'Ze beginnen zelf met een verbetering.',
    strategic: 'Ze geven een verandering met collega’s een vaste plek.',
    evidence: 'Ze verzamelen samen gegevens en gebruiken die.',
    knowledge: 'Ze maken kennis over het vak en geven die door.',
  },
};
