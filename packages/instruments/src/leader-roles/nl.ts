import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleNl } from '../scales/development.nl.js';

export const leaderRolesNl: ChecklistWording = {
  instrument: 'leader-roles',
  locale: 'nl',
  title: 'Drie rollen van schoolleiders',
  introduction:
    'Vierentwintig korte stellingen over hoe schoolleiders het team helpen leren. Kies hoe ver dat bij jullie is; het gaat om de rollen, wie ze ook op zich neemt.',
  stem: 'Wat we merken van onze schoolleiding',
  scale: developmentScaleNl,
  domains: {
    'culture-builder': {
      title: 'Cultuurbouwer',
      description: 'Laat in woorden en in daden zien wat op school telt.',
    },
    teacher: {
      title: 'Leraar van leraren',
      description: 'Begeleidt leraren die samen naar hun lesgeven kijken.',
    },
    architect: {
      title: 'Architect van de school',
      description: 'Richt de school zo in dat samen leren een plek heeft.',
    },
    'closing-suggestions': {
      title: 'Door de rollen heen',
      description: 'Drie dingen die in elke rol helpen.',
    },
  },
  items: {
    appreciation: {
      statement: 'We merken dat onze schoolleiding ons werk waardeert.',
      hint: 'Aan wat ze zegt, en ook aan wat ze doet.',
    },
    involvement: {
      statement: 'Onze schoolleiding betrekt ons bij gesprekken over de school.',
      hint: 'En bij wat het team wil leren.',
    },
    'equal-treatment': {
      statement: 'Onze schoolleiding behandelt ons als gelijken.',
    },
    'care-for-the-person': {
      statement: 'Onze schoolleiding heeft aandacht voor hoe het met ons gaat.',
      hint: 'Als mens, en als leraar.',
    },
    'respect-for-difference': {
      statement: 'Onze schoolleiding respecteert dat we verschillend zijn.',
    },
    honesty: {
      statement: 'Onze schoolleiding is eerlijk tegen ons.',
      hint: 'Open over wat er speelt, ook als het lastig is.',
    },
    'every-pupil-can-learn': {
      statement: 'Onze schoolleiding straalt uit dat elke leerling kan leren.',
      hint: 'Dat hoor je bijvoorbeeld aan wat ze over je lessen vraagt.',
    },
    'talk-about-teaching': {
      statement: 'Met onze schoolleiding praten we vooral over ons onderwijs.',
      hint: 'Meer dan over geld of over het gebouw.',
    },
    'continuous-learning': {
      statement: 'Onze schoolleiding vindt het gewoon dat we blijven leren.',
      hint: 'Ook als je al lang voor de klas staat.',
    },
    'value-of-collaboration': {
      statement: 'Onze schoolleiding laat zien wat samenwerken ons oplevert.',
    },
    'critical-dialogue': {
      statement: 'Onze schoolleiding begeleidt gesprekken waarin we elkaar kritische vragen stellen.',
      hint: 'Om elkaar te begrijpen, niet om gelijk te krijgen.',
    },
    'learning-about-teaching': {
      statement: 'Onze schoolleiding verbindt ons leren met wat we in de klas doen.',
    },
    'self-inquiry': {
      statement: 'Door onze schoolleiding kijken we kritisch naar ons eigen lesgeven.',
      hint: 'Zoals bij een kritische vriend: iemand die meeleeft en toch doorvraagt.',
    },
    discrepancies: {
      statement: 'Onze schoolleiding wijst ons erop als dingen niet met elkaar kloppen.',
      hint: 'Bijvoorbeeld dat jij een leerling anders ziet dan de ouders. Het is een reden om verder te kijken, geen verwijt.',
    },
    training: {
      statement: 'Onze schoolleiding zorgt voor training in samen leren.',
      hint: 'Zoals feedback geven of een goed gesprek voeren, als daar behoefte aan is.',
    },
    'shared-decisions': {
      statement: 'Onze schoolleiding neemt belangrijke besluiten samen met leraren.',
    },
    'peer-consultation-groups': {
      statement: 'Onze schoolleiding maakt intervisiegroepen mogelijk.',
      hint: 'In zo’n groep bespreek je in vaste stappen een vraag uit je werk.',
    },
    'host-teachers': {
      statement: 'Onze schoolleiding zorgt dat ervaren leraren collega’s in hun klas ontvangen.',
      hint: 'Je kijkt mee of probeert zelf een les, en praat daarna met elkaar door.',
    },
    'extra-hands': {
      statement: 'Onze schoolleiding zoekt extra handen zodat wij kunnen leren.',
      hint: 'Denk aan een onderwijsassistent of een leraar in opleiding. Extra geld kan ook.',
    },
    'time-in-timetable': {
      statement: 'Onze schoolleiding maakt in het rooster tijd voor samenwerken.',
      hint: 'Overleg telt mee.',
    },
    recruitment: {
      statement: 'Zoekt onze schoolleiding nieuwe collega’s, dan let ze op kwaliteiten die we nodig hebben.',
      hint: 'Zoals graag samen met collega’s leren.',
    },
    'all-three-capacities': {
      statement: 'Onze schoolleiding werkt aan drie capaciteiten tegelijk.',
      hint: 'Dat zijn: wat ieder zelf kan, wat we met elkaar kunnen, en hoe de school is ingericht. Ze steunen op elkaar.',
    },
    'gap-as-focus': {
      statement: 'Onze schoolleiding richt ons leren op doelen die we nog niet halen.',
      hint: 'Op het verschil tussen wat je in je lessen wilt en wat er gebeurt.',
    },
    'language-of-learning': {
      statement: 'Onze schoolleiding spreekt de taal van het leren.',
      hint: 'Liever woorden uit de klas dan managementtaal.',
    },
  },
};
