import type { DeckWording } from '@lerend/core/deck';

export const learningClimate: DeckWording['cards'] = {
  'respectful-teamwork': {
    title: 'Hoe gaan we met elkaar om?',
    description:
      'Vraag in een groepje: wanneer werkte je hier fijn samen, en wat deden mensen toen? Schrijf op wat je vaker wilt zien, en wat je liever niet meer hoort. Kies twee afspraken, en begin het volgende overleg met hoe het ging.',
    duration: 'een overleg van drie kwartier',
    why: 'Wie zich veilig voelt, durft mee te doen met alles wat hierna komt.',
  },
  'take-concerns-seriously': {
    title: 'Wat drukt er op je?',
    description:
      'Ga als schoolleider een paar weken langs bij collega’s en studenten, en vraag wat het werk zwaar maakt. Luister, schrijf mee, en beloof nog niets. Kies dan met het team één taak die stopt en één ding dat je regelt. Vertel ook wat niet kan, en waarom.',
    duration: 'een paar uur per week, vier weken lang',
    why: 'Wie merkt dat er geluisterd wordt, krijgt het vertrouwen om zelf iets te proberen.',
  },
  'dialogue-tool': {
    title: 'Een gesprek met spelregels',
    description:
      'Pak een kant-en-klaar dialooginstrument: kaartjes met vragen en een paar regels. Laat iemand uit de werkgroep de tijd bewaken, en geef iedereen om de beurt het woord. Vraag aan het eind: praatten we anders dan anders?',
    duration: 'een halfuur tot een uur',
    why: 'Het hulpmiddel ligt klaar, en de regels geven ook stille collega’s ruimte.',
  },
  'growth-paths': {
    title: 'Meer dan één manier om te groeien',
    description:
      'Vraag collega’s welke stap ze zouden willen zetten, binnen of buiten hun functie. Zoek voor ieder een weg: een project leiden, een dag per week op een andere school, een nieuwe rol. Begin met twee mensen, en maak uren voor hen vrij.',
    duration: 'een gesprek per persoon, en een paar weken om het te regelen',
    why: 'Nieuwe wegen vragen ruimte in taken en beleid, en die maak je makkelijker als de basis staat.',
  },
  'respectful-cross-school-work': {
    title: 'Gelijk aan tafel',
    description:
      'Vraag iedereen aan het begin van een gezamenlijke groep: wat heb je nodig om vrij te kunnen praten? Benoem ook wat schuurt, zoals scholen die elkaar als rivaal zien. Kies samen drie regels, en kom er halverwege op terug.',
    duration: 'drie kwartier van de eerste bijeenkomst',
    why: 'Mensen van verschillende scholen werken pas echt samen als ze zich gelijk behandeld voelen.',
  },
  'expectations-up-front': {
    title: 'Wat verwacht je van deze groep?',
    description:
      'Vraag bij de start wat ieder wil leren en wat ieder kan inbrengen. Spreek daarna af hoe vaak jullie elkaar zien, wie erbij is, en wat je tussendoor doet. Zet het op één vel dat iedereen krijgt.',
    duration: 'een halfuur bij de start van een groep',
    why: 'Wat je vooraf uitspreekt, valt later minder snel tegen.',
  },
  'trained-facilitators': {
    title: 'Een goede begeleider bij elke groep',
    description:
      'Kijk welke gezamenlijke groepen iemand missen die het gesprek leidt. Vraag collega’s die dat willen leren, en geef hun een korte scholing. Laat hen met z’n tweeën beginnen, en plan elke maand een moment om ervaringen te ruilen.',
    duration: 'twee dagen scholing en een paar uur per maand',
    why: 'Als de groepen lopen, komen ze met een geschoolde begeleider verder dan met goede wil alleen.',
  },
  'review-worth': {
    title: 'Is het nog de moeite waard?',
    description:
      'Laat elke partner opschrijven wat de samenwerking heeft gebracht en wat die heeft gekost. Lees het aan elkaar voor, zonder te reageren. Bespreek daarna wat je houdt, verandert of stopt.',
    duration: 'een bijeenkomst van een uur, twee keer per jaar',
    why: 'Als er iets loopt, houdt zo’n terugblik het eerlijk voor iedereen.',
  },
};
