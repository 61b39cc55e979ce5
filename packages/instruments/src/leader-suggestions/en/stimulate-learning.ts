import type { DeckWording } from '@lerend/core/deck';

export const stimulateLearning: DeckWording['cards'] = {
  conferences: {
    title: 'Out to learn',
    description:
      'Ask teachers who would like to go to a conference or workshop on something you want to learn. Send two people together, and arrange cover and money. Before they leave, agree which question they take along. It was worth the journey when the school does something with their answer.',
    duration: 'a day per person, and a few weeks to arrange it',
    why: 'New ideas get a team moving, and two people remember more than one.',
  },
  'observe-colleagues': {
    title: 'A look at someone else’s lesson',
    description:
      'Ask who would like to watch a colleague teach, in your school or elsewhere. Take over the class or find cover, and have the visitor write down one question of their own. Begin with people who are keen. You can see it working when others come forward.',
    duration: 'one or two lessons at a time, for six weeks',
    why: 'With volunteers and a question of their own, this is a safe thing to start early.',
  },
  'report-back': {
    title: 'Tell us what you saw',
    description:
      'Keep ten minutes free in every team meeting for anyone who has been somewhere or watched a lesson. Ask the first question yourself: what could work here, and what could not? Choose one thing together to try. You can tell that it helps when that one thing turns up in a lesson later.',
    duration: 'ten minutes per meeting',
    why: 'If some colleagues go out already, this lets the whole team learn along with them.',
  },
  'choose-themes': {
    title: 'What do you want to know more about?',
    description:
      'Ask all teachers to put on a note what they want to learn about teaching. Hang up the notes, group what belongs together, and choose two themes. Let someone arrange the next step for each. You have found the right ones when people keep talking about them.',
    duration: 'a meeting of one hour',
    why: 'A theme that comes from the team itself makes people want to begin.',
  },
  buddies: {
    title: 'Two by two',
    description:
      'Let each teacher choose a buddy, preferably from another year or department. Ask the pairs to sit down together briefly every week with one question about their lessons. Find a buddy yourself as well, such as another head. You can tell it is going well when buddies seek each other out in between.',
    duration: 'half an hour a week, for eight weeks',
    why: 'Talking with one other person feels safer than talking in a large group.',
  },
  'critical-friends': {
    title: 'Critical friends',
    description:
      'Form groups of three or four with teachers who would like that, and first practise asking open questions. Let them take turns to bring a lesson they want feedback on. Join in once yourself with something from your own work. A good sign is that questions get more honest while the mood stays friendly.',
    duration: 'an hour and a half a month, for half a year',
    why: 'Honest feedback on your lesson is best had from people you trust already.',
  },
  budget: {
    title: 'Money set aside for learning',
    description:
      'See with the board and the staff council how much money there is for learning each year, and fix an amount. Make simple rules with a few teachers: how do you apply, and how do others hear what it brought? You can tell that it helps when quieter colleagues apply as well.',
    duration: 'a school year, starting with the budget',
    why: 'Fixing an amount makes sense when people know what they want to get better at.',
  },
};
