import type { ChecklistWording } from '@lerend/core/checklist';
import { recognitionScaleNl } from '../scales/recognition.nl.js';

export const wickedProblemNl: ChecklistWording = {
  instrument: 'wicked-problem',
  locale: 'nl',
  title: 'Herkennen we een taai probleem?',
  introduction:
    'Kies eerst samen één probleem waar jullie aan werken. Zeg dan bij zeventien stellingen hoe goed ze daarbij passen; meer is hier niet beter.',
  stem: 'Het probleem dat we samen kozen',
  scale: recognitionScaleNl,
  domains: {
    wicked: {
      title: 'Het probleem laat zich niet vangen',
      description:
        'Tien kenmerken van een ‘wicked problem’: begin, einde en goede aanpak zijn niet aan te wijzen.',
    },
    tough: {
      title: 'Er hangt veel aan het probleem vast',
      description:
        'Zeven kenmerken van een ‘gemeen probleem’: veel mensen, veel belangen en veel gevoel eromheen.',
    },
  },
  items: {
    'problem-unclear': {
      statement: 'Wat het probleem precies is, blijft voor ons vaag.',
      hint: 'Vraag het aan drie collega’s. Noemen zij hetzelfde?',
    },
    'end-unclear': {
      statement: 'Het blijft open wanneer we hiermee klaar zijn.',
    },
    'right-action-unclear': {
      statement: 'We twijfelen over wat hier de goede aanpak is.',
    },
    'right-done-unclear': {
      statement: 'Ook achteraf blijven we twijfelen over onze keuze.',
    },
    'no-rehearsal': {
      statement: 'Wat we uitproberen, telt meteen echt.',
      hint: 'Een proef die je daarna weer ongedaan maakt, bestaat hier niet.',
    },
    'all-open': {
      statement: 'We houden elke mogelijkheid nog open.',
    },
    'no-copy-paste': {
      statement: 'Voor dit probleem hebben we een eigen antwoord nodig.',
      hint: 'Wat een andere school deed, werkt hier niet zomaar.',
    },
    nested: {
      statement: 'We zien dat hier een ander probleem achter zit.',
      hint: 'Los je het ene op, dan komt het andere tevoorschijn.',
    },
    elephant: {
      statement: 'Ieder van ons ziet een ander stukje van het geheel.',
      hint: 'Zoals mensen in het donker die elk een ander deel van een olifant voelen.',
    },
    'no-right-wrong': {
      statement: 'Van een oplossing kunnen we alleen vragen wat die waard is.',
      hint: 'Niet: is het goed of fout? Wel: hebben we er iets aan?',
    },
    'no-solution': {
      statement: 'Een oplossing lijkt voor ons nog ver weg.',
      hint: 'Misschien lijkt het zelfs alsof die er niet is.',
    },
    interests: {
      statement: 'We hebben te maken met veel verschillende belangen.',
      hint: 'Zoals die van leerlingen, ouders, collega’s en het bestuur.',
    },
    'many-parties': {
      statement: 'We hebben hier veel andere partijen bij nodig.',
      hint: 'Zoals de gemeente, de jeugdhulp of een andere school.',
    },
    personal: {
      statement: 'Dit raakt ons persoonlijk.',
    },
    tension: {
      statement: 'Als we het hierover hebben, voel je spanning.',
    },
    emotion: {
      statement: 'Bij dit onderwerp lopen onze gevoelens hoog op.',
    },
    complexity: {
      statement: 'Er spelen meer dingen mee dan we kunnen overzien.',
    },
  },
};
