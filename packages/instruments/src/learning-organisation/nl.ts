import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleNl } from '../scales/development.nl.js';

export const learningOrganisationNl: ChecklistWording = {
  instrument: 'learning-organisation',
  locale: 'nl',
  title: 'Onze school als lerende organisatie',
  introduction:
    'Achttien korte stellingen over leren in jullie school of afdeling. Kies wat je nu ziet; er is geen goed antwoord.',
  stem: 'Bij ons op school',
  scale: developmentScaleNl,
  domains: {
    'supportive-culture': {
      title: 'Ondersteunende cultuur',
      description: 'Hoe we met elkaar omgaan, ook als iets lastig is of mislukt.',
    },
    'focus-on-development': {
      title: 'Focus op ontwikkeling',
      description: 'Waar we van leren: scholing, gesprekken, elkaars lessen en mensen van buiten.',
    },
    'using-expertise': {
      title: 'Expertise benutten',
      description: 'Wat we doen met wat collega’s kunnen en weten.',
    },
  },
  items: {
    'shared-responsibility': {
      statement: 'We voelen ons samen verantwoordelijk voor elke leerling.',
      hint: 'Ook voor een leerling uit een andere klas.',
      levels: {
        early: 'Iedereen zorgt voor de eigen klas. Wat daarbuiten speelt, is voor de collega van die klas.',
        partial: 'Binnen de bouw of sectie kennen we elkaars leerlingen. Daarbuiten nog weinig.',
        strong: 'Wie een leerling ziet vastlopen, doet iets. Ook als het een leerling van een ander is.',
      },
    },
    'mutual-support': {
      statement: 'We helpen een collega die het moeilijk heeft.',
      levels: {
        early: 'Wie een zware week heeft, lost dat zelf op. Vaak horen we het pas achteraf.',
        partial: 'Met je vaste maatjes lukt het wel. Heb je die niet, dan sta je er vaak alleen voor.',
        strong: 'Bij een lastige klas of een pittig oudergesprek staat er snel iemand naast je.',
      },
    },
    'showing-struggles': {
      statement: 'We zeggen het hardop als we ergens mee vastlopen.',
      hint: 'Dat geldt voor leraren en net zo goed voor schoolleiders.',
      levels: {
        early: 'In de teamkamer gaat het over wat goed loopt. Twijfels neem je mee naar huis.',
        partial: 'In een klein groepje durf je het. Met de leiding erbij blijft het stiller.',
        strong: 'Iemand zegt in een overleg: dit lukt me niet. De schoolleider doet dat zelf ook.',
      },
    },
    'mistakes-as-learning': {
      statement: 'Als iets nieuws mislukt, kijken we wat we ervan leren.',
      hint: 'Zoals een fout in de aanpak of een proef die anders uitpakt.',
      levels: {
        early: 'Wat niet lukt, verdwijnt stilletjes. Of het gaat vooral over wie het deed.',
        partial: 'Soms kijken we terug op een proef die tegenviel. Het hangt ervan af wie erbij is.',
        strong:
          'Een mislukte proef komt op de agenda. We vragen: wat weten we nu, en wat proberen we hierna?',
      },
    },
    'speaking-up': {
      statement: 'Als we iets zien dat beter kan, beginnen we erover.',
      levels: {
        early: 'Zo’n idee bespreek je op de gang of in de auto naar huis. In een overleg hoor je het niet.',
        partial: 'In je eigen groepje breng je het ter sprake. In het hele team nog niet zo vaak.',
        strong: 'Iemand zegt: dit kan handiger. Daar praten we dan over door met wie het aangaat.',
      },
    },
    'care-for-colleagues': {
      statement: 'We hebben in de gaten hoe het met onze collega’s gaat.',
      hint: 'Wat iemands functie ook is.',
      levels: {
        early: 'We praten vooral over het werk. Dat iemand stiller is dan anders, merken we laat.',
        partial: 'Met je naaste collega’s praat je bij. Van de anderen weet je het minder.',
        strong:
          'Iemand vraagt hoe het gaat en komt er later op terug. Bij de conciërge net zo goed als bij de directeur.',
      },
    },
    'drive-to-improve': {
      statement: 'We hebben er zin in om ons onderwijs beter te maken.',
      levels: {
        early: 'De lessen lopen zoals vorig jaar. Iets veranderen voelt als extra werk.',
        partial: 'Een aantal collega’s sleutelt graag aan lessen. Anderen kijken eerst wat het oplevert.',
        strong: 'Bij de koffie gaat het vaak over lessen: wat werkte er, en wat doen we morgen anders?',
      },
    },
    specialising: {
      statement: 'Met scholing bouwen we aan een eigen specialisme.',
      levels: {
        early:
          'Scholing is een studiedag voor iedereen, of een losse cursus. Een specialisme komt er zelden uit.',
        partial: 'Enkele collega’s volgden een langere opleiding, bijvoorbeeld tot rekencoördinator.',
        strong:
          'Veel collega’s hebben een eigen terrein, zoals taal, gedrag of toetsen. Ze leren daarin door.',
      },
    },
    'reflective-dialogue': {
      statement: 'Praten over lesgeven zet ons aan het denken over onze eigen aanpak.',
      levels: {
        early: 'Een overleg gaat over het rooster, de toetsweek of het kerstdiner.',
        partial: 'Soms duiken we echt in een les. Vaak is de tijd dan al om.',
        strong: 'We vragen door: waarom doe je het zo? Daarna kijk je anders naar je eigen les.',
      },
    },
    'outside-network': {
      statement: 'We halen kennis bij mensen buiten onze school.',
      hint: 'Zoals in een netwerk, een vakvereniging of een andere school.',
      levels: {
        early: 'We zoeken het zelf uit. Wie er buiten de school meer van weet, is nog niet in beeld.',
        partial:
          'Een paar collega’s bellen bij een vraag iemand van een andere school. De rest kent daar nog niemand.',
        strong:
          'Bij een lastige vraag weten we wie we bellen: een vakgenoot, een onderzoeker, een andere school.',
      },
    },
    'peer-consultation': {
      statement: 'We leren van elkaar in een vaste vorm, zoals intervisie.',
      levels: {
        early: 'Tips delen we tussendoor. Een gesprek met een eigen vraag en vaste stappen doen we nog niet.',
        partial: 'Een groepje bespreekt af en toe een casus. In drukke weken valt dat weg.',
        strong:
          'Groepjes komen een paar keer per jaar bij elkaar rond een eigen vraag. Het staat in de jaarplanning.',
      },
    },
    'lesson-visits': {
      statement: 'We kijken bij elkaar in de les om er zelf van te leren.',
      levels: {
        early: 'De deur is meestal dicht. Er kijkt iemand mee als er een beoordeling is.',
        partial: 'Wie wil, loopt weleens binnen bij een collega. In het rooster is er nog geen plek voor.',
        strong:
          'Een paar keer per jaar ga je kijken met een eigen vraag. Na afloop vertel je wat je meeneemt.',
      },
    },
    'tasks-by-expertise': {
      statement: 'Taken gaan bij ons naar wie er goed in is.',
      levels: {
        early: 'Een taak gaat naar wie nog uren over heeft, of naar wie hem al had.',
        partial: 'Voor een paar taken kijken we wie er sterk in is. De rest verdelen we zoals vorig jaar.',
        strong: 'Eerst leggen we naast elkaar wie waar goed in is. Daarna pas komen de uren.',
      },
    },
    'practice-research': {
      statement: 'Onze werkgroepen baseren hun voorstellen op eigen onderzoek.',
      hint: 'Klein mag ook: een vragenlijst, een paar lesbezoeken, een gesprek met leerlingen.',
      levels: {
        early:
          'Een werkgroep bedenkt een plan aan tafel. Hoe het er in de klas voorstaat, is nog niet uitgezocht.',
        partial:
          'Soms vraagt een werkgroep eerst rond bij leerlingen of collega’s. Vaste stappen zijn er nog niet.',
        strong: 'Een werkgroep zoekt eerst uit wat er speelt. In het voorstel lees je wat daaruit kwam.',
      },
    },
    'experts-lead': {
      statement: 'Wie bij ons ergens veel van weet, neemt daarin de leiding.',
      levels: {
        early: 'De leiding ligt bij wie die functie heeft. Kenners denken mee als dat gevraagd wordt.',
        partial: 'Op een paar onderwerpen, zoals lezen of ICT, trekt een kenner de kar.',
        strong: 'Per onderwerp is bekend welke collega vooropgaat. De schoolleider volgt dan ook.',
      },
    },
    'experts-decide': {
      statement: 'Over een onderwerp beslist bij ons wie er het meest van weet.',
      levels: {
        early: 'De leiding of het hele team beslist, wat het onderwerp ook is.',
        partial: 'Kenners geven advies. Bij een enkel onderwerp hakken ze zelf de knoop door.',
        strong: 'We spreken vooraf af welke kenners beslissen. Daarna werken we met hun besluit.',
      },
    },
    'grounded-choices': {
      statement: 'Onze keuzes steunen op wat we in vakliteratuur lezen.',
      hint: 'Zoals een vakblad, een boek of een onderzoek.',
      levels: {
        early: 'We kiezen op ervaring. Vakbladen zijn er wel, maar komen zelden op tafel.',
        partial: 'Voor een nieuwe methode leest iemand zich in. Bij kleinere keuzes doen we dat nog niet.',
        strong: 'Bij een plan vragen we: wat is hierover bekend? We zeggen erbij waar we het lazen.',
      },
    },
    'expert-feedback': {
      statement: 'Collega’s die ergens goed in zijn, geven ons daar feedback op.',
      levels: {
        early:
          'Feedback krijg je vooral van je leidinggevende. Kenners onder je collega’s houden zich op de vlakte.',
        partial: 'Vraag je erom, dan kijkt een kenner met je mee. Vanzelf gaat het nog niet.',
        strong:
          'De taalspecialist of gedragsdeskundige kijkt geregeld mee. Je hoort wat werkt en wat anders kan.',
      },
    },
  },
};
