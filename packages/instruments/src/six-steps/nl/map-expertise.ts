import type { DeckWording } from '@lerend/core/deck';

export const mapExpertise: DeckWording['cards'] = {
  'development-talks': {
    title: 'Een goed gesprek met iedereen',
    description:
      'Plan met elke collega een gesprek van een halfuur. Vraag: wat kun je goed, waar krijg je energie van, wat wil je nog leren? Schrijf samen op wat je bewaart en wie het mag lezen.',
    duration: 'een halfuur per collega, verspreid over zes weken',
    why: 'Je kunt het werk pas slim verdelen als je weet wat iedereen te bieden heeft.',
  },
  'needs-and-gaps': {
    title: 'Wat hebben we, wat missen we?',
    description:
      'Hang drie vellen op: nodig, al in huis, nog niet. Vul ze in met het hele team, en zet namen bij wat er al is. Kies aan het eind de twee gaten die het eerst aandacht vragen.',
    duration: 'twee bijeenkomsten van een uur, een paar weken na elkaar',
    why: 'Zo’n overzicht helpt vroeg, en elke volgende stap bouwt erop verder.',
  },
  'grow-or-bring-in': {
    title: 'Zelf leren of erbij halen',
    description:
      'Pak de lijst met wat jullie nog missen. Beslis per punt met de schoolleider: kan een van ons dit leren, of zoeken we iemand van buiten? Zet er een naam en een datum achter.',
    duration: 'een middag, en daarna een paar weken om het te regelen',
    why: 'Je hebt er een lijst voor nodig van wat er ontbreekt, en die is er vaak na de eerste stappen.',
  },
  'recruit-for-gaps': {
    title: 'Een vacature die past',
    description:
      'Kijk bij een vacature eerst met het team wat er nog ontbreekt. Zet dat bovenaan in de tekst. Vraag ernaar in het gesprek, en laat een teamlid meepraten.',
    duration: 'een halfuur overleg per vacature',
    why: 'Weet je wat het team mist, dan kost gericht werven bijna geen extra tijd.',
  },
  'school-profiles': {
    title: 'Elke school een eigen pagina',
    description:
      'Vraag elke school en elke opleiding om één pagina op de gezamenlijke site. Daarop staat wat er goed gaat en wat anderen er kunnen komen leren. Spreek af wie de pagina’s elk jaar bijwerkt.',
    duration: 'een paar uur per school, binnen zes weken',
    why: 'Zo leer je elkaar kennen nog voor je samen iets hoeft te doen.',
  },
  'priorities-and-research': {
    title: 'Wat loopt er waar?',
    description:
      'Voeg aan elke schoolpagina twee lijstjes toe: de plannen voor later, en het onderzoek dat loopt of klaar is. Stuur alle aanvullingen in één keer rond, zodat iedereen ze leest.',
    duration: 'ongeveer een uur per school',
    why: 'Het is een kleine aanvulling, en je ziet meteen welke scholen met hetzelfde bezig zijn.',
  },
  'people-for-priorities': {
    title: 'Wie kan dit dragen?',
    description:
      'Ga om tafel met iemand van elke school en opleiding. Loop jullie plannen langs en noem bij elk plan wie er veel van weet. Denk ook aan onderzoekers en lectoren. Vraag die mensen daarna of ze mee willen doen.',
    duration: 'een bijeenkomst van anderhalf uur, en een paar weken om mensen te vragen',
    why: 'Een plan gaat lopen als er namen bij staan, en namen verzamelen kan al vroeg.',
  },
};
