import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleNl } from '../scales/development.nl.js';

export const learningProfessionalNl: ChecklistWording = {
  instrument: 'learning-professional',
  locale: 'nl',
  title: 'Wij als lerende professionals',
  introduction:
    'Drieëntwintig korte stellingen over jullie vak, jullie eigen leren en de ruimte die de school daarvoor geeft. Kies wat nu bij jullie past.',
  stem: 'Als professionals op deze school',
  scale: developmentScaleNl,
  domains: {
    professional: {
      title: 'De professional',
      description:
        'Wat bij het vak hoort: eerst twee vereisten, dan vier kwaliteiten en tot slot twee voordelen.',
    },
    'learning-professional': {
      title: 'De lerende professional',
      description: 'Hoe we zelf bijblijven en verder groeien in ons vak.',
    },
    'professional-learning-culture': {
      title: 'Professionele leercultuur',
      description: 'Wat er op school geregeld is zodat we kunnen blijven leren.',
    },
  },
  items: {
    commitment: {
      statement: 'In ons werk staat het belang van de leerling voorop.',
      hint: 'Betrokkenheid: ook wat goed is voor de samenleving telt mee.',
    },
    integrity: {
      statement: 'We gaan eerlijk om met wat we niet weten.',
      hint: 'Integriteit: ook als er iets onverwachts gebeurt, kun je uitleggen wat je doet.',
    },
    'body-of-knowledge': {
      statement: 'Wat bekend is over leren, vertalen we naar onze lessen.',
      hint: 'Body of knowledge: de kennis waarop je vak rust, zoals theorie over lezen of gedrag.',
    },
    'action-theory': {
      statement: 'We kunnen uitleggen waarom onze aanpak in de klas werkt.',
      hint: 'Actietheorie: je eigen idee van wat je in welke situatie doet, en waarom.',
    },
    'field-of-expertise': {
      statement: 'We hebben ieder een eigen terrein binnen ons vak.',
      hint: 'Expertisegebied: zoals taal, toetsen, gedrag of cultuur.',
    },
    community: {
      statement: 'We maken deel uit van een gemeenschap van vakgenoten.',
      hint: 'Professionele gemeenschap: in de school of daarbuiten, ook met mensen uit een ander vak.',
    },
    autonomy: {
      statement: 'We beslissen zelf hoe we ons werk doen.',
      hint: 'Autonomie: je krijgt die ruimte omdat je je vak verstaat.',
    },
    authority: {
      statement: 'Gaat het over onderwijs, dan weegt onze mening zwaar.',
      hint: 'Autoriteit: ouders of het bestuur zien je dan als deskundige.',
    },
    'own-learning': {
      statement: 'We maken werk van ons eigen leren.',
      hint: 'Het staat bijvoorbeeld in je agenda.',
    },
    'not-knowing': {
      statement: 'We staan stil bij momenten waarop we het niet wisten.',
      hint: 'Zoals een vraag of een reactie die je niet zag aankomen.',
    },
    'theory-and-research': {
      statement: 'We leren van onderzoek naar onderwijs.',
      hint: 'Theorie hoort er ook bij, bijvoorbeeld uit een boek of een lezing.',
    },
    'reflective-practice': {
      statement: 'Door na te denken over ons werk doen we nieuwe kennis op.',
      hint: 'Wie zo werkt, heet ook wel een reflective practitioner.',
    },
    specialising: {
      statement: 'We verdiepen ons steeds verder in ons eigen terrein.',
      hint: 'Ook als je er al veel van weet.',
    },
    'learning-community': {
      statement: 'We leren samen in een vaste groep rond ons werk.',
      hint: 'Een leerwerkgemeenschap: collega’s, vaak uit verschillende vakken, die leren van vragen uit hun werk.',
    },
    'self-steering': {
      statement: 'We nemen bij ons leren zelf het stuur in handen.',
      hint: 'Je wacht niet tot een ander het regelt. In je werk doe je dat net zo.',
    },
    'shaping-the-profession': {
      statement: 'We helpen ons beroep vooruit.',
      hint: 'Bijvoorbeeld door nieuwe collega’s op te leiden. Zo groeit ook je gezag.',
    },
    'lifelong-learning': {
      statement: 'Onze school maakt het mogelijk dat we blijven leren.',
      hint: 'Of je nu net begint of al lang meedraait.',
    },
    'dilemma-sessions': {
      statement: 'We hebben bijeenkomsten waarin we dilemma’s uit ons werk bespreken.',
      hint: 'Dan komt ook ter sprake wat je goed vindt om te doen, en waarom.',
    },
    'access-to-research': {
      statement: 'We krijgen de kans om onderzoek naar onderwijs bij te houden.',
      hint: 'Zoals een abonnement, een lezing of contact met een onderzoeker.',
    },
    'behaviour-sessions': {
      statement: 'We hebben vaste momenten om terug te kijken op ons eigen gedrag.',
      hint: 'Wat deed je in een les of een gesprek, en wat wilde je eigenlijk doen?',
    },
    'room-for-expertise': {
      statement: 'We krijgen ruimte om een eigen expertise op te bouwen.',
      hint: 'Zoals tijd, geld voor scholing of een rol.',
    },
    'community-links': {
      statement: 'Onze school helpt ons aan contact met groepen die samen leren.',
      hint: 'Leergemeenschappen in de eigen school en elders.',
    },
    'room-for-autonomy': {
      statement: 'We krijgen ruimte om ons werk zelf in te richten.',
      hint: 'Dat geldt ook voor wat je leert, en hoe.',
    },
  },
};
