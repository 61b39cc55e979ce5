import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleNl } from '../scales/development.nl.js';

export const leadershipForLearningNl: ChecklistWording = {
  instrument: 'leadership-for-learning',
  locale: 'nl',
  title: 'Leidinggeven aan leren',
  introduction:
    'Zevenentwintig korte stellingen over leren en leidinggeven; dat laatste doet niet alleen de schoolleider. Kies bij elke stelling wat je nu ziet.',
  stem: 'Bij ons op school, in de les en daarbuiten',
  scale: developmentScaleNl,
  domains: {
    'focus-on-learning': {
      title: 'Leren als activiteit',
      description: 'Hoe we kijken naar leren, van leerlingen en van onszelf.',
    },
    conditions: {
      title: 'Voorwaarden voor leren',
      description: 'Wat we regelen zodat leren lukt: cultuur, ruimte, veiligheid en hulpmiddelen.',
    },
    dialogue: {
      title: 'Dialoog over leren en leidinggeven',
      description: 'Hoe we daarover praten, met elkaar en met mensen van buiten.',
    },
    'shared-leadership': {
      title: 'Gedeeld leiderschap',
      description: 'Hoe we samen leiding geven, welke functie je ook hebt.',
    },
    accountability: {
      title: 'Samen verantwoording afleggen',
      description: 'Hoe we samen nagaan wat ons werk oplevert, en wat we daarover aan anderen vertellen.',
    },
  },
  items: {
    'everyone-learns': {
      statement: 'Net als onze leerlingen zijn we zelf ook aan het leren.',
      hint: 'Leraar, ondersteuner of schoolleider: het geldt voor ieder van ons.',
    },
    interplay: {
      statement: 'We houden er rekening mee dat leren meer is dan denken.',
      hint: 'Gevoel en contact met anderen spelen mee: wie zich buitengesloten voelt, leert minder.',
    },
    'context-and-differences': {
      statement: 'We stemmen het leren af op wie er leert.',
      hint: 'En op de situatie: wat hier werkt, werkt ergens anders misschien niet.',
    },
    'leadership-from-learning': {
      statement: 'Wat we leren, helpt ons om de leiding te nemen.',
      hint: 'Zoals een collega die na een leerzaam project zelf een werkgroep trekt.',
    },
    'chances-to-lead': {
      statement: 'We geven elkaar de kans om van leidinggeven te leren.',
      hint: 'Leerlingen ook, bijvoorbeeld als ze zelf een activiteit organiseren.',
    },
    'nurturing-culture': {
      statement: 'Hoe we met elkaar omgaan, helpt ons bij het leren.',
      hint: 'Het gaat om leerlingen en om volwassenen.',
    },
    'reflect-on-learning': {
      statement: 'We maken tijd om na te denken over hoe leren gaat.',
      hint: 'Wat leren is, wat je ervoor nodig hebt en hoe het verloopt. Leerlingen denken ook mee.',
    },
    spaces: {
      statement: 'Onze ruimtes nodigen uit tot leren.',
      hint: 'Het gebouw, en ook de plekken en momenten waarop je elkaar treft.',
    },
    'safe-to-risk': {
      statement: 'Bij ons is het veilig om iets te wagen.',
      hint: 'Ook als het tegenvalt, of als het meer van je vraagt dan je dacht.',
    },
    tools: {
      statement: 'We gebruiken hulpmiddelen die ons laten nadenken over leren.',
      hint: 'Zoals een kijkwijzer, een logboek of een vaste gespreksvorm. Nadenken over lesgeven telt mee.',
    },
    'explicit-practice': {
      statement: 'Hoe we leiding geven aan leren, is bij ons bespreekbaar.',
      hint: 'Je kunt uitleggen waarom we het zo doen, ook aan een andere school.',
    },
    'collegial-inquiry': {
      statement: 'We onderzoeken samen hoe leidinggeven het leren vooruithelpt.',
      hint: 'Bijvoorbeeld: wat merken leerlingen ervan als een leraar een vernieuwing trekt?',
    },
    coherence: {
      statement: 'Gedeelde waarden brengen samenhang in wat we doen.',
      hint: 'Waarden zijn wat je belangrijk vindt, zoals eerlijkheid. Gedeelde ideeën en gewoonten helpen ook.',
    },
    factors: {
      statement: 'We zoeken uit wat invloed heeft op ons leren.',
      hint: 'Wat het remt en wat het juist vooruithelpt, ook bij het leidinggeven. Daarna doen we er iets mee.',
    },
    'shared-concern': {
      statement: 'Hoe leidinggeven met leren samenhangt, houdt velen van ons bezig.',
      hint: 'Het is niet alleen een onderwerp voor schoolleiders.',
    },
    networking: {
      statement: 'Via netwerken leren we andere manieren van kijken kennen.',
      hint: 'Van onderzoekers bijvoorbeeld, of van scholen in een ander land of een andere cultuur.',
    },
    'structures-for-participation': {
      statement: 'We hebben vaste manieren om mee te bouwen aan een lerende school.',
      hint: 'Zoals werkgroepen, een leerlingenraad of een ouderpanel.',
    },
    'daily-signs': {
      statement: 'In onze gewone dag is te zien dat we de leiding delen.',
      hint: 'Wie opent de bijeenkomst, wie regelt het uitje, wie ontvangt het bezoek?',
    },
    'everyone-leads': {
      statement: 'We moedigen elkaar aan de leiding te nemen waar dat past.',
      hint: 'Wie dat is, hangt af van de taak en van de situatie.',
    },
    'use-experience': {
      statement: 'We benutten de ervaring van mensen die bij onze school horen.',
      hint: 'Collega’s, leerlingen en ouders: wat ze hebben meegemaakt en wat ze goed kunnen.',
    },
    'across-boundaries': {
      statement: 'We werken samen over de grenzen van ons eigen werk heen.',
      hint: 'Grenzen tussen vakken, tussen rollen of tussen leiding en team.',
    },
    'self-evaluation': {
      statement: 'We hebben op elk niveau een vaste aanpak voor zelfevaluatie.',
      hint: 'Zelfevaluatie is zelf nagaan hoe het gaat: in de klas, in de hele school en met de omgeving.',
    },
    'evidence-and-values': {
      statement: 'We gaan uit van bewijs als we over ons werk praten.',
      hint: 'Zoals cijfers, werk van leerlingen of gesprekken. We vragen er ook bij: past dit bij onze waarden?',
    },
    'internal-first': {
      statement: 'We leggen eerst verantwoording af aan elkaar, daarna pas naar buiten.',
      hint: 'Naar buiten: bijvoorbeeld naar het bestuur of de inspectie.',
    },
    'recast-policy': {
      statement: 'We vertalen landelijk beleid naar onze eigen waarden.',
      hint: 'Dus naar wat wij in ons onderwijs het belangrijkst vinden.',
    },
    'own-story': {
      statement: 'We kiezen zelf hoe we het verhaal van onze school vertellen.',
      hint: 'Daarbij houden we in het oog wat er in de politiek speelt.',
    },
    sustainability: {
      statement: 'We zorgen dat wat we opbouwen blijft bestaan.',
      hint: 'Ook als iemand weggaat: een ander neemt het over, en wat goed was blijft.',
    },
  },
};
