import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleNl } from '../scales/development.nl.js';

export const schoolAsLearningOrganisationNl: ChecklistWording = {
  instrument: 'school-as-learning-organisation',
  locale: 'nl',
  title: 'Zeven kanten van een lerende school',
  introduction:
    'Tweeënveertig korte stellingen over hoe jullie school leert, in zeven delen: kies wat je nu ziet. Daarachter zit een doel: leerlingen die willen leren, ondernemend zijn, gezond in het leven staan en goede burgers worden.',
  stem: 'Als je naar onze hele school kijkt',
  scale: developmentScaleNl,
  domains: {
    'shared-vision': {
      title: 'Gedeelde visie',
      description: 'Hoe we samen tot een beeld van goed leren komen.',
    },
    'lifelong-learning': {
      title: 'Blijven leren',
      description: 'Hoe collega’s leren en hoe de school hun daar ruimte voor geeft.',
    },
    'team-learning': {
      title: 'Leren als team',
      description: 'Hoe we van elkaar leren, met wat daarvoor nodig is.',
    },
    'inquiry-innovation': {
      title: 'Onderzoeken en vernieuwen',
      description: 'Hoe we nieuwe dingen proberen en uitzoeken wat ze opleveren.',
    },
    systems: {
      title: 'Systemen voor kennis',
      description: 'Hoe we wat we weten bewaren, terugvinden en doorgeven.',
    },
    'external-environment': {
      title: 'Blik naar buiten',
      description: 'Hoe we leren met mensen en organisaties om de school heen.',
    },
    'learning-leadership': {
      title: 'Lerend leidinggeven',
      description: 'Wat onze schoolleiders doen om het leren op school te laten groeien.',
    },
  },
  items: {
    'how-it-comes-about': {
      statement: 'We weten hoe je met elkaar tot één visie op leren komt.',
      hint: 'Welke stappen je zet, met wie en in welke volgorde.',
    },
    demands: {
      statement: 'We weten waaraan je een goede visie op leren herkent.',
      hint: 'Bijvoorbeeld: ze is helder, geeft richting in de les en laat ruimte.',
    },
    theories: {
      statement: 'We bouwen onze visie op theorie over hoe mensen leren.',
      hint: 'Zoals een leertheorie, of een beeld van leren: oefenen, ontdekken, kennis opdoen.',
    },
    support: {
      statement: 'We zorgen dat collega’s achter onze visie op leren staan.',
      hint: 'Ook de collega’s die er niet aan meeschreven.',
    },
    forms: {
      statement: 'We regelen dat collega’s op verschillende manieren kunnen leren.',
      hint: 'Soms met begeleiding, soms op eigen initiatief, soms vanzelf tijdens het werk.',
    },
    capacity: {
      statement: 'We helpen elkaar om beter te worden in leren.',
      hint: 'Je weet hoe je leert, zodat je je ook redt als iets nieuw is.',
    },
    identity: {
      statement: 'We helpen collega’s ontdekken wat voor leraar ze willen zijn.',
      hint: 'Dat heet professionele identiteit: hoe je jezelf ziet in je beroep.',
    },
    opportunity: {
      statement: 'Ons werk geeft ons kansen om in het vak te blijven groeien.',
      hint: 'Zoals tijd voor scholing, een nieuwe taak of een dag meelopen.',
    },
    culture: {
      statement: 'Leren is bij ons een gewoon deel van het werk.',
      hint: 'Zoals een gesprek over een lastige keuze, of ruimte voor een eigen specialisme.',
    },
    reflect: {
      statement: 'We kijken samen terug op ons werk.',
      hint: 'Wat ging goed, wat kan een volgende keer anders?',
    },
    'learn-to-team': {
      statement: 'We leren hoe je als team goed samenwerkt.',
    },
    'safe-advice': {
      statement: 'Elkaar advies geven voelt bij ons veilig.',
    },
    'trust-respect': {
      statement: 'We vertrouwen elkaar in het werk.',
      hint: 'Je rekent op elkaar, ook als je het niet met elkaar eens bent.',
    },
    'time-material': {
      statement: 'We hebben tijd om samen te leren.',
      hint: 'Denk aan vaste uren in het rooster, met het leermateriaal dat erbij hoort.',
    },
    'blended-and-aimed': {
      statement: 'Als we samen leren, weten we wat we willen bereiken.',
      hint: 'Bij elkaar in een lokaal, of online.',
    },
    'willing-to-experiment': {
      statement: 'We proberen graag nieuwe dingen uit.',
    },
    'initiative-risk': {
      statement: 'Wie bij ons het initiatief neemt, krijgt steun.',
      hint: 'Ook als nog onzeker is hoe het uitpakt.',
    },
    'practice-research': {
      statement: 'We zetten onderzoek op naar onze eigen praktijk.',
      hint: 'Praktijkonderzoek: je zoekt uit wat er in je eigen klas of school gebeurt.',
    },
    'results-feed-learning': {
      statement: 'Wat onderzoek oplevert, gebruiken we om ons onderwijs te veranderen.',
      hint: 'Onderzoek van onszelf of van anderen.',
    },
    'errors-as-chances': {
      statement: 'We zien een fout als een kans om iets te leren.',
      hint: 'Ook een probleem dat blijft terugkomen, kan zo’n kans zijn.',
    },
    sharing: {
      statement: 'We delen kennis via een systeem dat voor ons werkt.',
      hint: 'Zoals een gedeelde map, een eigen site of een nieuwsbrief voor collega’s.',
    },
    progress: {
      statement: 'We leggen het resultaat van een aanpak naast onze verwachting.',
      hint: 'Zo zie je hoever je bent en wat anders uitpakte.',
    },
    'systems-dialogue': {
      statement: 'We hebben vaste momenten voor een goed gesprek over ons onderwijs.',
      hint: 'Ze staan in de planning, zodat kennis rondgaat.',
    },
    examples: {
      statement: 'We bewaren voorbeelden uit onze praktijk waar anderen van kunnen leren.',
      hint: 'Van wat lukte, net zo goed als van wat misging.',
    },
    'findable-research': {
      statement: 'We vinden gemakkelijk wat onderzoek over een onderwerp zegt.',
      hint: 'Bijvoorbeeld via een vakblad, een website of een collega die voor je zoekt.',
    },
    'analyse-data': {
      statement: 'We kunnen werken met de gegevens die onze school al heeft.',
      hint: 'Zoals toetsen, aanwezigheid of een enquête: je leest ze en doet er iets mee.',
    },
    'evaluate-impact': {
      statement: 'We gaan na wat het leren op onze school oplevert.',
      hint: 'Voor leerlingen en voor collega’s.',
    },
    'open-system': {
      statement: 'Wie van buiten met ons wil samenwerken, is welkom.',
      hint: 'Zoals een buurthuis, een bedrijf of een andere school.',
    },
    scans: {
      statement: 'We houden bij wat er om onze school heen verandert.',
      hint: 'In de wijk, in de politiek of op de scholen waar onze leerlingen heen gaan.',
    },
    networks: {
      statement: 'We zoeken andere organisaties op om mee samen te werken.',
      hint: 'In een netwerk, of in een partnerschap: dan trek je langer met elkaar op.',
    },
    'equal-partnerships': {
      statement: 'Met onze partners werken we op gelijke voet.',
      hint: 'Beide kanten brengen iets in, beide kanten leren.',
    },
    ict: {
      statement: 'We gebruiken ICT om kennis te delen met onze partners.',
      hint: 'Bijvoorbeeld videobellen of een gedeelde werkplek op het web.',
    },
    align: {
      statement: 'Onze schoolleiders zorgen dat wat we doen bij onze visie past.',
      hint: 'En bij onze doelen en waarden.',
    },
    model: {
      statement: 'Onze schoolleiders laten zien dat ze zelf ook leren.',
      hint: 'Bijvoorbeeld door te zeggen wat ze nog niet weten, of door een ander te laten leiden.',
    },
    'grow-others': {
      statement: 'Onze schoolleiders helpen anderen groeien.',
      hint: 'Leerlingen, leraren en collega’s die zelf iets leiden.',
    },
    'focus-on-learning': {
      statement: 'Onze schoolleiders komen uit zichzelf met ideeën voor beter leren.',
      hint: 'Ze wachten niet tot er een probleem is.',
    },
    change: {
      statement: 'Onze schoolleiders pakken een vernieuwing aan als iets om van te leren.',
      hint: 'Je probeert uit, kijkt terug en stelt bij.',
    },
    'learning-leadership-dialogue': {
      statement: 'Onze schoolleiders brengen ons met elkaar in gesprek.',
      hint: 'Over hoe iemand zich ontwikkelt, met feedback en tijd om terug te kijken.',
    },
    'learning-needs': {
      statement: 'Onze schoolleiders zorgen voor samenhang in de hulp bij ons leren.',
      hint: 'Zo sluiten scholing, begeleiding en taken op elkaar aan.',
    },
    'lead-inquiry': {
      statement: 'Onze schoolleiders nemen het voortouw bij onderzoek op school.',
      hint: 'Ze kiezen met ons een vraag en zorgen dat er een antwoord komt.',
    },
    'external-contacts': {
      statement: 'Onze schoolleiders zorgen voor goede contacten buiten de school.',
      hint: 'Met ouders, de gemeente, bedrijven of scholen in de buurt. Ze halen de wereld ook naar binnen.',
    },
    future: {
      statement: 'Onze schoolleiders houden bij hun keuzes rekening met de toekomst.',
      hint: 'Bijvoorbeeld: wat hebben leerlingen over tien jaar nodig?',
    },
  },
};
