import type { DeckWording } from '@lerend/core/deck';

export const beALearner: DeckWording['cards'] = {
  courses: {
    title: 'Zelf weer in de schoolbanken',
    description:
      'Kies een opleiding die past bij wat jullie school wil, en vertel het team waarom. Regel tijd met je bestuur, en vraag een collega om je op die dagen te vervangen. Vertel elke maand ook iets dat je nog lastig vindt. Het werkt aanstekelijk als leraren zelf ook naar een opleiding vragen.',
    duration: 'een schooljaar, met een vaste dag of avond',
    why: 'Een dag weg lukt beter als collega’s al taken overnemen, en zij zien dan dat ook jij leert.',
  },
  'conferences-self': {
    title: 'Neem een vraag mee op reis',
    description:
      'Vraag leraren welke vraag je voor hen mag meenemen naar een congres. Ga het liefst samen met een van hen. Vertel na afloop wat je hoorde, en wat je nu zelf anders wilt doen. Je weet dat het hielp als mensen doorvragen.',
    duration: 'een dag, en een kwartier om te vertellen',
    why: 'Met een vraag van het team op zak laat je zien dat je ook voor hen leert.',
  },
  'keep-reading': {
    title: 'Een uur om te lezen',
    description:
      'Zet elke week een uur in je agenda voor een vakblad of boek, en houd je eraan. Vraag een leraar om hetzelfde te lezen, en praat er samen over. Leg wat goed was in de teamkamer. Je weet dat het leeft als anderen er stukken bij leggen.',
    duration: 'een uur per week',
    why: 'Lezen kan deze week al, en je hebt er bij de eerstvolgende keuze iets aan.',
  },
  'national-networks': {
    title: 'Het land in',
    description:
      'Zoek een landelijk netwerk dat past bij waar jullie aan werken. Breng er een vraag van je school in, en vertel ook wat bij jullie lukt. Neem af en toe een leraar mee. Je hebt er iets aan als je weet wie je kunt bellen wanneer je vastloopt.',
    duration: 'een dagdeel per kwartaal, met wat werk tussendoor',
    why: 'In een netwerk haal je en breng je iets, en dat laatste kan als er bij jullie al iets loopt.',
  },
  'give-talks': {
    title: 'Vertel het buiten de school',
    description:
      'Kies iets dat bij jullie goed loopt, en bied er een lezing of workshop over aan. Maak en houd die samen met de leraren die het deden. Vertel ook wat niet lukte. Het was zinvol als een vraag uit de zaal jullie weer aan het denken zet.',
    duration: 'een paar weken voorbereiden, en een dagdeel op pad',
    why: 'Wie iets heeft opgebouwd, leert er zelf nog van door het aan anderen uit te leggen.',
  },
  'bring-experts': {
    title: 'Haal een kenner in huis',
    description:
      'Vraag het team bij welk onderwerp hulp welkom is, en zoek iemand die daar veel van weet. Laat die eerst in een paar lessen meekijken, zodat het gesprek over jullie leerlingen gaat. Plan meteen een tweede bezoek. Je weet dat het aansloeg als leraren zelf contact houden.',
    duration: 'twee middagen, met zes weken ertussen',
    why: 'Iemand van buiten brengt kennis mee die jullie zelf nog niet hebben.',
  },
  inform: {
    title: 'Wat is er nieuw?',
    description:
      'Kies elke maand één nieuw inzicht of plan waar jullie leerlingen iets van merken, en vat het samen in vijf zinnen. Vraag een leraar die er iets van weet om mee te lezen. Eindig met een vraag. Je ziet dat het werkt als er bij de koffie over gepraat wordt.',
    duration: 'een halfuur per maand',
    why: 'Een kort stukje is snel gelezen, en zo denkt iedereen vanaf het begin mee.',
  },
  refer: {
    title: 'Ik weet waar je dat vindt',
    description:
      'Luister waar een leraar mee zit, en wijs op één bron: een artikel, een site of iemand die het weet. Begin met een paar collega’s een lijst die iedereen kan aanvullen. Vraag later wat het bracht. Je merkt dat het helpt als mensen ook elkaar op iets wijzen.',
    duration: 'een paar minuten per keer',
    why: 'Eén goede tip op het goede moment is genoeg om verder te komen.',
  },
  advise: {
    title: 'Denk mee over een les',
    description:
      'Bied een leraar aan om samen een les voor te bereiden, en vraag eerst wat die wil bereiken. Geef één advies, en zeg waarom je dat denkt. Kom kijken als dat mag. Je ziet dat het hielp als de leraar er iets eigens van maakt.',
    duration: 'een halfuur per leraar',
    why: 'Hulp bij een gewone les is klein en dichtbij, en dat maakt de weg vrij voor meer.',
  },
  'discuss-effects': {
    title: 'Wat deed het met de klas?',
    description:
      'Vraag leraren die iets nieuws proberen, waaraan ze willen zien of leerlingen er iets aan hebben. Praat na drie weken samen na: wat deed je precies, en wat gebeurde er? Bespreek ook wat jullie leren van wat niet werkte. Je merkt dat het gesprek hielp als de volgende les er anders uitziet.',
    duration: 'twee gesprekken van een halfuur, met drie weken ertussen',
    why: 'Zodra mensen iets uitproberen, valt er samen te leren van wat het deed.',
  },
};
