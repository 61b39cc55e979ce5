import type { Locale } from '../base/locale.js';
import type { ScanTexts } from '../scan/texts.js';

export const scanNl: Locale<ScanTexts> = {
  locale: 'nl',
  texts: {
    loading: 'Even laden …',
    problem: 'Deze scan kan nu niet verder.',
    moreProblems: (count) => `En nog ${count}.`,
    retry: 'Probeer opnieuw',

    defaultTitle: 'Samen kijken waar jullie staan',
    lede: 'Ieder vult dit apart in. Daarna bekijken jullie samen de uitslag van het team en kiezen jullie wat je gaat doen.',
    minutes: (minutes) =>
      minutes === 1 ? 'Ongeveer 1 minuut per persoon' : `Ongeveer ${minutes} minuten per persoon`,
    whoSeesWhat: 'Wie ziet wat, en wanneer?',
    whileFillingIn: 'Tijdens het invullen',
    whileFillingInText: 'Alleen jij ziet wat je kiest. Je mag elke stelling overslaan.',
    whileOpen: 'Zolang de ronde open is',
    whileOpenText:
      'Te zien is alleen hoeveel mensen hebben ingeleverd. Er is nog geen uitslag, voor niemand.',
    afterClosing: 'Als de ronde dicht is',
    afterClosingText: (k) =>
      `Iedereen bij het scherm ziet de uitslag van het team, zonder namen. Wat minder dan ${k} mensen hebben ingevuld, blijft verborgen.`,
    closingText: (k) => `De ronde kan dicht vanaf ${k} mensen. Dat kan één keer en is niet terug te draaien.`,
    kept: 'Wat er wordt bewaard',
    keptText: {
      memory: 'Er wordt niets op dit apparaat bewaard. Sluit je deze pagina, dan is alles weg.',
      device:
        'Alles staat op dit apparaat, ook de antwoorden die zijn ingeleverd, zonder naam. Wie dit apparaat beheert, kan de schijf lezen. Er gaat niets naar internet.',
      host: 'De site waarop je dit invult, bewaart de antwoorden. Vraag daar hoe lang en voor wie.',
    },
    purpose: 'Waar het voor is',
    purposeText: 'Voor een gesprek met het team. Niet om iemand te beoordelen.',
    loweredMinimum: (k, by, reason) => `Het minimum is verlaagd naar ${k}, door ${by}. Reden: ${reason}`,
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

    fillIn: 'Jouw beurt',
    fillInText: 'Alleen jij ziet dit scherm. Ben je klaar, lever dan in en geef het apparaat door.',
    saving: 'Bezig met bewaren …',
    saved: {
      memory: 'Bewaard zolang deze pagina open is, nog niet ingeleverd',
      device: 'Bewaard op dit apparaat, nog niet ingeleverd',
      host: 'Bewaard, nog niet ingeleverd',
    },
    notSaved: 'Bewaren lukte niet. Je antwoorden staan nog op het scherm.',
    handIn: 'Lever in',
    handInText: 'Na het inleveren kan niemand je antwoorden nog inzien of veranderen, jij ook niet.',
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

    results: 'Jullie uitslag',
    closedWith: (count, invited) =>
      invited === undefined
        ? `Ronde gesloten · ${count} ingeleverd`
        : `Ronde gesloten · ${count} van ${invited} ingeleverd`,
    panels: 'Stappen',
    panelNames: { report: 'Uitslag', culture: 'Cultuur', cards: 'Kaarten', plan: 'Plan' },
    panelHints: {
      report: 'Bekijk eerst waar jullie het verschillend zien. Wat zit daarachter?',
      culture: 'Waar plaatst het team zichzelf? Wat herkennen jullie in de beschrijving?',
      cards: 'Deze kaarten passen bij jullie uitslag. Leg in het plan wat jullie willen proberen.',
      plan: 'Spreek af wie wat doet, wanneer, en waaraan jullie merken dat het lukt.',
    },
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
