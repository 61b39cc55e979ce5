import type { StagesWording } from '@lerend/core/stages';

export const mindshiftNl: StagesWording = {
  instrument: 'mindshift',
  locale: 'nl',
  title: 'Waar sta ik in deze verandering?',
  introduction:
    'Dit gaat over één andere manier van denken en werken, die jullie samen kiezen: zet die in één zin op het bord. Kies dan waar jij nu staat; elke plek is gewoon, ook de eerste.',
  question: 'Waar sta jij nu, als je aan deze verandering denkt?',
  marksQuestion: 'Wat herken je bij jezelf?',
  stages: {
    unwilling: {
      title: 'Ik sta hier niet achter',
      short: 'Niet willen',
      description: 'Je wilt dit niet, en daar kom je voor uit. Je redenen zijn het horen waard.',
      next: 'Praat nog niet over hoe het moet, vraag eerst wat er tegen pleit. Ieder schrijft in één zin op wat jullie hiermee kwijtraken. Spreek samen af wat daarvan blijft, wat er ook verandert.',
    },
    'not-yet-willing': {
      title: 'Ik ben hier nog niet aan toe',
      short: 'Nog niet willen',
      description:
        'Je bent nog niet overtuigd, of je hebt nu iets anders aan je hoofd. Je hoeft nog geen ja te zeggen.',
      next: 'Houd het klein en dichtbij. Bekijk samen één voorbeeld uit jullie eigen klassen waarin het nu wringt. Vraag wie er drie weken iets wil proberen, en laat de anderen meekijken zonder dat ze ergens aan vastzitten.',
    },
    'not-knowing-how': {
      title: 'Ik weet nog niet hoe',
      short: 'Niet weten hoe',
      description: 'Je ziet er wel iets in. Hoe je het aanpakt, is nog zoeken.',
      next: 'Laat het zien. Vraag wie het al doet om deze week een les open te zetten, en ga met twee of drie collega’s kijken. Kies na afloop ieder één ding dat je morgen nadoet.',
    },
    'not-daring': {
      title: 'Ik durf het nog niet',
      short: 'Niet durven',
      description: 'Je weet ongeveer hoe het gaat. De stap zetten is spannend, en dat is heel gewoon.',
      next: 'Oefen eerst zonder leerlingen. Speel het in tweetallen tien minuten na, en zeg tegen elkaar wat al lukte. Doe daarna een klein stukje in een les die je goed kent, met een collega erbij als je dat fijn vindt.',
    },
    preparing: {
      title: 'Ik bereid me voor',
      short: 'Voorbereiden',
      description: 'Je hebt besloten dat je het gaat doen. Je maakt een plan en regelt wat je nodig hebt.',
      next: 'Maak het concreet. Ieder noemt één les, één dag en één collega die ernaar vraagt; zet dat op een blad in de teamkamer. Regel vandaag wat ervoor nodig is, zoals tijd of materiaal.',
    },
    acting: {
      title: 'Ik ben ermee bezig',
      short: 'Actie',
      description: 'Je doet het, met vallen en opstaan. Vanzelf gaat het nog niet.',
      next: 'Houd er ruimte voor. Begin de vergadering met vijf minuten: wat lukte, waar viel je terug? Terugvallen hoort erbij. Spreek per tweetal af bij welke les je binnen twee weken bij elkaar kijkt.',
    },
    maintaining: {
      title: 'Ik houd het vol',
      short: 'Onderhoud',
      description: 'Het hoort bij hoe je werkt. Nu gaat het erom dat het blijft.',
      next: 'Houd het zichtbaar. Kies één vast moment per maand waarop jullie elkaar ernaar vragen, en laat nieuwe collega’s een keer meekijken. Zet nu al in de agenda wanneer jullie bekijken wat ervan over is.',
    },
  },
  aspects: {},
  marks: {
    'reasons-against': 'Ik heb goede redenen om dit niet te doen.',
    'said-so': 'Ik heb gezegd dat ik dit geen goed idee vind.',
    'need-not-seen': 'Ik zie nog niet waarom dit nodig is.',
    'other-things-first': 'Andere dingen gaan voor mij nu voor.',
    'waiting-to-see': 'Ik kijk liever nog even hoe het bij anderen gaat.',
    'where-to-start': 'Ik zoek nog waar ik kan beginnen.',
    'want-to-see-it': 'Ik wil graag zien hoe iemand anders het doet.',
    'want-to-try-it-out': 'Ik wil weleens uitproberen wat bij mij werkt.',
    'could-go-wrong': 'Ik ben bang dat het misgaat waar anderen bij zijn.',
    'feeling-unsure': 'Ik voel me er nog onzeker bij.',
    'first-step-chosen': 'Ik weet wat mijn eerste stap is.',
    'date-set': 'Ik heb gekozen op welke dag ik begin.',
    'time-arranged': 'Ik heb geregeld dat ik er tijd voor heb.',
    'doing-it-now': 'Ik werk nu een aantal weken zo.',
    'taking-attention': 'Ik heb er mijn aandacht nog bij nodig.',
    'falling-back': 'Soms val ik terug in mijn oude manier van doen.',
    'without-thinking': 'Ik doe het zonder erbij na te denken.',
    'keeping-an-eye-on-it': 'Ik merk het op tijd als het bij mij wegzakt.',
    'helping-colleagues': 'Ik help collega’s die ermee beginnen.',
  },
};
