import type { DeckWording } from '@lerend/core/deck';

export const notKnowingHow: DeckWording['cards'] = {
  demonstrate: {
    title: 'Laat maar eens zien',
    description:
      'Vraag eerst een collega die het al doet of jullie mogen komen kijken; is er niemand, doe het dan zelf voor, ook als het hapert. Laat wie kijkt op één ding letten. Praat na over wat er te zien was, en wat je ervan overneemt. Het hielp als iemand er binnen een week een stukje van probeert.',
    duration: 'een les, en een kwartier erna',
    why: 'Wie wil en nog niet weet hoe, heeft het meest aan een voorbeeld.',
  },
  experiment: {
    title: 'Drie keer proberen',
    description:
      'Kies eerst met een maatje iets kleins om uit te proberen, en schrijf op wat je verwacht. Doe het drie keer, en verander telkens één ding. Bekijk samen wat er gebeurde, zonder meteen te zeggen of het goed was. Het werkt als je na de derde keer iets weet dat in geen boek stond.',
    duration: 'drie weken, met een paar keer een kwartier samen',
    why: 'Hoe iets gaat, ontdek je vooral door het te doen.',
  },
  'unlearn-thinking': {
    title: 'Een oude gedachte parkeren',
    description:
      'Vraag eerst in een groepje: welke gedachte schiet je te binnen zodra je iets nieuws wilt doen, zoals: dan krijg ik het boek niet uit? Bedenk met elkaar een gedachte die beter past, en leg die een maand op je bureau. Het hielp als je de oude op tijd herkent en erom kunt lachen.',
    duration: 'een halfuur, en een maand om erop te letten',
    why: 'Iets nieuws leer je makkelijker als een oude manier van denken plaatsmaakt.',
  },
};
