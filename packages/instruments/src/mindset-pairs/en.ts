import type { PairsWording } from '@lerend/core/pairs';

export const mindsetPairsEn: PairsWording = {
  instrument: 'mindset-pairs',
  locale: 'en',
  title: 'Starting from teaching or from learning',
  introduction:
    'Two ways of looking at your work, side by side, eight times over. You find both among teachers who care about their pupils; choose what suits you best at the moment.',
  stem: 'What suits you best at the moment?',
  poles: { left: 'Teaching at the centre', right: 'Learning at the centre' },
  middle: 'As much of both',
  degrees: ['A little more', 'Mostly', 'Entirely'],
  pairs: {
    role: {
      title: 'My role',
      left: 'My job is to support pupils; they do the learning themselves.',
      right: 'My job is to find out what pupils gain from my lessons.',
    },
    causes: {
      title: 'What results tell',
      left: 'Pupils’ results say something about what they have in them.',
      right: 'Pupils’ results say something about what I have done.',
    },
    talk: {
      title: 'What I talk about',
      left: 'What I most like to talk about with colleagues is how I teach.',
      right: 'What I most like to talk about with colleagues is how pupils learn.',
    },
    assessment: {
      title: 'Tests',
      left: 'A test shows me what a pupil has learned.',
      right: 'A test shows me what my lesson has achieved.',
    },
    dialogue: {
      title: 'In my lessons',
      left: 'At the heart of my lesson is what I explain.',
      right: 'At the heart of my lesson is what we discuss.',
    },
    challenge: {
      title: 'What satisfies me',
      left: 'I get satisfaction from having done my best.',
      right: 'I get satisfaction from something that challenges me.',
    },
    relations: {
      title: 'Getting on in class',
      left: 'Getting on together in class is up to the pupils themselves.',
      right: 'Getting on together in class is up to me as their teacher.',
    },
    'language-of-learning': {
      title: 'Talking about learning',
      left: 'Explaining how learning works, to parents too, I leave to others.',
      right: 'Explaining how learning works, to parents too, I take on myself.',
    },
  },
};
