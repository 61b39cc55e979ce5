import type { DeckWording } from '@lerend/core/deck';

export const sharedVision: DeckWording['cards'] = {
  'involve-teachers': {
    title: 'Een visie van ons allemaal',
    description:
      'Begin met een vraag aan alle leraren: wat gun je onze leerlingen, en wat vraagt dat van ons? Werk in groepjes, en laat een paar leraren het opschrijven. Leg de tekst nog één keer aan iedereen voor. Je zit goed als collega’s hun eigen woorden erin terugzien.',
    duration: 'drie bijeenkomsten in twee maanden',
    why: 'Aan het begin helpt het als je samen weet waarvoor je al die moeite doet.',
  },
  'live-it': {
    title: 'Doe zelf wat er staat',
    description:
      'Kies één zin uit de visie, en bedenk wat jij daarom deze week anders doet. Vertel het team waarom je iets zo aanpakt, en vraag een collega om eerlijk te zeggen wat ervan te zien was. Je hoort dat het werkt als anderen de zin ook gaan gebruiken.',
    duration: 'een paar minuten per dag, een maand lang',
    why: 'Mensen geloven eerder wat ze je zien doen, en je kunt er vandaag mee beginnen.',
  },
  'look-through-vision': {
    title: 'Kijk zo eens naar je les',
    description:
      'Vraag leraren om één les van deze week te kiezen, en leg daar samen de visie naast. Wat zie je er al van terug, en wat wil je proberen? Praat in drietallen, en schuif zelf ergens aan. Je merkt dat het helpt als iemand de week erop vertelt wat er anders ging.',
    duration: 'een uur in een teamoverleg',
    why: 'Je hebt er een visie voor nodig, en wat rust om eerlijk naar je eigen les te kijken.',
  },
  touchstone: {
    title: 'Wat heeft de leerling eraan?',
    description:
      'Leg bij een besluit eerst de visie op tafel, en vraag wat leerlingen ermee winnen. Laat een leraar die vraag bewaken, ook als jij haast hebt. Schrijf het antwoord bij het besluit. Je merkt dat het leeft als een collega de vraag stelt voordat jij het doet.',
    duration: 'tien minuten per besluit',
    why: 'Staat de visie er eenmaal, dan houdt deze vraag haar fris, ook als je al ver bent.',
  },
  hiring: {
    title: 'Nieuwe collega, zelfde koers',
    description:
      'Haal voor een sollicitatiegesprek twee vragen uit jullie visie. Laat een leraar meepraten, en vertel eerlijk wat bij jullie voorgaat. Je weet dat het hielp als de nieuwe collega na een halfjaar zegt dat de school is zoals jullie haar beschreven.',
    duration: 'een halfuur voorbereiding per vacature',
    why: 'Met een heldere visie kost dit weinig, en wie nieuw is weet meteen waar jullie voor staan.',
  },
  'personal-plans': {
    title: 'Een stukje visie in ieders plan',
    description:
      'Vraag elke leraar in het ontwikkelgesprek: welk deel van onze visie wil jij dit jaar beter leren doen? Kies samen één doel voor het eigen plan, en vraag wat daarvoor van jou nodig is. Je ziet het terug als doelen van collega’s op elkaar gaan aansluiten.',
    duration: 'een halfuur per leraar, verspreid over een paar weken',
    why: 'Een eigen doel kan pas uit de visie komen als die er in grote lijnen is.',
  },
  'judge-courses': {
    title: 'Welke cursus past bij ons?',
    description:
      'Maak met twee leraren drie vragen op basis van de visie, en leg elk aanbod van buiten ernaast. Zeg nee tegen wat leuk is en niet past. Vertel het team waarom je iets kiest. Je weet dat je goed koos als je er een maand later iets van terugziet in lessen.',
    duration: 'een uur voor de vragen, daarna een kwartier per aanbod',
    why: 'Kiezen uit veel aanbod gaat makkelijker als jullie weten wat voorgaat.',
  },
};
