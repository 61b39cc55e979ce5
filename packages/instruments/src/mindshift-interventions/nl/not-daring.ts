import type { DeckWording } from '@lerend/core/deck';

export const notDaring: DeckWording['cards'] = {
  'self-confidence': {
    title: 'Wat lukte je al eerder?',
    description:
      'Vraag een collega die het spannend vindt eerst: wanneer leerde je iets lastigs, en wat hielp toen? Schrijf samen op wat die al kan en nu ook nodig heeft. Kies een stap die bijna zeker lukt, en zeg dat je erachter staat. Je merkt dat het helpt als de collega zelf een volgende stap bedenkt.',
    duration: 'twintig minuten',
    why: 'Wie terugziet wat al lukte, durft eerder iets nieuws.',
  },
  'hands-on': {
    title: 'Eerst zelf meemaken',
    description:
      'Regel eerst een middag waarop collega’s zelf leerling zijn, en vraag iemand die het kan om de les te geven. Doe zelf ook mee, en laat merken als je iets niet snapt. Praat na: wat was fijn, en wat was eng? Het werkte als mensen zeggen dat het meeviel.',
    duration: 'een middag van twee uur',
    why: 'Wat je zelf hebt meegemaakt, snap je beter, en het is minder spannend om te geven.',
  },
  'safe-practice': {
    title: 'Oefenen zonder publiek',
    description:
      'Spreek eerst af: wat er bij het oefenen gebeurt, blijft onder ons. Oefen met twee collega’s die je zelf kiest, of met zes leerlingen die graag helpen. Doe het nog een keer, met één ding anders. Het gaat goed als je daarna zin hebt om het in je eigen klas te doen.',
    duration: 'twee keer een uur',
    why: 'Een fout kost hier niets, en dat helpt als je het nog niet durft of fouten nog spannend vindt.',
  },
  'behaviour-first': {
    title: 'Proberen mag zonder erin te geloven',
    description:
      'Zeg eerst open wat je vraagt: probeer dit twee weken, je hoeft er niet in te geloven. Kies samen iets kleins dat geen kwaad kan, en regel wat ervoor nodig is. Vraag daarna wat er gebeurde en wat de collega ervan vindt; stoppen mag. Het hielp als iemand doorgaat zonder dat je erom vraagt.',
    duration: 'twee weken, en een gesprek van een kwartier',
    why: 'Durven komt soms na het doen, en een mening mag rustig later volgen.',
  },
};
