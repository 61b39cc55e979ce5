import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleNl } from '../scales/development.nl.js';

export const learningPartnershipNl: ChecklistWording = {
  instrument: 'learning-partnership',
  locale: 'nl',
  title: 'Ons lerend partnerschap',
  introduction:
    'Negen korte stellingen over hoe scholen en opleidingen samen leren. Kies wat je nu ziet; past iets niet bij jullie afspraken, kies dan ‘Geldt hier niet’.',
  stem: 'In ons partnerschap',
  scale: developmentScaleNl,
  domains: {
    partnership: {
      title: 'Lerend partnerschap',
      description: 'Wat scholen en opleidingen samen doen om van elkaar te leren.',
    },
  },
  items: {
    'share-knowledge': {
      statement: 'We delen kennis over hoe onze samenwerking sterker kan.',
      hint: 'Samenwerking bij het opleiden, bij professionaliseren of bij onderzoek.',
      levels: {
        early: 'Iedere partner doet het eigen deel. Wat er werkt in de samenwerking, bespreken we weinig.',
        partial: 'In de stuurgroep gaat het erover. Leraren en opleiders horen er nog weinig van.',
        strong: 'Partners vertellen elkaar geregeld wat werkt, bijvoorbeeld op een middag voor iedereen.',
      },
    },
    'joint-improvement': {
      statement: 'We werken over scholen heen aan beter onderwijs.',
      hint: 'Op de scholen of op de opleiding, bijvoorbeeld in een project of een netwerk.',
      levels: {
        early: 'Elke partner verbetert het eigen onderwijs. Een project met meer scholen moet nog beginnen.',
        partial: 'Er loopt een project of netwerk met een paar scholen. Andere partners kijken nog toe.',
        strong:
          'Leraren van verschillende scholen maken samen lessen of stukken van de opleiding. Dat loopt al langer.',
      },
    },
    'expertise-in-view': {
      statement: 'We weten welke partner sterk is op welk thema.',
      hint: 'Het gaat om de scholen en om de opleidingen.',
      levels: {
        early: 'Je weet waar je eigen organisatie goed in is. Bij de andere partners is het gissen.',
        partial: 'Van sommige partners weten we het, vooral als we daar mensen kennen.',
        strong:
          'Er is een overzicht van thema’s met namen erbij. Met een vraag weet je zo bij wie je moet zijn.',
      },
    },
    'use-each-others-expertise': {
      statement: 'We gebruiken elkaars expertise, in beide richtingen.',
      hint: 'De scholen die van de opleiding, en de opleiding die van de scholen.',
      levels: {
        early: 'Met een vraag blijf je in eigen huis, of je belt een bureau.',
        partial: 'De opleiding geeft weleens een workshop op een school. Andersom komt het nog weinig voor.',
        strong:
          'Een leraar geeft college op de opleiding, een opleider begeleidt een team op school. Dat is gewoon.',
      },
    },
    'students-and-educators-in-innovation': {
      statement: 'Mensen van de opleiding doen mee aan vernieuwing op onze scholen.',
      hint: 'Studenten en ook opleiders.',
      levels: {
        early: 'Studenten lopen stage en opleiders komen op bezoek. Vernieuwen doet de school zelf.',
        partial: 'Op een enkele school denkt een student of opleider mee in een werkgroep.',
        strong: 'In werkgroepen zitten studenten en opleiders naast leraren. Ze blijven van begin tot eind.',
      },
    },
    'visits-to-learn': {
      statement: 'We bezoeken elkaars scholen om er iets te leren.',
      hint: 'Leraren, studenten en opleiders.',
      levels: {
        early: 'Je kent de andere scholen vooral van naam. Kom je er, dan is het voor een vergadering.',
        partial: 'Er is weleens een rondleiding of open dag. Vaak gaan dezelfde mensen kijken.',
        strong:
          'Bezoeken staan in de agenda. Je gaat met een vraag en komt terug met iets om uit te proberen.',
      },
    },
    'joint-agenda': {
      statement: 'We hebben één ontwikkelagenda waarin onderzoek een plek heeft.',
      levels: {
        early: 'Elke partner heeft een eigen jaarplan. Wat we samen willen uitzoeken, staat nog nergens.',
        partial: 'Er is een lijst met gedeelde thema’s. Bij een enkel thema hoort een onderzoeksvraag.',
        strong: 'We werken met één plan voor een paar jaar. Bij elk thema staat wat we willen weten.',
      },
    },
    'research-workplace': {
      statement: 'We hebben een vaste plek waar we samen nieuwe kennis opbouwen.',
      hint: 'Zoals een onderzoekswerkplaats rond één thema.',
      levels: {
        early: 'Onderzoek is los en tijdelijk, zoals de opdracht van een student.',
        partial: 'Een groep is begonnen rond een thema. Wie erin zit en hoe vaak, wisselt nog.',
        strong:
          'Leraren, opleiders en onderzoekers komen geregeld bij elkaar rond één thema. Wat ze vinden, krijgt vervolg.',
      },
    },
    'research-applications': {
      statement: 'We vragen samen onderzoek aan.',
      hint: 'Ook meedoen aan een onderzoek dat is toegekend, hoort erbij.',
      levels: {
        early: 'Aan een aanvraag zijn we nog niet toe. Of één partner schrijft die alleen.',
        partial: 'We deden al eens samen een aanvraag. De opleiding schreef er het meeste van.',
        strong:
          'We houden bij welke subsidies er zijn. De aanvraag schrijven we met scholen en opleiding samen.',
      },
    },
  },
};
