import type { DeckWording } from '@lerend/core/deck';

export const acting: DeckWording['cards'] = {
  encouragement: {
    title: 'Say what you see happening',
    description:
      'First see where something new is happening, and tell them the same day exactly what you saw and what it did for pupils. In private is enough, or in a note. Ask a colleague, a parent or a pupil to say it too. You can tell that it helps when people start telling each other.',
    duration: 'five minutes at a time, every week',
    why: 'If you have just begun, you keep going more easily when somebody notices.',
  },
  'time-and-chance': {
    title: 'Make real time for it',
    description:
      'First ask what is left undone now in order to do this. With the team, take away one task or meeting, and put that time in the timetable. See that the rest is there as well: a room, a group, materials. It is right if people still have that time a month later.',
    duration: 'a few weeks to arrange, then an hour a week',
    why: 'When something is added and nothing goes, nobody keeps it up for long.',
  },
  coaching: {
    title: 'A coach who stays',
    description:
      'First ask who would like a coach, and let everyone choose their own: a colleague, a mentor, someone from outside. Plan a talk every three weeks all year, ideally after a lesson visit. What is said there does not count in any appraisal. It works when people come with questions of their own.',
    duration: 'a school year, one hour every three weeks',
    why: 'A new habit is not in place after one training, and a steady companion helps along the way.',
  },
  'unlearn-behaviour': {
    title: 'One old habit less',
    description:
      'First choose one habit that stands in the way of the new, such as giving the answer yourself. Think of what you will do instead, and agree on a small signal with a colleague or your class. For a month, count how often you notice in time. It is going well if you need the signal less.',
    duration: 'a few minutes a day, for a month',
    why: 'In a busy moment the old way is soon back, and then a signal helps.',
  },
  'feedback-acting': {
    title: 'Feedback in three forms',
    description:
      'First think what you want to hear about, and from whom. Then choose a form: you tell afterwards what you went through, you watch a film clip together, or a coach helps you live, during the lesson. Ask pupils and parents whether you may film, and delete it afterwards. It helped if you do one thing differently in the next lesson.',
    duration: 'half an hour at a time, three times in six weeks',
    why: 'What you hear while you are at it, you can use straight away.',
  },
  'tolerate-relapse': {
    title: 'Slipping back is part of it',
    description:
      'First tell when you slipped back into your old way yourself. Ask who recognises that, and what was going on that day: rush, a hard class, too little sleep? Think together of how to pick up the thread, no apologies needed. It is going well if people tell you about it before you ask.',
    duration: 'fifteen minutes of a meeting, every month',
    why: 'Everybody slips back at times, and those who may say so start again sooner.',
  },
  pressure: {
    title: 'What about our agreement?',
    description:
      'First check whether people have what it takes: time, explanation, help. Then say in private what you agreed, what you see, and when you will come and look again. Ask what is in the way, and do your own part about it; threats and haste do not help. It works when somebody takes a step and still drops by as usual.',
    duration: 'twenty minutes per person, and again after three weeks',
    why: 'If somebody comes to a halt after a good start, a clear question is fairer than silence.',
  },
};
