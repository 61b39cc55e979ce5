import type { DeckWording } from '@lerend/core/deck';

export const shapeVision: DeckWording['cards'] = {
  'grounded-vision': {
    title: 'Waar gaan we voor?',
    description:
      'Praat met het hele team over wat goed leren is, voor leerlingen en voor jullie zelf. Lees er een paar korte teksten bij, zodat jullie keuzes ergens op rusten. Schrijf samen één bladzijde, en vraag of iedereen zich erin herkent.',
    duration: 'vier bijeenkomsten in een jaar',
    why: 'Samen de koers bepalen kost tijd, maar alles wat volgt kan erop leunen.',
  },
  'visible-basics': {
    title: 'Dit zie je in elke les',
    description:
      'Kies met het team drie dingen die in elke les te zien zijn. Vraag een ervaren collega om te komen kijken en te vertellen wat daarvan te zien was: één ding dat werkt en één idee. Bespreek na zes weken of jullie de goede drie hebben.',
    duration: 'een teammiddag en zes weken lesbezoek',
    why: 'Feedback op lessen vraagt om een gedeelde visie en genoeg veiligheid.',
  },
  'share-good-practice': {
    title: 'Een les om over te praten',
    description:
      'Vraag een collega om een lesmoment dat goed liep te vertellen of te laten zien. Bespreek waarom het werkte, en wat het zegt over wat jullie belangrijk vinden. Spreek af wie de volgende keer iets meeneemt.',
    duration: 'twintig minuten in een overleg',
    why: 'Het begint bij wat goed gaat, en dat maakt praten over lessen een lichte eerste stap.',
  },
  'improvement-agreements': {
    title: 'Zo verbeteren wij',
    description:
      'Schrijf ieder voor zich op hoe je het liefst aan betere lessen werkt, en wat je in de weg zit. Leg de briefjes naast elkaar en kies drie afspraken. Bespreek ook wat je doet als een afspraak niet lukt.',
    duration: 'een bijeenkomst van een uur',
    why: 'Eén bijeenkomst is genoeg om te beginnen, en daarna weet je wat je van elkaar mag vragen.',
  },
  'keep-vision-alive': {
    title: 'De visie op tafel',
    description:
      'Kies elke maand één zin uit jullie visie. Vraag collega’s waar ze die zin terugzagen, in de les of in het team. Pas de zin aan als jullie zelf verder zijn gekomen.',
    duration: 'een kwartier per maand',
    why: 'Een visie die er al is, blijft van jullie als je erover blijft praten.',
  },
  'partnership-vision': {
    title: 'Waarom werken we samen?',
    description:
      'Breng mensen van alle scholen en opleidingen bij elkaar, ook studenten. Praat over wat jullie samen willen bereiken met opleiden, bijleren en onderzoek. Laat een klein groepje het opschrijven, en leg de tekst nog een keer aan iedereen voor.',
    duration: 'een jaar, met drie grote bijeenkomsten',
    why: 'Met een gedeeld verhaal weet je vanaf het begin wat je van elkaar mag verwachten.',
  },
  'shared-knowledge-base': {
    title: 'Lees waar het vandaan komt',
    description:
      'Kies drie teksten waar jullie visie op rust. Lees ze in groepjes waarin school en opleiding samen zitten, en vertel wat je herkent en wat je betwijfelt. Bewaar de teksten, met een korte samenvatting, op een plek waar elke partner bij kan.',
    duration: 'drie leesgesprekken in twee maanden',
    why: 'Als de visie er ligt, helpt het om de woorden en bronnen erachter te delen.',
  },
  'roles-from-vision': {
    title: 'Wat vraagt dit van mij?',
    description:
      'Zet voor elke rol een stoel klaar: bestuurder, schoolleider, leraar, opleider en student. Laat mensen vanuit hun eigen rol zeggen wat de visie van hen vraagt en wat ze van anderen nodig hebben. Schrijf per rol drie regels op, en bekijk die een paar weken later nog eens.',
    duration: 'twee gesprekken van een uur, een paar weken na elkaar',
    why: 'Een visie gaat leven als je weet wat je er in je eigen werk mee doet.',
  },
  'visualise-vision': {
    title: 'De visie in één beeld',
    description:
      'Vraag een paar mensen uit het partnerschap om de visie te tekenen: als kaart, als boom, als huis. Kies samen het beeld dat het best blijft hangen. Begin er elke bijeenkomst mee, als dia of als poster.',
    duration: 'een middag tekenen en kiezen',
    why: 'Is de visie er al, dan kost een goed beeld weinig en helpt het iedereen onthouden.',
  },
};
