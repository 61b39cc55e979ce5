import type { DeckWording } from '@lerend/core/deck';

export const guideAndTrain: DeckWording['cards'] = {
  'train-for-collective-learning': {
    title: 'Leren hoe je samen leert',
    description:
      'Vraag het team wat het lastigst is als jullie samen iets willen leren: luisteren, doorvragen, afspreken? Kies één ding, en oefen het met een trainer of met een collega die het goed kan. Doe zelf mee als deelnemer. Je ziet dat het werkt als een gesprek vaker eindigt met iets nieuws.',
    duration: 'drie middagen in twee maanden',
    why: 'Samen leren gaat niet vanzelf, en wie vooraf oefent heeft er later steeds iets aan.',
  },
  'train-facilitators': {
    title: 'Collega’s die het gesprek leiden',
    description:
      'Vraag drie leraren naar wie anderen graag luisteren, of ze willen leren een groep te begeleiden. Regel een training en uren, en laat ze met z’n tweeën beginnen. Vraag elke maand wat lastig is. Je ziet dat het loopt als groepen om hen vragen en jij er niet bij hoeft te zijn.',
    duration: 'twee trainingsdagen, daarna een jaar lang twee uur per maand',
    why: 'Als er al groepen samen leren, komen die met een goede begeleider een stap verder.',
  },
  'discuss-views-of-learning': {
    title: 'Wat is leren eigenlijk?',
    description:
      'Vertel eerst hoe jij denkt dat mensen leren, en hoe je daaraan komt. Laat leraren dan in tweetallen vertellen wat zij denken, met een voorbeeld uit hun les. Leg de verschillen naast elkaar zonder een winnaar te kiezen. Je weet dat het iets deed als je hoort: zo had ik het nog niet bekeken.',
    duration: 'een bijeenkomst van anderhalf uur',
    why: 'Praten over wat je diep vanbinnen denkt, lukt als het veilig is en je samen een doel hebt.',
  },
  'new-view': {
    title: 'Leren is samen uitzoeken',
    description:
      'Laat zien wat je bedoelt: breng een aanpak van jezelf in, en vraag een groep leraren om die met jou te onderzoeken. Lees er een korte tekst bij. Spreek af dat jullie dit een jaar proberen, en kijk elk kwartaal terug. Je merkt het als tips geven verandert in vragen waarom iets werkt.',
    duration: 'een schooljaar, met elk kwartaal een terugblik',
    why: 'Anders gaan denken over leren kost tijd, en dat past bij een team dat al samen leert.',
  },
};
