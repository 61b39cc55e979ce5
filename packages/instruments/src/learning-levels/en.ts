import type { StagesWording } from '@lerend/core/stages';

export const learningLevelsEn: StagesWording = {
  instrument: 'learning-levels',
  locale: 'en',
  title: 'From learning apart to learning together',
  introduction:
    'Do we each learn for ourselves, or do we bring it together? Choose what you see most in our team at present.',
  question: 'How do we learn in our team at present?',
  marksQuestion: 'What do you recognise in our team?',
  stages: {
    fragmented: {
      title: 'Fragmented learning',
      short: 'Fragmented',
      description: 'Everyone learns apart from the rest. What one person discovers seldom reaches another.',
      next: 'Start small. At your next meeting, give three colleagues two minutes each to tell what they did differently this month; the others only ask questions. Agree who will tell next time.',
    },
    pooled: {
      title: 'Pooled learning',
      short: 'Pooled',
      description:
        'In small groups you share what you know, mostly when a task calls for it. Where you see things differently, you do not talk about it much yet.',
      next: 'Choose one lesson or approach that you see differently. Everyone first writes down their own view and reads it out; then look for what speaks for each side. Try out one idea with the whole group.',
    },
    synergistic: {
      title: 'Synergistic learning',
      short: 'Synergistic',
      description:
        'Synergy means that together you get further than each of you alone. You share unasked, explore where you differ and try new things together.',
      next: 'Give it a fixed place, so that it carries on in busy weeks. For example, put half an hour of ‘what did we learn?’ on the agenda every month, each time chaired by someone else.',
    },
    'continuous-synergistic': {
      title: 'Continuous synergistic learning',
      short: 'Continuous',
      description:
        'Learning together like this has become normal for you. It carries on in busy weeks, and when new colleagues join.',
      next: 'Keep it alive. After six weeks, ask a new colleague what stands out in how you learn here. Look back once every half year: what do we still do, and what has slipped away?',
    },
  },
  aspects: {
    sharing: { title: 'Sharing what you know' },
    integrating: { title: 'Bringing ideas together' },
    experimenting: { title: 'Trying new things' },
    'voicing-differences': { title: 'Differences of opinion' },
  },
  marks: {
    'fragmented-sharing': 'We tell each other little about what we learn.',
    'pooled-sharing': 'In small groups we share what a task calls for.',
    'synergistic-sharing': 'We share what we know, even when nobody asks.',
    'fragmented-integrating': 'We do little with one another’s ideas.',
    'pooled-integrating': 'Sometimes we put our ideas together.',
    'synergistic-integrating': 'We build on what someone else comes up with.',
    'fragmented-experimenting': 'Each of us tries out new things in their own lessons.',
    'pooled-experimenting': 'Once in a while we try something out as a group.',
    'synergistic-experimenting': 'We often try something new together.',
    'fragmented-voicing-differences': 'Each of us keeps to a view of their own.',
    'pooled-voicing-differences': 'Where our views differ, we mostly let it rest.',
    'synergistic-voicing-differences': 'We say so out loud when we see it differently.',
    'become-a-habit': 'Learning together openly has become a habit for us.',
  },
};
