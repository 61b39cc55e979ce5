import type { TalkTexts } from '../report/talk-texts.js';

export const talkNl: TalkTexts = {
  name: 'Gesprek',
  description: 'Eén stelling tegelijk. Pijltjes: vorige en volgende. Enter: laat zien. Escape: terug.',
  guess: 'Wat denk je dat we als team zeiden?',
  reveal: 'Laat zien',
  previous: 'Vorige',
  next: 'Volgende',
  progress: (place, of) => `${place} van ${of}`,
  fullScreen: 'Volledig scherm',
  leaveFullScreen: 'Kleiner scherm',
  together: 'Om over te praten',
  questions: {
    camps: [
      'Wie kan vertellen over een keer dat dit lukte? En wie over een keer dat het niet lukte?',
      'Waar in de school gaat het zo, en waar gaat het anders?',
      'Stel dat je er anders naar keek. Wat zou je dan in school zien gebeuren?',
    ],
    different: [
      'Aan welk moment denk je bij deze stelling? Leg jullie voorbeelden naast elkaar.',
      'Bedoelen jullie hetzelfde met deze woorden?',
      'Wat zou je willen vragen aan iemand die dit anders ziet?',
    ],
    unseen: [
      'Wie krijgt dit in het werk te zien, en hoe horen de anderen daarvan?',
      'Bij wie kun je eens gaan kijken hoe dit gaat?',
      'Wat zou je moeten zien of horen om dit wel te weten?',
    ],
    early: [
      'Wat is het kleinste dat jullie deze maand kunnen proberen?',
      'Is dit nu belangrijk voor jullie? Waarom wel, of waarom nog niet?',
      'Wat hebben jullie nodig om hiermee te beginnen?',
    ],
    partial: [
      'Wat lukt er al, en wat helpt daarbij?',
      'Wanneer gaat dit vanzelf, en wanneer niet?',
      'Welke stap zou nu het meeste verschil maken?',
    ],
    strong: [
      'Wat doen jullie waardoor dit lukt?',
      'Hoe blijft dit zo, ook als er nieuwe collega’s komen?',
      'Bij welk ander onderwerp kunnen jullie dit goed gebruiken?',
    ],
    closed: [
      'Je hoeft niet te zeggen wat je koos. Hoe zou een goede week er op dit punt uitzien?',
      'Je hoeft niet te zeggen wat je koos. Wat zou een leerling hiervan merken?',
    ],
  },
};
