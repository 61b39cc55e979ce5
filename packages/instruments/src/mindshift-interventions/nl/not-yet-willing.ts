import type { DeckWording } from '@lerend/core/deck';

export const notYetWilling: DeckWording['cards'] = {
  'raise-awareness': {
    title: 'Wat doe je eigenlijk, en waarom?',
    description:
      'Vraag ieder eerst om één gewone les van deze week op te schrijven, stap voor stap. Lees die aan een collega voor, die bij elke stap vraagt: waarom deed je dat zo? Draai daarna de rollen om. Het hielp als je iets vindt dat je uit gewoonte deed, en niet omdat je ervoor koos.',
    duration: 'een uur in tweetallen',
    why: 'Wat je uit gewoonte doet, kun je pas opnieuw kiezen als je het ziet.',
  },
  'contradicting-information': {
    title: 'Feiten die iets anders zeggen',
    description:
      'Vraag het team eerst om te schatten: hoeveel leerlingen lezen thuis, of vinden de les te makkelijk? Zoek dan samen de cijfers op, of vraag het aan de leerlingen. Bespreek waar schatting en feiten uit elkaar lopen, en of de feiten wel kloppen. Het werkt als iemand van mening verandert zonder gezichtsverlies.',
    duration: 'twee keer een halfuur, met een week ertussen',
    why: 'Een feit dat je niet verwachtte, maakt nieuwsgierig als je er zelf naar hebt gezocht.',
  },
  'negative-effects': {
    title: 'Wat kost het om zo door te gaan?',
    description:
      'Kies eerst met het team één gewoonte, zoals veel nakijken of lang uitleggen. Schrijf op twee flappen wat die leerlingen en leraren oplevert, en wat die kost. Praat over de gewoonte en niet over wie haar heeft, en begin bij een van jezelf. Het hielp als jullie samen één prijs noemen die jullie te hoog vinden.',
    duration: 'drie kwartier',
    why: 'Wie twijfelt, weegt af, en dan helpt het om ook te zien wat het kost zoals het nu gaat.',
  },
  'persuade-not-yet-willing': {
    title: 'Wat zou jou over de streep trekken?',
    description:
      'Vraag een collega die twijfelt eerst: wat zou jij willen zien voordat je hieraan begint? Zoek daar een eerlijk antwoord op, ook als het tegenvalt, en neem iemand mee die het al in de klas doet. Vertel ook wat jou zelf heeft overtuigd. Je merkt dat het helpt als de vraag verschuift van waarom naar hoe.',
    duration: 'twee gesprekken van twintig minuten',
    why: 'Wie nog niet wil, staat open voor redenen die antwoord geven op de eigen vraag.',
  },
  'walk-through-views': {
    title: 'Elk idee apart bekijken',
    description:
      'Schrijf eerst met vijf of zes collega’s op uit welke losse ideeën jullie kijk op leren bestaat, zoals: een stille klas leert meer. Neem er elke keer één, en vraag: klopt dit, bij wie, en hoe weten we dat? Houd wat overeind blijft. Het hielp als jullie van één idee zeggen: dat zien we nu anders.',
    duration: 'vier keer een halfuur, in twee maanden',
    why: 'Een kijk op leren verschuift zelden in één keer, en in stukjes is het minder spannend.',
  },
  'evidence-base': {
    title: 'Wat is er al over bekend?',
    description:
      'Vraag eerst twee collega’s die van uitzoeken houden om drie korte stukken te vinden: een onderzoek, een verhaal van een school en een kritisch stuk. Zet ze op een vaste plek, elk met vijf zinnen uitleg. Praat er in een overleg een kwartier over. Het werkt als mensen erop terugkomen wanneer er iets te kiezen valt.',
    duration: 'een paar uur zoeken, en een kwartier overleg',
    why: 'Wie twijfelt, wil zelf kunnen nagaan of het klopt, ook waar het tegenvalt.',
  },
  bridge: {
    title: 'Een brug van oud naar nieuw',
    description:
      'Kijk eerst met een collega wat er in de gewone les al op het nieuwe lijkt. Verander één ding, zoals de laatste tien minuten, en laat de rest zoals die is. Doe er na drie weken iets bij als het bevalt. Het gaat goed als de collega zelf de volgende stap noemt.',
    duration: 'tien minuten per les, zes weken lang',
    why: 'Je hoeft niet alles los te laten om te beginnen, en zo leer je het gaandeweg.',
  },
  variation: {
    title: 'Zelfde idee, andere les',
    description:
      'Zoek eerst drie collega’s die hetzelfde over leren denken en toch anders lesgeven. Laat ieder één les vertellen, en leg de verschillen op een rij. Vraag de groep: wat zou je willen lenen, zonder van mening te veranderen? Het hielp als iemand ontdekt dat er meer kan dan gedacht.',
    duration: 'een uur',
    why: 'Ook binnen je eigen kijk op leren zit ruimte, en die zie je het best bij wie op je lijkt.',
  },
  'boundary-practices': {
    title: 'Twee manieren, één les',
    description:
      'Vraag eerst twee collega’s die anders over leren denken, of ze samen één les willen maken en geven. Ga erbij zitten als ze dat prettig vinden, en schrijf op waar het schuurt. Praat met z’n drieën na: wat hield ieder vast, en waarom? Je ziet dat het iets deed als ze nog een les plannen.',
    duration: 'een les, met een uur ervoor en een halfuur erna',
    why: 'In een echte les wordt een verschil van mening iets waar je samen aan werkt.',
  },
};
