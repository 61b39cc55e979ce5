import type { ChecklistWording } from '@lerend/core/checklist';
import { recognitionScaleEn } from '../scales/recognition.en.js';

export const wickedProblemEn: ChecklistWording = {
  instrument: 'wicked-problem',
  locale: 'en',
  title: 'Do we recognise a wicked problem?',
  introduction:
    'First choose one problem together that you are working on. Then say of seventeen statements how well they fit it; more is not better here.',
  stem: 'The problem that we chose together',
  scale: recognitionScaleEn,
  domains: {
    wicked: {
      title: 'The problem cannot be pinned down',
      description:
        'Ten marks of a wicked problem: where it begins, where it ends and what to do about it cannot be pointed out.',
    },
    tough: {
      title: 'A great deal is tied up in the problem',
      description:
        'Seven marks of what a Dutch study calls a mean problem: many people, many interests and strong feelings around it.',
    },
  },
  items: {
    'problem-unclear': {
      statement: 'What the problem really is stays vague to us.',
      hint: 'Ask three colleagues. Do they name the same thing?',
    },
    'end-unclear': {
      statement: 'It stays open when we will be done with this.',
    },
    'right-action-unclear': {
      statement: 'We are in doubt about what the right approach is here.',
    },
    'right-done-unclear': {
      statement: 'Even afterwards, we keep having doubts about our choice.',
    },
    'no-rehearsal': {
      statement: 'What we try out counts for real at once.',
      hint: 'There is no trial run here that can be undone.',
    },
    'all-open': {
      statement: 'We still keep every option open.',
    },
    'no-copy-paste': {
      statement: 'For this problem we need an answer of our own.',
      hint: 'What another school did will not simply work here.',
    },
    nested: {
      statement: 'We see that another problem lies behind this one.',
      hint: 'Solve the one, and the other comes to light.',
    },
    elephant: {
      statement: 'Each of us sees a different piece of the whole.',
      hint: 'Like people in the dark who each touch another part of an elephant.',
    },
    'no-right-wrong': {
      statement: 'Of a solution, we can only ask what it is worth.',
      hint: 'Not: is it right or wrong? Rather: is it any use to us?',
    },
    'no-solution': {
      statement: 'A solution still seems a long way off to us.',
      hint: 'Perhaps it even looks as if there is none.',
    },
    interests: {
      statement: 'We have many different interests to deal with.',
      hint: 'Such as those of pupils, parents, colleagues and the board.',
    },
    'many-parties': {
      statement: 'We need many other parties in this.',
      hint: 'Such as the council, youth services or another school.',
    },
    personal: {
      statement: 'This touches us personally.',
    },
    tension: {
      statement: 'When we talk about this, you can feel the tension.',
    },
    emotion: {
      statement: 'On this subject, our feelings run high.',
    },
    complexity: {
      statement: 'More things play a part than we can take in.',
    },
  },
};
