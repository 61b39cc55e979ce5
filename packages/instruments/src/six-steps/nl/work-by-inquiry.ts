import type { DeckWording } from '@lerend/core/deck';

export const workByInquiry: DeckWording['cards'] = {
  'inquiry-before-decisions': {
    title: 'Eerst uitzoeken, dan kiezen',
    description:
      'Neem een verandering die eraan komt, en zoek eerst uit hoe het nu gaat. Bedenk wat je hoopt te zien, probeer het klein uit, en kijk met gegevens of het helpt. Beslis dan pas voor de hele school. Doe het daarna bij elke verandering zo.',
    duration: 'een schooljaar voor de eerste ronde',
    why: 'Het verandert hoe iedereen werkt, dus het past als je al eens samen iets hebt uitgezocht.',
  },
  'use-literature': {
    title: 'Zoek op wat al bekend is',
    description:
      'Neem een vraag die nu in het team leeft. Zoek een halfuur op een betrouwbare site met onderwijsonderzoek, of stel de vraag aan een kennisdienst. Neem één bruikbare tekst mee, en vertel in drie zinnen wat erin staat.',
    duration: 'een halfuur zoeken, tien minuten vertellen',
    why: 'Je kunt het vandaag doen, het is gratis, en het volgende gesprek wordt er rijker van.',
  },
  'student-research-with-groups': {
    title: 'Een student onderzoekt mee',
    description:
      'Laat een werkgroep een vraag opschrijven waar de groep zelf niet aan toekomt. Zoek via de opleiding een student die er het eindonderzoek over wil doen. Spreek elkaar om de twee weken, en laat een onderzoeker van de opleiding meekijken.',
    duration: 'een uur per twee weken, zolang het onderzoek loopt',
    why: 'Het werkt goed als je al een werkgroep hebt en een lijntje met de opleiding.',
  },
  'research-culture': {
    title: 'Maak van onderzoeken een gewoonte',
    description:
      'Vul met het team een korte scan in over hoe jullie met vragen en gegevens omgaan. Kies uit de uitslag één gewoonte om aan te werken, met een kaart of werkvorm die daarbij hoort. Doe de scan na een jaar opnieuw, en vier wat er veranderd is.',
    duration: 'een jaar, met elk kwartaal een gesprek',
    why: 'Gewoonten veranderen langzaam, dus dit past als de eerste stappen al gezet zijn.',
  },
  'joint-agenda': {
    title: 'Eén agenda voor ons samen',
    description:
      'Vraag elke school welke vragen de komende jaren het meest tellen. Leg ze naast jullie visie en kies er samen drie. Schrijf in een plan voor meer jaren wie wat doet, en welk onderzoek erbij hoort.',
    duration: 'een jaar voor de eerste agenda',
    why: 'Vooruit kiezen lukt als je al weet wat er op de scholen speelt.',
  },
  'research-support': {
    title: 'Hulp bij onderzoek',
    description:
      'Vraag leraren en studenten waar ze vastlopen als ze iets onderzoeken. Zoek twee mensen uit het partnerschap die kunnen helpen, en geef hun uren. Maak een vast inloopuur, en zet op de site hoe je hen vindt.',
    duration: 'een paar weken regelen, daarna een uur per week',
    why: 'Zelf onderzoek doen komt op gang als je op iemand kunt terugvallen.',
  },
  'student-research-with-teachers': {
    title: 'Eén vraag, twee onderzoekers',
    description:
      'Koppel elke student aan een leraar met een vraag over de eigen klas. Laat hen samen het plan maken, de gegevens verzamelen en de uitkomst bespreken. Sluit af met één ding dat op school anders gaat.',
    duration: 'een paar uur per week tijdens de stage',
    why: 'De stages zijn er al, dus je geeft ze alleen meer richting.',
  },
  'learn-embedding': {
    title: 'Hoe deden jullie dat?',
    description:
      'Vraag een school waar onderzoeken gewoon is geworden, hoe dat is gegaan. Vraag door: wat hielp, wat mislukte, wie begon ermee? Laat elke school één ding kiezen om mee naar huis te nemen.',
    duration: 'een bijeenkomst van anderhalf uur',
    why: 'Is er een school met ervaring, dan is vertellen weinig werk en veel waard.',
  },
  'connect-same-themes': {
    title: 'Zoek je tweelingschool',
    description:
      'Kijk op de schoolpagina’s wie hetzelfde uitzoekt als jullie. Bel die school, en plan een gesprek over wat je allebei al weet. Maak van de uitkomst één bladzijde voor alle partners.',
    duration: 'een telefoontje en een gesprek van een uur',
    why: 'Loopt er al onderzoek, dan kost het bijna niets om twee scholen te verbinden.',
  },
  'attach-researchers': {
    title: 'Een onderzoeker die blijft',
    description:
      'Nodig een lector of een onderzoeker van de universiteit uit om een dag mee te lopen. Bespreek welk werk van jullie bij hun onderzoek past. Leg voor een paar jaar vast hoeveel tijd zij geven en wat jullie bijdragen.',
    duration: 'een jaar tot alles geregeld is',
    why: 'Zo’n afspraak tussen instellingen past bij een partnerschap dat al samen onderzoekt.',
  },
  'apply-for-research': {
    title: 'Samen een aanvraag schrijven',
    description:
      'Kies een vraag waar veel scholen iets aan hebben. Zoek een onderzoeker die wil meeschrijven, en een subsidie die past. Verdeel het schrijven, en spreek af hoe leraren meedoen en hoe anderen de uitkomst horen.',
    duration: 'een half tot heel jaar, van idee tot aanvraag',
    why: 'Een aanvraag kost tijd en ervaring, en een sterk partnerschap kan daaruit putten.',
  },
};
