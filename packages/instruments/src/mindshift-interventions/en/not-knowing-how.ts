import type { DeckWording } from '@lerend/core/deck';

export const notKnowingHow: DeckWording['cards'] = {
  demonstrate: {
    title: 'Show what it looks like',
    description:
      'First ask a colleague who does it already whether you may come and watch; if there is nobody, do it yourself, hitches and all. Ask those who watch to look for one thing. Talk about what there was to see, and what you will take over. It helped if somebody tries a bit of it within a week.',
    duration: 'one lesson, and fifteen minutes afterwards',
    why: 'If you want to and do not know how yet, an example does most.',
  },
  experiment: {
    title: 'Try it three times',
    description:
      'First choose something small to try with a buddy, and write down what you expect. Do it three times, and change one thing each time. Look together at what happened, without saying at once whether it was good. It works if after the third time you know something that was in no book.',
    duration: 'three weeks, with fifteen minutes together a few times',
    why: 'You find out how something goes mostly by doing it.',
  },
  'unlearn-thinking': {
    title: 'Park an old thought',
    description:
      'First ask in a small group: which thought pops up as soon as you want to do something new, such as: then we will never finish the book? Together find a thought that fits better, and keep it on your desk for a month. It helped if you spot the old one in time and can laugh about it.',
    duration: 'half an hour, and a month to watch for it',
    why: 'A new way comes more easily once an old way of thinking makes room.',
  },
};
