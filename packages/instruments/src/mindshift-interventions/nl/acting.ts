import type { DeckWording } from '@lerend/core/deck';

export const acting: DeckWording['cards'] = {
  encouragement: {
    title: 'Zeg wat je ziet gebeuren',
    description:
      'Kijk eerst bij wie er iets nieuws gebeurt, en vertel dezelfde dag precies wat je zag en wat het met leerlingen deed. Onder vier ogen is genoeg, of een briefje. Vraag ook een collega, een ouder of een leerling om het te zeggen. Je merkt dat het helpt als mensen het elkaar gaan vertellen.',
    duration: 'vijf minuten per keer, elke week',
    why: 'Wie net begonnen is, houdt het beter vol als iemand het ziet.',
  },
  'time-and-chance': {
    title: 'Maak er echt tijd voor',
    description:
      'Vraag eerst wat er nu blijft liggen om dit te kunnen doen. Haal met het team één taak of overleg weg, en zet die tijd in het rooster. Zorg ook dat de rest er is: een lokaal, een groep, materiaal. Het klopt als mensen die tijd na een maand nog hebben.',
    duration: 'een paar weken om te regelen, daarna een uur per week',
    why: 'Als er iets bij komt en er niets af gaat, houdt niemand het lang vol.',
  },
  coaching: {
    title: 'Een coach die blijft',
    description:
      'Vraag eerst wie een coach wil, en laat ieder zelf kiezen wie dat wordt: een collega, een begeleider, iemand van buiten. Plan het hele jaar om de drie weken een gesprek, liefst na een lesbezoek. Wat daar gezegd wordt, telt niet mee bij een beoordeling. Het werkt als mensen zelf met vragen komen.',
    duration: 'een schooljaar, om de drie weken een uur',
    why: 'Een nieuwe gewoonte zit er niet na één training in, en een vaste meekijker helpt onderweg.',
  },
  'unlearn-behaviour': {
    title: 'Eén oude gewoonte eraf',
    description:
      'Kies eerst één gewoonte die het nieuwe in de weg zit, zoals zelf het antwoord geven. Bedenk wat je in plaats daarvan doet, en spreek met een collega of je klas een seintje af. Tel een maand lang hoe vaak je het op tijd merkt. Het gaat goed als je het seintje minder nodig hebt.',
    duration: 'een maand lang, een paar minuten per dag',
    why: 'In de drukte pak je zo weer de oude manier, en dan helpt een seintje.',
  },
  'feedback-acting': {
    title: 'Feedback in drie vormen',
    description:
      'Bedenk eerst zelf waar je iets over wilt horen, en van wie. Kies dan een vorm: je vertelt na de les wat je meemaakte, je kijkt samen een filmpje terug, of een coach helpt je tijdens de les zelf. Vraag leerlingen en ouders of je mag filmen, en wis het daarna. Het hielp als je de volgende les één ding anders doet.',
    duration: 'een halfuur per keer, drie keer in zes weken',
    why: 'Wat je hoort terwijl je bezig bent, kun je meteen gebruiken.',
  },
  'tolerate-relapse': {
    title: 'Terugvallen hoort erbij',
    description:
      'Vertel eerst wanneer jij zelf terugviel in je oude manier. Vraag wie dat herkent, en wat er die dag speelde: drukte, een lastige groep, te weinig slaap? Bedenk samen hoe je de draad weer oppakt, zonder sorry te zeggen. Het gaat goed als mensen erover vertellen voordat je ernaar vraagt.',
    duration: 'een kwartier van het overleg, elke maand',
    why: 'Iedereen valt wel eens terug, en wie dat mag zeggen, begint sneller opnieuw.',
  },
  pressure: {
    title: 'Hoe staat het met onze afspraak?',
    description:
      'Kijk eerst of mensen hebben wat nodig is: tijd, uitleg, hulp. Zeg dan onder vier ogen wat jullie afspraken, wat je ziet, en wanneer je weer komt kijken. Vraag wat er in de weg zit, en doe daar ook zelf iets aan; dreigen of opjagen helpt niet. Het werkt als iemand een stap zet en nog gewoon bij je binnenloopt.',
    duration: 'twintig minuten per persoon, en na drie weken nog eens',
    why: 'Staat iemand na een goede start stil, dan is een duidelijke vraag eerlijker dan zwijgen.',
  },
};
