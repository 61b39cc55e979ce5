import type { DeckWording } from '@lerend/core/deck';

export const stimulateLearning: DeckWording['cards'] = {
  conferences: {
    title: 'Eropuit om te leren',
    description:
      'Vraag leraren wie er naar een congres of workshop wil over iets dat jullie willen leren. Stuur er twee samen heen, en regel vervanging en geld. Spreek voor vertrek af welke vraag ze meenemen. Het was de reis waard als je in school iets doet met hun antwoord.',
    duration: 'een dag per persoon, en een paar weken om het te regelen',
    why: 'Nieuwe ideeën brengen een team in beweging, en met z’n tweeën onthoud je meer.',
  },
  'observe-colleagues': {
    title: 'Even kijken bij een ander',
    description:
      'Vraag wie er bij een collega wil gaan kijken, in jullie school of ergens anders. Neem de klas over of regel iemand, en laat wie gaat één eigen vraag opschrijven. Begin met mensen die er zin in hebben. Je ziet dat het werkt als anderen zich melden.',
    duration: 'een of twee lesuren per keer, zes weken lang',
    why: 'Met vrijwilligers en één eigen vraag kun je hier al vroeg veilig mee beginnen.',
  },
  'report-back': {
    title: 'Vertel eens wat je zag',
    description:
      'Houd in elk teamoverleg tien minuten vrij voor wie ergens is geweest of heeft meegekeken. Stel zelf de eerste vraag: wat zou bij ons kunnen, en wat niet? Kies samen één ding om te proberen. Je merkt dat het helpt als dat ene ding later in een les opduikt.',
    duration: 'tien minuten per overleg',
    why: 'Gaan er al collega’s op pad, dan leert zo het hele team met hen mee.',
  },
  'choose-themes': {
    title: 'Waar wil jij meer van weten?',
    description:
      'Vraag alle leraren om op een briefje te zetten wat ze over lesgeven willen leren. Hang de briefjes op, leg bij elkaar wat bij elkaar hoort, en kies samen twee thema’s. Laat per thema iemand de volgende stap regelen. Je merkt dat het raak is als mensen erover blijven praten.',
    duration: 'een bijeenkomst van een uur',
    why: 'Een thema dat uit het team zelf komt, geeft zin om te beginnen.',
  },
  buddies: {
    title: 'Twee aan twee',
    description:
      'Laat elke leraar een maatje kiezen, het liefst uit een andere groep of sectie. Vraag de tweetallen om elke week even samen te zitten met één vraag over hun lessen. Zoek zelf ook een maatje, zoals een andere schoolleider. Je ziet dat het goed gaat als maatjes elkaar ook tussendoor opzoeken.',
    duration: 'een halfuur per week, acht weken lang',
    why: 'Met één ander praten voelt veiliger dan in een grote groep.',
  },
  'critical-friends': {
    title: 'Kritische vrienden',
    description:
      'Maak met leraren die dat willen groepjes van drie of vier, en oefen eerst met open vragen stellen. Laat ze om de beurt een les inbrengen waar ze feedback op willen. Doe zelf ook een keer mee met iets uit jouw werk. Een goed teken is dat de vragen eerlijker worden en de sfeer prettig blijft.',
    duration: 'anderhalf uur per maand, een halfjaar lang',
    why: 'Eerlijke feedback op je les krijg je het liefst van mensen die je al vertrouwt.',
  },
  budget: {
    title: 'Een pot om van te leren',
    description:
      'Kijk met het bestuur en de medezeggenschap hoeveel geld er elk jaar voor leren is, en leg een bedrag vast. Maak met een paar leraren simpele regels: hoe vraag je iets aan, en hoe horen anderen wat het bracht? Je merkt dat het helpt als ook stille collega’s een aanvraag doen.',
    duration: 'een schooljaar, te beginnen bij de begroting',
    why: 'Geld vastleggen heeft zin als mensen al weten waar ze beter in willen worden.',
  },
};
