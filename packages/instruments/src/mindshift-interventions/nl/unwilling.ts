import type { DeckWording } from '@lerend/core/deck';

export const unwilling: DeckWording['cards'] = {
  wait: {
    title: 'Laat het even rusten',
    description:
      'Kijk eerst wie er al wil, en laat die paar mensen beginnen. Zeg tegen de anderen dat ze rustig mogen toekijken, en noem de dag waarop je er samen op terugkomt. Vergeet hen tot die tijd niet: loop langs en luister. Je merkt dat het werkt als iemand uit zichzelf vraagt hoe het gaat.',
    duration: 'tien weken, met af en toe een praatje',
    why: 'Wie nu nee zegt, gaat soms vanzelf mee als het bij een ander blijkt te werken.',
  },
  'persuade-unwilling': {
    title: 'Eerst hun nee, dan jouw ja',
    description:
      'Vraag een collega die niet wil eerst waarom, en vat het samen tot je hoort: ja, dat bedoel ik. Vertel daarna in vijf minuten waarom jij er wel in gelooft, en waar je zelf over twijfelt. Vraag niet meteen om een antwoord. Het hielp als jullie er later nog eens over verder praten.',
    duration: 'een halfuur per persoon',
    why: 'Een argument komt beter aan bij iemand die zelf gehoord is.',
  },
  'reflective-practicum': {
    title: 'Een oefenplek om na te denken',
    description:
      'Vraag eerst twee of drie collega’s die er niets in zien, of ze willen oefenen met een kleine groep leerlingen en een begeleider erbij. Ieder geeft les zoals die gewend is, en zegt hardop welke gedachte erachter zit. De begeleider vraagt door, zonder oordeel. Het hielp als iemand iets over de eigen aanpak ontdekt.',
    duration: 'drie keer anderhalf uur, in zes weken',
    why: 'Je hoeft nog niets te willen veranderen om eens goed naar je eigen werk te kijken.',
  },
  'cognitive-conflict': {
    title: 'Hier wringt iets',
    description:
      'Zoek eerst twee dingen die allebei waar zijn en niet bij elkaar passen, zoals een ideaal van het team en wat leerlingen erover vertellen. Leg ze zonder uitleg op tafel, en vraag: hoe kan dat? Laat mensen in drietallen praten, en verdraag de stilte. Het werkt als je hoort: daar had ik nog niet bij stilgestaan.',
    duration: 'drie kwartier, en een uur om het voor te bereiden',
    why: 'Wat bij jezelf gaat wringen, brengt je eerder in beweging dan wat een ander ervan vindt.',
  },
  'group-pressure': {
    title: 'Laat collega’s het vertellen',
    description:
      'Vraag eerst collega’s die al meedoen of ze het team willen vertellen wat het hun brengt, en wat het kost. Laat de anderen vragen stellen, en kies samen iets om een maand te proberen. Zet niemand voor het blok: wie niet wil, praat later rustig met jou. Het gaat goed als meer mensen aanhaken en de sfeer open blijft.',
    duration: 'een uur in het teamoverleg, en een maand om te proberen',
    why: 'Mensen horen het graag van collega’s die hetzelfde werk doen, en zo neemt een groep elkaar mee.',
  },
  'break-resistance': {
    title: 'Wat zit er achter het nee?',
    description:
      'Praat eerst onder vier ogen met wie zich verzet, en vraag wat er op het spel staat. Haal weg wat je weg kunt halen, zoals een taak of een oude regel. Zeg daarna eerlijk wat vaststaat en waarover nog te praten valt; gaat het om werktijd of taken, betrek dan de medezeggenschap. Je merkt dat het helpt als iemand zegt onder welke voorwaarde het wel kan.',
    duration: 'twee gesprekken van drie kwartier, in een paar weken',
    why: 'Achter een stevig nee zit vaak iets dat iemand wil beschermen, en daar kun je samen iets mee.',
  },
  urgency: {
    title: 'Kan het nog een jaar wachten?',
    description:
      'Zoek eerst uit wat er met leerlingen gebeurt als alles blijft zoals het is: met een paar cijfers, en met twee verhalen van henzelf. Laat het team die lezen, en vraag hoelang dit nog kan wachten. Maak het niet groter dan het is, en geef niemand de schuld. Het hielp als het team zelf een datum noemt.',
    duration: 'een overleg van een uur',
    why: 'Wie ziet wat leerlingen nu missen, heeft een reden om toch mee te denken.',
  },
  excitement: {
    title: 'Iets om zin in te krijgen',
    description:
      'Zoek eerst een school of een klas waar het al leuk loopt, en vraag wie er mee wil gaan kijken, ook wie er weinig in ziet. Laat leerlingen daar vertellen wat ze doen. Vraag op de terugweg alleen: wat zou jij hiervan willen hebben? Je ziet dat het aanslaat als iemand er in de eigen klas iets van probeert.',
    duration: 'een ochtend, en wat tijd om het te regelen',
    why: 'Zin krijg je van iets dat je zelf ziet, ook als de argumenten je koud laten.',
  },
  metaphors: {
    title: 'Waar lijkt het op?',
    description:
      'Begin met een beeld van jezelf, zoals: voor mij is dit als verhuizen, ik mis de oude straat nu al. Vraag ieder om een eigen beeld van hoe het nu gaat en van wat er verandert, in woorden of als tekening. Vraag door op de verschillen, en lach er samen om. Het deed iets als een beeld blijft hangen en mensen het weer gebruiken.',
    duration: 'een halfuur',
    why: 'Een beeld zegt vaak wat iemand niet hardop wil zeggen, en niemand hoeft gelijk te krijgen.',
  },
};
