import type { DeckWording } from '@lerend/core/deck';

export const useExpertise: DeckWording['cards'] = {
  'reward-expertise': {
    title: 'Laat merken dat kennis telt',
    description:
      'Praat met de schoolleiding en de medezeggenschapsraad over manieren om deskundigheid te belonen. Denk aan uren, een rol, een toelage of een compliment waar iedereen bij is. Kies er twee, en vertel het team wat de regels zijn.',
    duration: 'twee gesprekken en een paar weken uitwerken',
    why: 'Belonen wordt zinvol als zichtbaar is wie waar goed in is.',
  },
  'specialist-roles': {
    title: 'Een rol voor de specialist',
    description:
      'Vraag collega’s waar zij specialist in zijn of willen worden. Schrijf per specialist in een paar regels op waar anderen voor mogen aankloppen. Haal er een andere taak voor weg, zodat er tijd is.',
    duration: 'een paar weken, rond de verdeling van de taken',
    why: 'Zulke rollen volgen op een overzicht van wat iedereen kan.',
  },
  'room-for-experts': {
    title: 'Tijd om bij te blijven',
    description:
      'Geef elke collega per halfjaar een dagdeel om te lezen, naar een congres te gaan of vakgenoten te spreken. Vraag vooraf wat iemand wil uitzoeken. Houd in het teamoverleg vijf minuten vrij om er iets over te vertellen.',
    duration: 'een dagdeel per collega',
    why: 'Het is klein, je kunt het snel geven, en er komt meteen nieuwe kennis binnen.',
  },
  'thematic-work-groups': {
    title: 'Een leerteam rond één thema',
    description:
      'Kies met het team een thema dat in veel lessen terugkomt. Maak een groepje van vier tot zes collega’s die er iets aan willen doen. Geef het groepje vaste uren, een vraag om uit te zoeken, en een datum om erover te vertellen.',
    duration: 'een uur per twee weken, om te beginnen tien weken',
    why: 'Een kleine groep met een duidelijke vraag draagt bijna alles wat je later nog wilt doen.',
  },
  'clear-decision-making': {
    title: 'Wie beslist waarover?',
    description:
      'Neem drie besluiten van vorig jaar, en praat met het team over hoe ze tot stand kwamen. Wie had de kennis, en is daarnaar geluisterd? Spreek een korte route af: wie brengt ideeën, wie werkt ze uit en wie hakt de knoop door. Probeer die bij één nieuw besluit.',
    duration: 'een teammiddag, daarna zes weken proberen',
    why: 'Laten beslissen wie het meest weet, vraagt vertrouwen in elkaars kennis.',
  },
  'time-to-meet': {
    title: 'De specialist houdt spreekuur',
    description:
      'Kies twee of drie collega’s die ergens veel van weten. Geef hun elke week een vast uur en een vaste plek, zodat anderen binnen kunnen lopen met vragen. Hang op wie er wanneer is, en kijk na zes weken welke vragen er kwamen.',
    duration: 'een uur per week, zes weken lang',
    why: 'Een spreekuur loopt als er specialisten zijn bij wie je terechtkunt.',
  },
  'experts-across-schools': {
    title: 'Een specialist voor ons allemaal',
    description:
      'Laat elke partner één specialist of vakdocent noemen die ook ergens anders wil helpen. Verdeel per persoon een paar uur over de scholen die erom vragen. Houd bij wie waar was, en bespreek na een kwartaal wat het bracht.',
    duration: 'een paar uur per specialist, een kwartaal lang',
    why: 'Uren ruilen lukt als partners elkaar kennen en zien dat iedereen er iets aan heeft.',
  },
  'networks-on-themes': {
    title: 'Eén thema, meer scholen',
    description:
      'Zoek twee of drie scholen met dezelfde vraag. Breng van elke school twee mensen bij elkaar, en kies een klein doel voor drie maanden. Verdeel het werk, en laat aan het eind zien wat er is gelukt.',
    duration: 'drie bijeenkomsten in drie maanden',
    why: 'Een klein doel samen is goed te doen als scholen elkaar al een beetje kennen.',
  },
  'mixed-innovation-groups': {
    title: 'Drie soorten mensen, één vraag',
    description:
      'Vraag een school om een echte vraag waar nog niemand een antwoord op heeft. Maak een groep met studenten, leraren en een opleider, en geef die een jaar. Laat hen proberen, meten en bijstellen, en vertel alle partners wat het opleverde.',
    duration: 'een schooljaar, met elke drie weken een bijeenkomst',
    why: 'Drie volle agenda’s op elkaar afstemmen lukt het best als je al gewend bent om samen te werken.',
  },
  'student-access-to-expertise': {
    title: 'Wat ziet een student bij ons?',
    description:
      'Nodig een paar studenten uit. Vraag wie ze op school hebben ontmoet, en van wie ze nog hadden willen leren. Leg dat naast jullie lijst van wie wat kan. Kies samen twee ontmoetingen die elke student voortaan krijgt.',
    duration: 'een gesprek van een uur',
    why: 'De studenten en hun begeleiders zijn er al, dus je maakt iets beter dat al bestaat.',
  },
  'swap-experts': {
    title: 'Een dag in de schoenen van de ander',
    description:
      'Zoek een leraar en een opleider die één dag per week van plek willen ruilen. Regel hun contract, hun uren en iemand die hen wegwijs maakt. Laat beiden elk kwartaal aan de partners vertellen wat ze zagen.',
    duration: 'een schooljaar, één dag per week',
    why: 'Werken voor twee organisaties vraagt vaste afspraken tussen partners die elkaar goed kennen.',
  },
};
