import type { DeckWording } from '@lerend/core/deck';

export const developExpertise: DeckWording['cards'] = {
  'goals-and-training': {
    title: 'Een doel voor jou en een voor ons',
    description:
      'Laat iedereen één eigen leerdoel opschrijven. Kies daarna als team één doel dat jullie delen. Zoek scholing die bij beide past, en regel er tijd en geld voor.',
    duration: 'een teammiddag en een paar weken zoeken',
    why: 'Met een doel krijgt scholing richting, en dat helpt juist als je nog op gang komt.',
  },
  'learn-on-the-job': {
    title: 'Leren tijdens het werk',
    description:
      'Maak groepjes van vier collega’s. Kijk om de beurt bij elkaar in de les, met één vraag van wie er lesgeeft. Praat na over wat je zag, en bespreek in een vaste werkvorm samen een lastig geval.',
    duration: 'een uur per twee weken, acht weken lang',
    why: 'Collega’s laten meekijken gaat makkelijker als er al wat vertrouwen is.',
  },
  'organise-joint-work': {
    title: 'Werk dat je samen doet',
    description:
      'Kies een groep leerlingen of studenten waar drie of vier collega’s samen voor zorgen. Geef hun dezelfde uren in het rooster om lessen te maken, te proberen en terug te kijken. Vraag elk kwartaal of de verdeling nog klopt.',
    duration: 'een schooljaar, te beginnen bij het nieuwe rooster',
    why: 'Dit raakt rooster en taken, dus het past als samenwerken op een paar plekken al goed gaat.',
  },
  'fewer-meetings-more-dialogue': {
    title: 'Minder vergaderen, meer praten',
    description:
      'Schrijf met het team op welke vaste vergaderingen jullie hebben. Schrap er één, en zet mededelingen voortaan op papier. Gebruik de tijd die vrijkomt om te praten over één vraag uit de les.',
    duration: 'een uur om te kiezen, daarna zes weken proberen',
    why: 'Wat je ook gaat doen, er is tijd nodig om te praten, dus maak die vroeg vrij.',
  },
  'train-collaboration-skills': {
    title: 'Oefenen met samenwerken',
    description:
      'Vraag het team wat het lastigst is: feedback geven, samen nadenken of iets uitzoeken. Kies één vaardigheid, en zoek er een trainer of ervaren collega bij. Oefen drie keer kort, met situaties uit jullie eigen werk.',
    duration: 'drie sessies van anderhalf uur in twee maanden',
    why: 'Wat je eerst rustig hebt geoefend, durf je daarna ook in het gewone werk.',
  },
  'joint-training-offer': {
    title: 'Samen scholing aanbieden',
    description:
      'Vraag alle partners welke kennis ze de komende jaren nodig hebben. Kies drie onderwerpen, en zoek voor elk een docent uit jullie eigen scholen en opleidingen. Zet alles in één jaarkalender en verdeel de kosten.',
    duration: 'een schooljaar, van vraag tot eerste cursus',
    why: 'Het vraagt afspraken over geld en agenda’s, en die maak je makkelijker als je elkaar al kent.',
  },
  'exchange-expertise': {
    title: 'Kennis over en weer',
    description:
      'Zoek een leraar die iets bijzonders kan, en laat die een les geven op de opleiding. Vraag een opleider om op school een team verder te helpen. Bespreek daarna met allebei wat het bracht en wat een vervolg kan zijn.',
    duration: 'een paar uur per persoon, binnen twee maanden',
    why: 'Ruilen kan als je van elkaar weet wie wat in huis heeft.',
  },
  'expert-networks': {
    title: 'Een netwerk van kenners',
    description:
      'Kies een thema dat op meer scholen speelt. Vraag elke partner om iemand die er veel van weet, en geef die mensen vaste uren. Laat hen eerst van elkaar leren, en daarna een school helpen die met het thema begint.',
    duration: 'een jaar, met elke maand een bijeenkomst',
    why: 'Het vraagt vaste mensen en uren, en die vind je makkelijker als kleinere samenwerking al loopt.',
  },
  'attend-and-apply': {
    title: 'Samen op pad, samen verder',
    description:
      'Ga met mensen van drie partners naar dezelfde studiedag. Drink aan het eind samen koffie, en kies één idee dat bij jullie past. Spreek af wie het uitprobeert en wanneer je hoort hoe het ging.',
    duration: 'één dag, en een uur om na te praten',
    why: 'Het is snel geregeld, het is maar één keer, en onderweg leer je elkaar kennen.',
  },
  'school-visits': {
    title: 'Kom bij ons kijken',
    description:
      'Laat een school iets kiezen waar ze trots op is, en plan er een bezoekdag voor. Nodig leraren en studenten van de andere partners uit. Geef bezoekers één kijkvraag mee, en praat na over wat ze mee naar huis nemen.',
    duration: 'een halve dag per bezoek, met een paar weken voorbereiding',
    why: 'Iets met eigen ogen zien nodigt uit om te beginnen, en een school laat graag zien wat goed gaat.',
  },
};
