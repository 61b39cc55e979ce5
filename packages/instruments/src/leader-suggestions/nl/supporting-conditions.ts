import type { DeckWording } from '@lerend/core/deck';

export const supportingConditions: DeckWording['cards'] = {
  timetables: {
    title: 'Schuif met het rooster',
    description:
      'Zoek met de roostermaker één uur per week waarin collega’s die samen iets willen maken, vrij zijn. Vraag hun vooraf wat ze met dat uur gaan doen, en houd het vrij van andere afspraken. Aan het eind van het jaar zie je wat er in dat uur is ontstaan.',
    duration: 'een schooljaar, te beginnen als het rooster nog open ligt',
    why: 'Een ander rooster kost moeite, en dat loont als er al mensen zijn die samen iets willen.',
  },
  communicate: {
    title: 'Kort nieuws op een vaste dag',
    description:
      'Schrijf elke week op dezelfde dag een halve bladzijde: wat is er besloten, waarom, en wat komt eraan? Vraag steeds een andere collega om er iets bij te zetten. Vertellen in een kort overleg kan ook. Je ziet dat het werkt als er minder vragen komen over wat al bekend was.',
    duration: 'een halfuur per week',
    why: 'Wie weet wat er speelt, kan meedenken, en daar heb je vanaf de start iets aan.',
  },
  subteams: {
    title: 'Een klein team per verbeterpunt',
    description:
      'Kies met alle leraren twee dingen die beter kunnen, zoals de sfeer op het plein. Laat voor elk punt drie of vier mensen zich melden, geef hun tijd en zeg waarover ze zelf beslissen. Vraag elke maand hoe het staat. Je ziet dat het loopt als ook collega’s van buiten het groepje gaan meedoen.',
    duration: 'een uur per twee weken, drie maanden lang',
    why: 'Kleine teams komen vooruit als er samen gekozen doelen zijn om aan te werken.',
  },
  'learning-meetings': {
    title: 'Een vast moment om te leren',
    description:
      'Zet elke maand een bijeenkomst in de agenda die alleen over leren gaat. Stel steeds dezelfde vraag: wat lukt leerlingen nog niet, en wat kunnen wij anders doen? Laat een leraar een voorbeeld uit de klas meenemen. Je merkt dat het helpt als iemand de keer erop vertelt wat er gebeurde.',
    duration: 'een uur per maand, een halfjaar lang',
    why: 'Een vast moment maakt van leren een gewoonte, en met één voorbeeld kun je al beginnen.',
  },
  'find-time': {
    title: 'Jij voor de klas, zij aan tafel',
    description:
      'Neem zelf een les over, zodat een leraar met een collega iets kan voorbereiden. Of nodig het team uit voor een avond met soep en brood, en werk daarna samen verder. Vraag vooraf waar de tijd voor is. Je weet dat het hielp als ze laten zien wat ze maakten, en om een volgende keer vragen.',
    duration: 'een lesuur, of een avond van twee uur',
    why: 'Zo is er al tijd om samen te beginnen, ook als het rooster nog hetzelfde blijft.',
  },
};
