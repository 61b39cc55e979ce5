import type { Locale } from '../base/locale.js';
import type { ScanTexts } from '../scan/texts.js';
import { promiseNl } from './promise.nl.js';

export const scanNl: Locale<ScanTexts> = {
  locale: 'nl',
  texts: {
    loading: 'Even laden …',
    problem: 'Deze scan kan nu niet verder.',
    moreProblems: (count) => `En nog ${count}.`,
    retry: 'Probeer opnieuw',

    defaultTitle: 'Samen kijken waar jullie staan',
    lede: 'Ieder vult dit apart in. Daarna bekijken jullie samen de uitslag van het team en kiezen jullie wat jullie gaan doen.',
    minutes: (minutes) =>
      minutes === 1 ? 'Ongeveer 1 minuut per persoon' : `Ongeveer ${minutes} minuten per persoon`,
    whoSeesWhat: 'Wie ziet wat, en wanneer?',
    promise: promiseNl,
    scope: 'Over wie de uitslag gaat',
    scopeText: (role) =>
      `De uitslag gaat alleen over de antwoorden van ${role}. Wat anderen invullen, telt er niet in mee.`,
    closing: 'De ronde sluiten',
    closingText: (k) => `De ronde kan dicht vanaf ${k} mensen. Daarna gaat de ronde niet meer open.`,
    kept: 'Wat er wordt bewaard',
    keptText: {
      memory: 'Er wordt niets op dit apparaat bewaard. Sluit je deze pagina, dan is alles weg.',
      device:
        'Alles staat op dit apparaat, ook de antwoorden die zijn ingeleverd, zonder naam. Wie dit apparaat beheert, kan de schijf lezen. Er gaat niets naar internet.',
      host: 'De site waarop je dit invult, bewaart de antwoorden. Vraag daar hoe lang, en wie erbij kan.',
    },
    purpose: 'Waar het voor is',
    purposeText: 'Voor een gesprek met het team. Niet om iemand te beoordelen.',
    fallback:
      'Bewaren op dit apparaat lukt hier niet. Je kunt wel invullen, maar alles is weg als je deze pagina sluit.',

    invited: 'Hoeveel mensen zijn uitgenodigd?',
    invitedHint: 'Dan is straks te zien hoeveel van hen meededen.',
    invitedUnknown: 'Weet ik niet',
    invitedMissing: 'Vul een heel getal in vanaf 1, of kies ‘Weet ik niet’.',
    begin: 'Begin met invullen',
    nextPerson: 'Vul in',
    handedIn: (count, invited) =>
      invited === undefined ? `${count} ingeleverd` : `${count} van ${invited} ingeleverd`,

    draftTitle: 'Iemand was dit aan het invullen',
    draftText: 'Was jij dat? Ga dan verder. Was het een ander, begin dan opnieuw; wat er stond wordt gewist.',
    continueDraft: 'Ga verder',
    startAnew: 'Begin opnieuw',

    eraseTitle: {
      memory: 'Wis deze ronde',
      device: 'Wis wat dit apparaat bewaart',
      host: 'Wis deze ronde',
    },
    eraseText:
      'Alles van deze ronde gaat weg: wat is ingeleverd, wat half is ingevuld, de uitslag en het plan.',
    erase: 'Wis alles van deze ronde',
    eraseQuestion: 'Alles van deze ronde wissen? Je krijgt het niet terug.',
    eraseYes: 'Ja, wis alles',
    erased: 'Alles van deze ronde is gewist.',
    cancel: 'Nee, ga terug',

    openTable: 'Dit is een open tafel',
    openTableText: [
      'Jullie kijken met weinig mensen naar de uitslag. Je collega’s kunnen dan herkennen wat jij koos, ook al staat je naam er niet bij.',
      'Daarom doet alleen mee wie dat goed vindt. Zeg je nee, dan hoef je niet uit te leggen waarom.',
    ],
    agree: 'Ik vind het goed dat mijn collega’s kunnen herkennen wat ik koos.',
    consentMissing: 'Zet eerst een vinkje als je dat goed vindt. Zonder vinkje kun je hier niet invullen.',
    goOnAgreed: 'Verder',
    disagree: 'Nee, ik doe niet mee',
    disagreeText: 'Je gaat dan terug naar het begin. Er wordt niets van je bewaard.',

    role: 'Bij welke groep hoor je?',
    roleWhy: (k) =>
      `Zo kan de uitslag twee groepen naast elkaar zetten. Dat gebeurt alleen als in elke groep minstens ${k} mensen hebben ingevuld.`,
    roleWhyScope: (role, k) =>
      `De uitslag gaat alleen over ${role}, en alleen als minstens ${k} van hen hebben ingevuld.`,
    roleMissing: 'Kies eerst bij welke groep je hoort. Daarna kun je inleveren.',
    roleNames: { leader: 'leidinggevenden', teacher: 'leraren' },

    fillIn: 'Jouw beurt',
    fillInText: 'Alleen jij ziet dit scherm. Ben je klaar, lever dan in en geef het apparaat door.',
    fillInTextOpenTable:
      'Vul in wat jij ziet. Ben je klaar, lever dan in en geef het apparaat door. In de uitslag kunnen je collega’s herkennen wat je koos.',
    saving: 'Bezig met bewaren …',
    saved: {
      memory: 'Bewaard zolang deze pagina open is, nog niet ingeleverd',
      device: 'Bewaard op dit apparaat, nog niet ingeleverd',
      host: 'Bewaard, nog niet ingeleverd',
    },
    notSaved: 'Bewaren lukte niet. Je antwoorden staan nog op het scherm.',
    handIn: 'Lever in',
    handInText:
      'Na het inleveren zijn je antwoorden niet meer op te vragen of te veranderen, ook niet door jou.',
    handInTextOpenTable: 'Na het inleveren zijn je antwoorden niet meer te veranderen, ook niet door jou.',
    openQuestion: (open) =>
      open === 1
        ? 'Er is nog 1 vraag open. Toch inleveren?'
        : `Er zijn nog ${open} vragen open. Toch inleveren?`,
    handInYes: 'Ja, lever zo in',
    goOn: 'Vul verder in',
    nothingAnswered: 'Je hebt nog niets ingevuld. Beantwoord minstens één vraag, dan kun je inleveren.',
    notHandedIn: 'Inleveren lukte niet. Je antwoorden staan nog op het scherm.',
    closedMeanwhile: 'De ronde is intussen gesloten. Je antwoorden kunnen er niet meer bij.',
    toResults: 'Bekijk de uitslag',
    ownAnswers: 'Je eigen antwoorden meenemen',
    ownAnswersText: 'Dat kan alleen nu, vóór het inleveren. Daarna zijn ze niet meer op te vragen.',
    backToStart: 'Terug naar het begin',

    passOn: 'Ingeleverd. Geef het apparaat door.',
    passOnText: 'Van jouw antwoorden is hier niets meer te zien.',
    nextColleague: 'Volgende collega',
    close: 'Sluit de ronde',
    closeText: 'Heeft iedereen ingeleverd? Sluit dan de ronde. Daarna zien jullie de uitslag van het team.',
    closeFrom: (k, more) =>
      more === 1
        ? `De ronde kan dicht vanaf ${k} mensen. Nog 1 te gaan.`
        : `De ronde kan dicht vanaf ${k} mensen. Nog ${more} te gaan.`,
    closeQuestion: 'De ronde sluiten?',
    closeQuestionText: (handedIn) =>
      `${handedIn} mensen hebben ingeleverd. Na het sluiten kan er niemand meer bij, en de ronde gaat niet meer open. Wie nog bezig was en niet heeft ingeleverd, telt niet mee.`,
    closeYes: 'Ja, sluit de ronde',
    notClosed: 'Sluiten lukte niet. De ronde is nog open.',

    closedNow: 'De ronde is dicht',
    closedNowText: 'Er komen geen antwoorden meer bij.',
    making: 'De uitslag wordt gemaakt. Dat kan een paar tellen duren.',
    notReleased: 'De ronde is dicht, maar de uitslag maken lukte niet. Er is niets kwijt.',

    closed: 'Ronde gesloten',
    closedWith: (count, invited) =>
      invited === undefined
        ? `Ronde gesloten · ${count} ingeleverd`
        : `Ronde gesloten · ${count} van ${invited} ingeleverd`,
    panels: 'Stappen',
    panelNames: {
      checklist: 'Uitslag',
      quadrant: 'Vier velden',
      stages: 'Waar jullie staan',
      pairs: 'Tussen de polen',
      cards: 'Kaarten',
      plan: 'Plan',
    },
    panelHints: {
      checklist: 'Bekijk eerst waar jullie het verschillend zien. Wat zit daarachter?',
      quadrant: 'Waar plaatst het team zichzelf? Wat herkennen jullie in de beschrijving?',
      stages: 'Hoe verdeeld zijn jullie? Praat over wat je ziet gebeuren, en dan over de volgende stap.',
      pairs: 'Waar neigen jullie naar, en waar kiezen jullie verschillend? Vraag elkaar om een voorbeeld.',
      cards: 'Deze kaarten passen bij jullie uitslag. Leg in het plan wat jullie willen proberen.',
      plan: 'Spreek af wie wat doet, wanneer, en waaraan jullie merken dat het lukt.',
    },
    partProblem: 'Een deel kan niet worden getoond.',
    own: 'Leg je eigen antwoorden ernaast',
    ownText:
      'Heb je vóór het inleveren je antwoorden bewaard als JSON-bestand? Open dat hier. Je ziet dan wat jij koos naast de uitslag. Het bestand blijft op dit apparaat en gaat nergens heen. Kijkt er iemand mee, doe dit dan op je eigen apparaat.',
    ownFile: 'Kies je bestand',
    ownProblems: {
      unreadable: 'Dit bestand kon niet worden gelezen. Kies het nog een keer.',
      'not-answers':
        'Dit is geen bestand met jouw antwoorden. Kies het JSON-bestand dat je vóór het inleveren hebt bewaard.',
      'other-instruments': 'Dit bestand hoort bij een andere vragenlijst, of bij een andere versie ervan.',
      misfit: 'In dit bestand staan antwoorden die hier niet passen. Misschien is het veranderd.',
    },
    ownShown: 'Je eigen antwoorden staan nu naast de uitslag. Ze zijn alleen op dit scherm te zien.',
    ownAway: 'Haal mijn antwoorden weg',
    nextPanel: (name) => `Verder: ${name.toLowerCase()}`,
    planNotSaved: 'Het plan is niet bewaard. Het staat nog wel op het scherm.',
    planOnPage: 'Het plan blijft zolang deze pagina open is. Bewaar het als bestand of druk het af.',
    download: 'Bewaar als bestand',
    saveAs: (label) => `Bewaar als ${label}`,
    asText: (label) => `Tekst om te kopiëren (${label})`,
    copy: 'Kopieer',
    copied: 'Gekopieerd',
    selected: 'De tekst is geselecteerd. Kopieer met Ctrl+C of ⌘C.',
  },
};
