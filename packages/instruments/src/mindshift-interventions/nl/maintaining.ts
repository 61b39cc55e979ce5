import type { DeckWording } from '@lerend/core/deck';

export const maintaining: DeckWording['cards'] = {
  'self-regulation': {
    title: 'Zelf het stuur houden',
    description:
      'Laat ieder eerst één vraag kiezen om elke maand bij stil te staan, zoals: doe ik het nog zoals ik wilde? Spreek met een maatje af wanneer je dat doet, en wat er volgt als het antwoord nee is. Geef de begeleiding stap voor stap uit handen. Het werkt als mensen bijsturen zonder dat jij iets zegt.',
    duration: 'een halfuur om te kiezen, daarna tien minuten per maand',
    why: 'Wat je zelf in de gaten houdt, blijft ook als de begeleiding stopt.',
  },
  communities: {
    title: 'Een vaste club voor het vak',
    description:
      'Vraag eerst wie hierover met anderen wil blijven leren, ook op andere scholen. Begin een praktijkgemeenschap: een vaste groep van zo’n acht mensen die vragen en vondsten ruilen. Laat de leiding rondgaan. Het loopt als er nieuwe mensen aankloppen.',
    duration: 'een schooljaar, om de zes weken anderhalf uur',
    why: 'Als je bezig bent, heb je aan vakgenoten veel, en daarna houden ze je in beweging.',
  },
  'feedback-maintaining': {
    title: 'Kijk nog eens met me mee',
    description:
      'Vraag eerst een collega die nieuw is, of een ander vak geeft, om een les te komen bekijken. Vraag na afloop: wat valt je op aan hoe wij dit doen, en wat zijn we kwijtgeraakt? Vraag hetzelfde aan vijf leerlingen. Het hielp als je iets hoort dat je zelf niet meer zag.',
    duration: 'een les en een kwartier, twee keer per jaar',
    why: 'Wie iets al lang doet, ziet kleine veranderingen zelf niet zo goed meer.',
  },
  'keep-visible': {
    title: 'Houd het in het zicht',
    description:
      'Spreek eerst af waaraan een bezoeker kan zien dat jullie zo werken: foto’s, werk van leerlingen, een vaste opening van het overleg. Laat elke maand iemand anders iets nieuws ophangen of vertellen. Wijs nieuwe collega’s erop. Het leeft als mensen ernaar vragen.',
    duration: 'een kwartier per maand',
    why: 'Wat je blijft zien, blijf je makkelijker doen, en een ander kan ervan leren.',
  },
};
