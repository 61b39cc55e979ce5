import type { TalkTexts } from '../report/talk-texts.js';

export const talkEn: TalkTexts = {
  name: 'Conversation',
  description: 'One statement at a time. Arrows: previous and next. Enter: show. Escape: back.',
  guess: 'What do you think we said as a team?',
  reveal: 'Show it',
  previous: 'Previous',
  next: 'Next',
  progress: (place, of) => `${place} of ${of}`,
  fullScreen: 'Full screen',
  leaveFullScreen: 'Smaller screen',
  together: 'To talk about',
  questions: {
    camps: [
      'Who can tell us about a time when this worked? And who about a time when it did not?',
      'Where in the school does it go like this, and where is it different?',
      'Suppose you saw it the other way. What would you see happening at school?',
    ],
    different: [
      'Which moment comes to mind with this statement? Put your examples side by side.',
      'Do you all mean the same by these words?',
      'What would you like to ask somebody who sees this differently?',
    ],
    unseen: [
      'Who gets to see this in their work, and how do the others hear about it?',
      'Whose room could you step into to see how this goes?',
      'What would you need to see or hear to be able to tell?',
    ],
    early: [
      'What is the smallest thing you could try this month?',
      'Does this matter to you now? Why, or why not yet?',
      'What do you need to make a start with this?',
    ],
    partial: [
      'What already works, and what helps?',
      'When does this come naturally, and when does it not?',
      'Which step would make the most difference now?',
    ],
    strong: [
      'What do you do that makes this work?',
      'How will this last, also when new colleagues join?',
      'Which other subject could you use this for?',
    ],
    closed: [
      'You need not say what you picked. What would a good week look like here?',
      'You need not say what you picked. What would a pupil notice of this?',
    ],
  },
};
