import type { DeckWording } from '@lerend/core/deck';

export const useResearchAndData: DeckWording['cards'] = {
  'grounded-decisions': {
    title: 'Eerst kijken, dan kiezen',
    description:
      'Neem een besluit dat eraan komt, en zoek op wat jullie eigen gegevens erover zeggen. Vraag een leraar om er een stuk uit een vakblad bij te zoeken. Bespreek met het team wat je weet en wat je denkt te weten. Je ziet dat het werkt als iemand een volgende keer vraagt: waar zien we dat aan?',
    duration: 'een uur zoeken, en een halfuur overleg',
    why: 'Samen naar gegevens kijken gaat goed zodra mensen er geen oordeel in horen.',
  },
  'analyse-own-practice': {
    title: 'Je eigen les onder de loep',
    description:
      'Vraag leraren om werk van drie leerlingen mee te nemen, of tien minuten film van hun les. Bekijk het in drietallen: wat gebeurt hier, en hoe komt dat? Neem zelf ook iets mee, zoals een overleg dat jij leidde. Je merkt dat het helpt als mensen iets ontdekken en er meteen mee verder willen.',
    duration: 'een bijeenkomst van vijf kwartier',
    why: 'Je eigen werk laten zien vraagt moed, en die is er eerder als je elkaar kent.',
  },
  'action-research': {
    title: 'Een vraag uit de klas uitgezocht',
    description:
      'Vraag wie er met een vraag over de eigen lessen rondloopt, en geef twee of drie mensen uren om die uit te zoeken. Vraag een lector of opleider om mee te denken. Laat ze iets proberen, kijken wat er gebeurt en bijstellen. Je ziet dat het werkt als anderen de uitkomst gaan gebruiken.',
    duration: 'een uur per week, een kwartaal lang',
    why: 'Onderzoek in je eigen klas past bij een team dat al gewend is om naar lessen te kijken.',
  },
  'provide-instruments': {
    title: 'Zet het gereedschap klaar',
    description:
      'Vraag een werkgroep wat die over leerlingen of lessen wil weten. Verzamel de cijfers die er al zijn, en leg er een korte vragenlijst of kijkwijzer bij. Wijs iemand aan die helpt bij het lezen. Je ziet dat het goed gaat als collega’s er zelf om vragen.',
    duration: 'een paar uur, verspreid over drie weken',
    why: 'Ligt alles klaar, dan is zelf iets uitzoeken nog maar een kleine stap.',
  },
};
