import type { DeckWording } from '@lerend/core/deck';

export const preparing: DeckWording['cards'] = {
  answers: {
    title: 'Alle vragen aan de muur',
    description:
      'Laat ieder eerst de vragen opschrijven die nog in de weg zitten, hoe klein ook. Hang ze op, beantwoord samen wat al kan, en zet bij de rest een naam en een dag. Kom er op die dag op terug. Het hielp als de vragen daarna over de les gaan, en niet meer over het rooster.',
    duration: 'drie kwartier, en een week later een kwartier',
    why: 'Vlak voor het begin loop je vast op kleine vragen die nog niemand stelde.',
  },
  'planning-help': {
    title: 'Een plan dat in de week past',
    description:
      'Leg eerst de agenda’s naast elkaar, met de schoolleider erbij, en zoek wanneer het echt kan. Spreek af wat de schoolleider regelt: uren, vervanging, een taak die vervalt. Prik drie data, en sla drukke weken over. Je merkt dat het klopt als de eerste datum gewoon doorgaat.',
    duration: 'een uur, en een paar weken om te regelen',
    why: 'Een goed plan loopt vaak vast op te weinig tijd, en die regel je beter vooraf.',
  },
  'gain-experience': {
    title: 'Vast een keer meedoen',
    description:
      'Zoek eerst een collega of school die verder is, en vraag of je een paar keer mag meedoen. Neem een stukje over, zoals een groepje begeleiden of iets uitleggen. Schrijf na elke keer op wat je aan je eigen plan wilt veranderen. Het hielp als je plan er daarna anders uitziet.',
    duration: 'drie lessen, in drie weken',
    why: 'Met wat ervaring vooraf durf je meer, en past je plan beter bij hoe het echt gaat.',
  },
  'set-goals': {
    title: 'Een doel dat je kunt zien',
    description:
      'Schrijf eerst in één zin op wat er over acht weken in je klas te zien is. Leg de zinnen in een groepje naast elkaar, en maak ze kleiner tot ze haalbaar zijn. Kies er samen één voor het hele team. Het is een goed doel als een collega kan zien of het is gelukt.',
    duration: 'een bijeenkomst van een uur',
    why: 'Een klein en helder doel maakt van een voornemen een begin.',
  },
  'visible-results': {
    title: 'Wat laten we straks zien?',
    description:
      'Spreek eerst af wat jullie elkaar aan het eind laten zien: een filmpje, werk van leerlingen, een les om bij te zitten. Schrijf erbij wie het meebrengt, en op welke dag. Vraag halverwege wat er nog nodig is. Het werkt als mensen die dag graag laten zien wat ze hebben, af of niet.',
    duration: 'een halfuur, en een uur op de dag zelf',
    why: 'Als je weet wat je gaat laten zien, weet je ook waar je vandaag mee begint of verdergaat.',
  },
};
