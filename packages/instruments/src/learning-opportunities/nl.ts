import type { DeckWording } from '@lerend/core/deck';

export const learningOpportunitiesNl: DeckWording = {
  instrument: 'learning-opportunities',
  locale: 'nl',
  title: 'Ruimte om te leren',
  introduction:
    'Vijftien manieren om leren een plek te geven: met een eigen doel, tijdens het werk of door iets nieuws mee te maken. Kies er één die nu past, en begin daarmee.',
  settings: {
    school: { title: 'Op school' },
  },
  steps: {
    'self-directed-learning': {
      title: 'Zelf sturen, samen kijken',
      description: 'Je kiest zelf wat je wilt leren, en een ander denkt mee over doel, aanpak en resultaat.',
    },
    'learning-while-working': {
      title: 'Leren terwijl je werkt',
      description: 'Vier gewoonten waardoor je in een gewone werkweek ook iets leert.',
    },
    'learning-from-experience': {
      title: 'Leren van wat je meemaakt',
      description: 'Zorg dat er iets te beleven valt, en haal er samen uit wat erin zit.',
    },
  },
  cards: {
    'review-goals': {
      title: 'Is dit het goede doel voor jou?',
      description:
        'Zet eerst je eigen leerdoel in één zin op papier. Leg het voor aan je schoolleider of een collega, die vraagt: waarom dit, waarom nu, en wat merken leerlingen ervan? Leg daarna de doelen naast elkaar en kijk welke jullie delen. Het hielp als je doel na een maand nog steeds leeft.',
      duration: 'twintig minuten per gesprek, en een halfuur samen',
      why: 'Met een doel begint het, en een meekijker helpt als je nog niet vaak zelf koos.',
    },
    'show-own-learning': {
      title: 'Laat zien hoe jij leert',
      description:
        'Zoek eerst iemand die nu iets nieuws leert, het liefst de schoolleider zelf. Die vertelt het team in tien minuten wat het doel is, wat er lukt en waar het vastloopt. Vraag dan wie de volgende keer wil vertellen. Je merkt dat het werkt als iemand zich uit zichzelf meldt.',
      duration: 'tien minuten van een teamoverleg',
      why: 'Wie nog op gang moet komen, heeft veel aan een voorbeeld van dichtbij.',
    },
    'match-strategies': {
      title: 'Welke aanpak past hierbij?',
      description:
        'Schrijf eerst op wat je al weet over wat je wilt leren, en wat je vorige keer hielp bij iets lastigs. Bespreek in drietallen welke aanpak daarbij past, zoals oefenen, meelopen of lezen. Kies er één en probeer die twee weken. Het is gelukt als je kunt zeggen waarom deze aanpak je verder bracht, of juist niet.',
      duration: 'drie kwartier, met twee weken om te proberen',
      why: 'Je hebt er alleen een leerdoel voor nodig, en met elkaar zie je meer manieren dan alleen.',
    },
    'use-learning-materials': {
      title: 'Vul samen een leerplank',
      description:
        'Kies eerst één onderwerp waar meer collega’s vragen over hebben. Vraag drie mensen om elk iets mee te nemen, zoals een artikel, een filmpje of een online cursus. Kies er in tweetallen een uit, bedenk vooraf twee vragen, en zet wat goed was op een vaste plek. Het hielp als een ander het daar later vindt en gebruikt.',
      duration: 'twee keer een uur, een paar weken na elkaar',
      why: 'Een paar goede bronnen zijn genoeg om te beginnen, en al doende zie je wat er nog meer te leren valt.',
    },
    'review-self-tests': {
      title: 'Hoe weet je dat je het kunt?',
      description:
        'Bedenk eerst ieder voor zich: hoe merk ik straks dat ik dit kan? Vraag in tweetallen door: zie je zo echt wat je wilde leren, en ook wat nog niet lukt? Pas je test aan, en doe hem binnen een maand. Het hielp als de uitkomst je iets vertelde wat je nog niet wist.',
      duration: 'een halfuur per tweetal, en later nog een kwartier',
      why: 'Ben je al met een eigen doel bezig, dan wil je ook weten wanneer je er bent.',
    },
    'check-along-the-way': {
      title: 'Even kijken hoe het loopt',
      description:
        'Zet eerst drie keer een kwartier in het rooster, voor groepjes van drie. Ieder vertelt hoe ver je bent, waar het stokt en wat je nu anders gaat doen. Sluit de laatste keer af met de vraag wat jullie hielp bij het leren. Je merkt het als mensen onderweg hun aanpak bijstellen in plaats van stilletjes te stoppen.',
      duration: 'drie keer een kwartier, in negen weken',
      why: 'Ben je eenmaal bezig, dan gaat het om volhouden en bijsturen, en dat blijft zo, hoe goed je er ook in wordt.',
    },
    'get-feedback': {
      title: 'Vraag zelf om feedback',
      description:
        'Bedenk eerst één ding dat je echt wilt weten, zoals: was mijn uitleg te volgen? Vraag een collega die daar goed in is om een kwartier te komen kijken. Luister, bedank, en vertel een week later wat je ermee deed. Het gaat goed als je het de volgende keer makkelijker vraagt.',
      duration: 'een halfuur, en een week later vijf minuten',
      why: 'Je kiest zelf waar het over gaat, en dat maakt het veilig genoeg om ermee te beginnen.',
    },
    'reflect-in-quiet': {
      title: 'Een kwartier rust',
      description:
        'Spreek eerst met het team een vast moment af waarop niemand iets van je wil, zoals vrijdag na de laatste les. Ieder schrijft een kwartier over één moment van die week: wat deed je, wat wilde je, wat zou je nu doen? Wie wil, vertelt het daarna aan een ander. Let na zes weken op of je ook tijdens de les vaker even stilstaat.',
      duration: 'een kwartier per week, zes weken lang',
      why: 'Terugkijken vraagt rust, en die is er makkelijker als je hem vanaf het begin inplant.',
    },
    'build-own-theory': {
      title: 'Waarom werkt dit zo?',
      description:
        'Kies eerst een aanpak die bij jullie vaak goed gaat, met vijf of zes collega’s die zo werken. Schrijf samen op: we doen dit, omdat we denken dat leerlingen zo leren. Leg er een artikel of een onderzoek naast, en pas jullie zin aan. Het is gelukt als je het aan een nieuwe collega kunt uitleggen.',
      duration: 'drie gesprekken van een uur, in twee maanden',
      why: 'Je bouwt voort op wat je samen al probeerde, dus het past bij een team dat al even bezig is.',
    },
    'try-something-new': {
      title: 'Een proef die mag mislukken',
      description:
        'Kies eerst met een paar collega’s iets kleins dat jullie anders willen doen. Laat de schoolleider hardop zeggen dat het mis mag gaan. Probeer het drie lessen lang, en vertel het team wat er gebeurde. Het hielp als ook een les die tegenviel jullie op een nieuw idee bracht.',
      duration: 'een uur om te kiezen, drie weken om te proberen',
      why: 'Iets kleins durf je ook als je dit nog niet vaak deed, en van één proef krijg je zin in een volgende.',
    },
    'complex-problems': {
      title: 'Een vraag zonder kant-en-klaar antwoord',
      description:
        'Kies eerst met de schoolleider een lastige vraag die echt speelt, zoals leerlingen die vaak thuisblijven. Zoek vier mensen met verschillend werk, geef hun uren, en laat een van hen erop letten wat de groep leert. Vertel elk kwartaal wat jullie deden en wat jullie ervan leerden. Het werkt als de leden dat ook in hun andere werk gaan gebruiken.',
      duration: 'een half schooljaar, met twee uur per week',
      why: 'Het vraagt uren en lef, en dat past bij een team dat al gewend is om samen te leren.',
    },
    'create-experiences': {
      title: 'Wat wil jij eens meemaken?',
      description:
        'Vraag elkaar eerst: welke taak, groep of plek zou jou iets nieuws leren? Zoek dan met de schoolleider iets kleins dat kan, zoals een dag meelopen, een week ruilen of een taak erbij en een eraf. Spreek af wie je helpt. Het is geslaagd als je daarna iets kunt wat je op je eigen plek niet had geleerd.',
      duration: 'een halfuur per persoon, en een paar weken om het te regelen',
      why: 'Kansen om te groeien kun je maken, en een kleine ruil is ook in het begin goed te regelen.',
    },
    'make-experience-explicit': {
      title: 'Vertel eens wat je leerde',
      description:
        'Kies eerst een moment van de laatste maand dat je bijbleef, en vertel het in een groepje van drie. De anderen vragen alleen door: wat deed je, en wat wist je daarna dat je eerst niet wist? Schrijf van elk verhaal één inzicht op, en ook wat je nog op een andere manier wilt leren. Het werkte als er iets op papier staat dat je zelf verraste.',
      duration: 'een gesprek van drie kwartier',
      why: 'Iedereen heeft al iets meegemaakt, dus hiervoor hoeft nog niets klaar te staan.',
    },
    'learn-in-networks': {
      title: 'Breng iets mee, haal iets op',
      description:
        'Zoek eerst uit van welke netwerken jullie al lid zijn, en wie er komt. Stuur de volgende keer twee collega’s, met één vraag van het team en één voorbeeld om te delen. Laat hen in het eerste overleg daarna vertellen wat jullie ermee kunnen. Het loopt goed als mensen van buiten ook jullie gaan bellen.',
      duration: 'een uur om te zoeken, daarna een middag per bijeenkomst',
      why: 'Een netwerk geeft het meest aan wie zelf al iets te vragen en te vertellen heeft.',
    },
    'carry-over': {
      title: 'Werkt het ook ergens anders?',
      description:
        'Neem eerst iets wat in één klas goed ging, en bedenk waardoor dat kwam. Vraag een collega uit een andere groep om het daar te proberen, en ga een keer kijken. Praat na: wat kon hetzelfde blijven, wat moest anders? Schrijf dat op een halve bladzijde; het hielp als een derde collega ermee uit de voeten kan.',
      duration: 'een lesbezoek en een gesprek, binnen een paar weken',
      why: 'Er is eerst iets nodig dat werkt, en door het mee te nemen snap je beter waarom.',
    },
  },
};
