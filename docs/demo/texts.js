/**
 * The words of the page, in Dutch and English. Keys that stand in `index.html` as `data-text` or `data-label` are
 * filled in from here; the others are used by the scripts.
 */

const nl = {
  title: 'Hoe leert ons team? · Teamontwikkeling · leerplek',
  skip: 'Naar de checklist',
  onThisPage: 'Op deze pagina',
  checklist: 'Checklist',
  material: 'Materiaal',
  questions: 'Vragen',
  language: 'Taal',
  course: 'Teamontwikkeling',
  done: 'Klaar',
  later: 'Na de ronde',
  module1: '1 Samen kijken',
  module2: '2 Hoe leert ons team?',
  module3: '3 Wat gaan we doen?',
  crumbs: 'Teamontwikkeling › Module 2',
  heading: 'Hoe leert ons team?',
  lead: 'Vul de checklist in, ieder voor zich. Klaar? Geef de laptop door. Doen er vijf of meer mee, dan sluiten jullie samen de ronde en bekijken jullie wat eruit komt.',
  which: 'Welke checklist doen jullie?',
  organisation: 'Onze school als lerende organisatie',
  organisationNote: '18 stellingen, voor een schoolteam',
  partnership: 'Ons lerend partnerschap',
  partnershipNote: '9 stellingen, voor scholen en opleidingen samen',
  haveAnswers: 'Staan de antwoorden al in een bestand?',
  importOpen: 'Antwoorden importeren',
  otherQuestion: 'Past een andere vraag beter bij jullie?',
  libraryLink: 'Kies uit alles wat er is',
  libraryModule: 'Zelf kiezen',
  libraryTitle: 'Zelf kiezen · Teamontwikkeling · leerplek',
  librarySkip: 'Naar de lijst',
  libraryHeading: 'Zelf kiezen waar jullie naar kijken',
  libraryLead:
    'Zoek wat past bij jullie vraag en vul het in, ieder voor zich. Daarna sluiten jullie samen de ronde en bekijken jullie wat eruit komt. Elke ronde blijft op deze laptop staan, ook als je terug naar de lijst gaat.',
  libraryName: 'De lijst',
  importedLeave: 'Terug naar onze eigen ronde',
  sampleFile: 'Een team van 12 (CSV)',
  sampleNote: 'Verzonnen antwoorden op de 18 stellingen. Hiermee zie je vast hoe een uitslag eruitziet.',
  importSample: 'Bekijk dit team',
  questionsHeading: 'Vragen die vaak komen',
  question1: 'Ziet iemand wat ik heb ingevuld?',
  answer1:
    'Nee. Je collega’s zien alleen wat het team samen heeft gekozen, en pas als de ronde dicht is. De antwoorden blijven op deze laptop; wie de laptop beheert, kan bij de schijf.',
  question2: 'Telt dit mee voor mijn beoordeling?',
  answer2: 'Nee. De uitslag is er om samen over te praten, en is geen oordeel over iemand.',
  question3: 'Wat gebeurt er met een bestand dat ik importeer?',
  answer3: 'Het blijft in je browser en wordt nergens bewaard. Sluit je deze pagina, dan is het weg.',
  footer: 'leerplek is een verzonnen leeromgeving. De checklist, de uitslag en de kaarten zijn van Lerend.',
  importHeading: 'Antwoorden importeren',
  close: 'Sluiten',

  /** @param {string} name @param {number} people @param {number} skipped */
  imported: (name, people, skipped) =>
    `Je kijkt naar ${name}: ${people} collega’s, in een ronde die al dicht is.` +
    (skipped === 0
      ? ''
      : skipped === 1
        ? ' Eén regel was leeg en telt niet mee.'
        : ` ${skipped} regels waren leeg en tellen niet mee.`),
  importIntro:
    'Kies een CSV-bestand met een regel per collega en een kolom per stelling. Het bestand blijft in je browser.',
  importChecklist: 'Checklist',
  importFile: 'Kies een CSV-bestand',
  importNoFile: 'Heb je nog geen bestand?',
  importTakeSample: 'Neem het voorbeeldteam van 12',
  importUnreachable: 'Het voorbeeld kon niet worden opgehaald. Probeer het nog eens.',
  /** @param {string} name @param {number} rows */
  importRows: (name, rows) => `${name}: ${rows === 1 ? '1 regel' : `${rows} regels`} onder de kopjes`,
  importColumns: 'Kloppen de kolommen?',
  importGuess: {
    'by-id': 'De kopjes noemen de stellingen. Kijk of het klopt, en pas aan wat anders moet.',
    'in-order':
      'De kopjes noemen de stellingen niet. We namen de kolommen in de volgorde van de checklist. Kijk of het klopt.',
    none: 'We herkennen de kolommen niet. Kies bij elke stelling de kolom waar de antwoorden staan.',
  },
  importRespondent: 'Code van de collega',
  importRespondentNote: 'Alleen om te zien of iemand er twee keer in staat. De code wordt niet bewaard.',
  importGroup: 'School of team',
  importRole: 'Functie',
  importRoleNote:
    'Staan er precies twee in, zoals leraar en leider, dan komen die naast elkaar in de uitslag. Een kleine groep nooit.',
  importPeople: 'Wie staan erin?',
  importTable: 'Stellingen met hun kolom',
  importStatement: 'Stelling',
  importColumn: 'Kolom',
  importSampleValue: 'Voorbeeld',
  importNone: 'geen kolom',
  importEmpty: 'leeg',
  /** @param {string} statement */
  importColumnFor: (statement) => `Kolom bij: ${statement}`,
  importScale:
    '1, 2 en 3 zijn de antwoorden; -1 is “weet ik niet”, -2 is “geldt hier niet”, leeg is niet ingevuld.',
  importWho: 'Over wie gaat het?',
  importWhichGroup: 'Welke school of welk team?',
  importChooseGroup: 'Kies er een',
  /** @param {string} name @param {number} rows */
  importGroupOption: (name, rows) =>
    `${name === '' ? 'zonder naam' : name} (${rows === 1 ? '1 regel' : `${rows} regels`})`,
  /** @param {number} rows */
  importAllGroups: (rows) => `Alles samen, als één team (${rows} regels)`,
  importInvited: 'Hoeveel collega’s zijn er uitgenodigd?',
  importInvitedNumber: 'Aantal',
  importInvitedUnknown: 'Dat weet ik niet',
  importSubmit: 'Laat de uitslag zien',
  importCancel: 'Annuleren',
  importNothingChanged: 'Er is nog niets veranderd. Dit staat in de weg:',
  /** @param {number} more */
  importMore: (more) => `En nog ${more} ${more === 1 ? 'plek' : 'plekken'}.`,
  importNeedsGroup: 'Kies eerst over welke school of welk team het gaat.',
  importNeedsInvited:
    'Vul in hoeveel collega’s er zijn uitgenodigd, een heel getal vanaf 1, of kies “Dat weet ik niet”.',
  /** @param {number} people */
  importMoreThanInvited: (people) =>
    `Er staan ${people} collega’s in met antwoorden. Er kunnen er niet minder zijn uitgenodigd.`,
  /** @param {number} minimum */
  importTooFew: (minimum) =>
    `Hier hebben minder dan ${minimum} collega’s iets ingevuld. Dan maken we geen uitslag: je zou kunnen zien wie wat koos.`,
  sampleName: 'het voorbeeldteam',
};

/** @type {typeof nl} */
const en = {
  title: 'How does our team learn? · Team development · leerplek',
  skip: 'To the checklist',
  onThisPage: 'On this page',
  checklist: 'Checklist',
  material: 'Materials',
  questions: 'Questions',
  language: 'Language',
  course: 'Team development',
  done: 'Done',
  later: 'After the round',
  module1: '1 Looking together',
  module2: '2 How does our team learn?',
  module3: '3 What will we do?',
  crumbs: 'Team development › Module 2',
  heading: 'How does our team learn?',
  lead: 'Fill in the checklist, each of you alone. Done? Pass the laptop on. Once five or more have taken part, you close the round together and look at what comes out.',
  which: 'Which checklist will you do?',
  organisation: 'Our school as a learning organisation',
  organisationNote: '18 statements, for a school team',
  partnership: 'Our learning partnership',
  partnershipNote: '9 statements, for schools and teacher education together',
  haveAnswers: 'Do you have the answers in a file?',
  importOpen: 'Import answers',
  otherQuestion: 'Is there another question that fits your team better?',
  libraryLink: 'Choose from everything there is',
  libraryModule: 'Your own choice',
  libraryTitle: 'Your own choice · Team development · leerplek',
  librarySkip: 'To the list',
  libraryHeading: 'Choose for yourselves what to look at',
  libraryLead:
    'Find what fits your question and fill it in, each on your own. Then close the round together and look at what comes out of it. Every round stays on this laptop, even when you go back to the list.',
  libraryName: 'The list',
  importedLeave: 'Back to our own round',
  sampleFile: 'A team of 12 (CSV)',
  sampleNote: 'Made-up answers to the 18 statements, so that you can see what a result looks like.',
  importSample: 'Look at this team',
  questionsHeading: 'Questions people ask',
  question1: 'Can anyone see what I filled in?',
  answer1:
    'No. Your colleagues see only what the team chose together, and only once the round is closed. The answers stay on this laptop; whoever manages the laptop can read its disk.',
  question2: 'Does this count towards my appraisal?',
  answer2: 'No. The result is there to talk about together, and is no verdict on anybody.',
  question3: 'What happens to a file that I import?',
  answer3: 'It stays in your browser and is kept nowhere. When you close this page, it is gone.',
  footer: 'leerplek is a made-up learning platform. The checklist, the result and the cards are Lerend’s.',
  importHeading: 'Import answers',
  close: 'Close',

  imported: (name, people, skipped) =>
    `You are looking at ${name}: ${people} colleagues, in a round that is closed.` +
    (skipped === 0
      ? ''
      : skipped === 1
        ? ' One line was empty and does not count.'
        : ` ${skipped} lines were empty and do not count.`),
  importIntro:
    'Choose a CSV file with a line for each colleague and a column for each statement. The file stays in your browser.',
  importChecklist: 'Checklist',
  importFile: 'Choose a CSV file',
  importNoFile: 'No file at hand?',
  importTakeSample: 'Take the example team of 12',
  importUnreachable: 'The example could not be fetched. Try again.',
  importRows: (name, rows) => `${name}: ${rows === 1 ? '1 line' : `${rows} lines`} below the headings`,
  importColumns: 'Are these the right columns?',
  importGuess: {
    'by-id': 'The headings name the statements. Check them, and change what is not right.',
    'in-order':
      'The headings do not name the statements. We took the columns in the order of the checklist. Check whether that is right.',
    none: 'We do not recognise the columns. Choose the column with the answers for each statement.',
  },
  importRespondent: 'Code of the colleague',
  importRespondentNote: 'Only to find somebody who is in the file twice. The code is not kept.',
  importGroup: 'School or team',
  importRole: 'Role',
  importRoleNote:
    'If there are exactly two, such as teacher and leader, the result puts them side by side. Never a small group.',
  importPeople: 'Who is in it?',
  importTable: 'Statements and their columns',
  importStatement: 'Statement',
  importColumn: 'Column',
  importSampleValue: 'Example',
  importNone: 'no column',
  importEmpty: 'empty',
  importColumnFor: (statement) => `Column for: ${statement}`,
  importScale:
    '1, 2 and 3 are the answers; -1 is “don’t know”, -2 is “does not apply here”, and an empty cell is not filled in.',
  importWho: 'Who is it about?',
  importWhichGroup: 'Which school or team?',
  importChooseGroup: 'Choose one',
  importGroupOption: (name, rows) =>
    `${name === '' ? 'without a name' : name} (${rows === 1 ? '1 line' : `${rows} lines`})`,
  importAllGroups: (rows) => `All together, as one team (${rows} lines)`,
  importInvited: 'How many colleagues were invited?',
  importInvitedNumber: 'Number',
  importInvitedUnknown: 'I don’t know',
  importSubmit: 'Show the result',
  importCancel: 'Cancel',
  importNothingChanged: 'Nothing has changed yet. This is in the way:',
  importMore: (more) => `And ${more} more ${more === 1 ? 'place' : 'places'}.`,
  importNeedsGroup: 'First choose which school or team it is about.',
  importNeedsInvited:
    'Fill in how many colleagues were invited, a whole number from 1 on, or choose “I don’t know”.',
  importMoreThanInvited: (people) =>
    `There are ${people} colleagues with answers. No fewer can have been invited.`,
  importTooFew: (minimum) =>
    `Fewer than ${minimum} colleagues filled in anything here. Then there is no result: it would show who chose what.`,
  sampleName: 'the example team',
};

export const texts = { nl, en };

/** @typedef {keyof typeof texts} Language */
/** @typedef {typeof nl} Texts */
