import type { DeckWording } from '@lerend/core/deck';

export const unwilling: DeckWording['cards'] = {
  wait: {
    title: 'Let it rest for a while',
    description:
      'First see who is willing already, and let those few begin. Tell the others that they are free to watch, and name the day when you will come back to it together. Do not forget them until then: drop by and listen. You can see it working when someone asks, unprompted, how it is going.',
    duration: 'ten weeks, with a chat now and then',
    why: 'People who say no now sometimes come along by themselves once it works for somebody else.',
  },
  'persuade-unwilling': {
    title: 'Their no first, then your yes',
    description:
      'First ask a colleague who does not want this why, and sum it up until you hear: yes, that is what I mean. Then take five minutes to say why you do believe in it, and what you are unsure about yourself. Do not ask for an answer on the spot. It helped if the two of you pick it up again later.',
    duration: 'half an hour per person',
    why: 'An argument gets through more easily to somebody who has been heard.',
  },
  'reflective-practicum': {
    title: 'A practice room for thinking',
    description:
      'First ask two or three colleagues who see nothing in it whether they would like to practise with a small group of pupils and a guide. They teach as they are used to, and say out loud what the thinking behind it is. The guide asks questions and passes no verdict. It helped if somebody discovers something about their own approach.',
    duration: 'three times ninety minutes, over six weeks',
    why: 'You need not want any change yet to take a good look at your own work.',
  },
  'cognitive-conflict': {
    title: 'This does not add up',
    description:
      'First find two things that are both true and do not fit together, such as an ideal of the team and what pupils say about it. Put them on the table without comment, and ask: how can that be? Let people talk in threes, and bear the silence. It works when you hear: that had not occurred to me.',
    duration: 'forty-five minutes, and an hour to prepare',
    why: 'Something that starts to chafe moves you sooner than somebody else’s opinion does.',
  },
  'group-pressure': {
    title: 'Let colleagues tell it',
    description:
      'First ask colleagues who have already joined whether they will tell the team what it gives them, and what it costs. Let the others ask questions, and together choose something to try for a month. Put nobody on the spot: those who do not want to can talk to you quietly later. It is going well if more people join and the mood stays open.',
    duration: 'an hour of the team meeting, and a month to try',
    why: 'People like to hear it from colleagues with the same job, and so a group brings its members along.',
  },
  'break-resistance': {
    title: 'What is behind the no?',
    description:
      'First talk in private with those who resist, and ask what is at stake for them. Take away what you can, such as a task or an old rule. Then say honestly what is settled and what is still open; where hours or duties are concerned, bring in the staff council. You can tell that it helps when somebody says on what condition it could be done.',
    duration: 'two talks of forty-five minutes, over a few weeks',
    why: 'Behind a firm no there is often something a person wants to protect, and that is something you can work with.',
  },
  urgency: {
    title: 'Can it wait another year?',
    description:
      'First find out what happens to pupils if everything stays as it is: with a few figures, and with two stories of their own. Let the team read them, and ask how long this can wait. Do not make it bigger than it is, and blame nobody. It helped if the team itself names a date.',
    duration: 'a meeting of one hour',
    why: 'If you see what pupils are missing now, you have a reason to join in the thinking after all.',
  },
  excitement: {
    title: 'Something to look forward to',
    description:
      'First find a school or a class where it is going nicely, and ask who would like to come and see, sceptics included. Let pupils there tell you what they do. On the way back, ask one thing only: what of this would you like to have? You can see that it catches on when somebody tries a bit of it in their own class.',
    duration: 'a morning, and some time to arrange it',
    why: 'What you see for yourself can make you want it, even when the arguments leave you cold.',
  },
  metaphors: {
    title: 'What is it like?',
    description:
      'Begin with an image of your own, such as: to me this is like moving house, and I already miss the old street. Ask everyone for an image of how things are now and of what is changing, in words or as a drawing. Ask about the differences, and laugh about them together. It did something if an image sticks and people use it again.',
    duration: 'half an hour',
    why: 'An image often says what somebody would rather not say aloud, and nobody has to be right.',
  },
};
