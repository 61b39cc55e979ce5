import type { DeckWording } from '@lerend/core/deck';

export const giveTrust: DeckWording['cards'] = {
  'leading-teams': {
    title: 'Een team dat echt beslist',
    description:
      'Vraag twee of drie leraren om met jou de school te leiden, en spreek af waarover jullie samen beslissen. Zet dat op papier, zodat het hele team het weet. Bespreek elk halfjaar met iedereen hoe het gaat. Je ziet dat het werkt als collega’s met een plan naar die groep gaan en niet meer alleen naar jou.',
    duration: 'een schooljaar, met elke twee weken een uur overleg',
    why: 'Samen leiden lukt het best als er over en weer al wat vertrouwen is.',
  },
  'decide-together': {
    title: 'Samen over rooster en studiedag',
    description:
      'Neem één besluit dat je anders zelf neemt, zoals de inhoud van de volgende studiedag. Vertel aan alle leraren wat al vastligt, en kies de rest samen. Je merkt dat het helpt als collega’s daarna zelf met onderwerpen komen.',
    duration: 'een overleg van drie kwartier',
    why: 'Eén besluit delen is een kleine stap, en het team ziet meteen dat je het meent.',
  },
  'whole-team-meetings': {
    title: 'Elke week even met z’n allen',
    description:
      'Zoek met het team een vast moment waarop iedereen erbij kan zijn, ook wie in deeltijd werkt. Houd het kort: wat speelt er, wie heeft hulp nodig, wat spreken we af? Laat steeds iemand anders voorzitten. Na een paar weken zie je of meer mensen iets inbrengen.',
    duration: 'twintig minuten per week',
    why: 'Als je elkaar elke week spreekt, weet je sneller wat je aan elkaar hebt.',
  },
  'be-present': {
    title: 'Loop eens binnen',
    description:
      'Maak elke dag een rondje door de school zonder agenda. Vraag een collega hoe de dag gaat, luister, en vertel ook eens wat jou niet lukte. Je hebt er verder niemand voor nodig. Je merkt dat het helpt als mensen vaker uit zichzelf bij je komen.',
    duration: 'een kwartier per dag',
    why: 'Vertrouwen begint vaak met een praatje, en daar hoef je niets voor te regelen.',
  },
  'visit-classes': {
    title: 'Vaak in de klas',
    description:
      'Plan elke week drie korte lesbezoeken, en vraag de leraar vooraf waar je op mag letten. Zeg erbij dat je komt om te leren, en dat het niet meetelt voor een beoordeling. Praat dezelfde dag kort na. Je merkt het verschil als leraren je zelf uitnodigen.',
    duration: 'anderhalf uur per week, zes weken lang',
    why: 'Wie de klassen kent, kan over lessen meepraten, en dat schept vroeg al een band.',
  },
  'accept-decisions': {
    title: 'Jullie besluit, ook als ik twijfel',
    description:
      'Laat het team over één onderwerp beslissen, en zeg vooraf dat je de uitkomst volgt. Heb je een zorg, noem die dan en doe daarna gewoon mee. Kijk na twee maanden met alle leraren wat jullie ervan leerden. Een goed teken is dat collega’s het besluit zelf bewaken.',
    duration: 'een overleg, en na twee maanden een halfuur terugkijken',
    why: 'Een besluit volgen waar je zelf niet voor koos, kan als het team al vaker samen besliste.',
  },
  'gauge-tension': {
    title: 'Hoeveel kan erbij?',
    description:
      'Vraag collega’s tussendoor en in kleine groepjes hoe zwaar een verandering voelt. Spreek samen af wie begint en wie later aansluit, en zeg dat een proef mag mislukken. Vraag het na een maand opnieuw. Je ziet dat het goed gaat als mensen eerlijk zeggen wat te snel gaat.',
    duration: 'een paar korte gesprekken per week, een maand lang',
    why: 'Iets nieuws leren geeft spanning, en met een eigen tempo haakt er minder snel iemand af.',
  },
  'social-activities': {
    title: 'Samen aan het ontbijt',
    description:
      'Vraag twee collega’s om met jou iets gezelligs te bedenken: een ontbijt, een wandeling, een middag weg. Kies een moment waarop iedereen mee kan, en laat het werk die keer rusten. Je weet dat het iets deed als mensen elkaar daarna makkelijker om hulp vragen.',
    duration: 'een ontbijt van een uur, een paar keer per jaar',
    why: 'Elkaar leren kennen is licht om te doen, en een team dat nog begint heeft daar veel aan.',
  },
};
