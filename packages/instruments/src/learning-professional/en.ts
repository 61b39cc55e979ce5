import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleEn } from '../scales/development.en.js';

export const learningProfessionalEn: ChecklistWording = {
  instrument: 'learning-professional',
  locale: 'en',
  title: 'Ourselves as learning professionals',
  introduction:
    'Twenty-three short statements about your profession, your own learning and the room that your school makes for it. Pick what fits you now.',
  stem: 'As professionals at this school',
  scale: developmentScaleEn,
  domains: {
    professional: {
      title: 'The professional',
      description:
        'What belongs to the profession: first two requirements, then four qualities and finally two benefits.',
    },
    'learning-professional': {
      title: 'The learning professional',
      description: 'How we keep up with our profession and grow further in it.',
    },
    'professional-learning-culture': {
      title: 'Professional learning culture',
      description: 'What is arranged at school so that we can go on learning.',
    },
  },
  items: {
    commitment: {
      statement: 'In our work, the interests of the pupil come first.',
      hint: 'Commitment: what is good for society counts as well.',
    },
    integrity: {
      statement: 'We deal honestly with what we do not know.',
      hint: 'Integrity: even when the unexpected happens, you can explain what you do.',
    },
    'body-of-knowledge': {
      statement: 'We translate what is known about learning into our lessons.',
      hint: 'Body of knowledge: what your profession rests on, such as theory about reading or behaviour.',
    },
    'action-theory': {
      statement: 'We can explain why our approach in class works.',
      hint: 'Action theory: your own idea of what to do in which situation, and why.',
    },
    'field-of-expertise': {
      statement: 'We each have a field of our own within the profession.',
      hint: 'Field of expertise: such as language, assessment, behaviour or the arts.',
    },
    community: {
      statement: 'We belong to a community of fellow professionals.',
      hint: 'Professional community: in school or outside it, with people from other fields too.',
    },
    autonomy: {
      statement: 'We decide for ourselves how we do our work.',
      hint: 'Autonomy: you are given that room because you know your profession.',
    },
    authority: {
      statement: 'When it comes to education, our opinion carries weight.',
      hint: 'Authority: parents or the board then see you as an expert.',
    },
    'own-learning': {
      statement: 'We make a point of our own learning.',
      hint: 'It is in your diary, for instance.',
    },
    'not-knowing': {
      statement: 'We pause over moments when we did not know what to do.',
      hint: 'Such as a question or a reaction that you did not see coming.',
    },
    'theory-and-research': {
      statement: 'We learn from research into education.',
      hint: 'Theory belongs here too, from a book or a lecture for example.',
    },
    'reflective-practice': {
      statement: 'By thinking about our work, we gain new knowledge.',
      hint: 'Someone who works like this is also called a reflective practitioner.',
    },
    specialising: {
      statement: 'We keep going deeper into our own field.',
      hint: 'Even when you know a lot about it already.',
    },
    'learning-community': {
      statement: 'We learn together in a regular group around our work.',
      hint: 'A community of learning at work: colleagues, often from several fields, who learn from questions in their work.',
    },
    'self-steering': {
      statement: 'We take the wheel in our own learning.',
      hint: 'You do not wait for somebody else to arrange it. In your work you do the same.',
    },
    'shaping-the-profession': {
      statement: 'We help our profession move forward.',
      hint: 'By training new colleagues, for instance. Your authority grows with it.',
    },
    'lifelong-learning': {
      statement: 'Our school makes it possible for us to keep learning.',
      hint: 'Whether you have just started or have been around for years.',
    },
    'dilemma-sessions': {
      statement: 'We have meetings in which we discuss dilemmas from our work.',
      hint: 'What you think is right to do then comes up as well, and why.',
    },
    'access-to-research': {
      statement: 'We get the chance to keep up with research into education.',
      hint: 'Such as a subscription, a lecture or contact with a researcher.',
    },
    'behaviour-sessions': {
      statement: 'We have set times to look back on our own behaviour.',
      hint: 'What did you do in a lesson or a talk, and what did you mean to do?',
    },
    'room-for-expertise': {
      statement: 'We get room to build up expertise of our own.',
      hint: 'Such as time, money for training or a role.',
    },
    'community-links': {
      statement: 'Our school helps us get in touch with groups that learn together.',
      hint: 'Learning communities in your own school and elsewhere.',
    },
    'room-for-autonomy': {
      statement: 'We get room to organise our work ourselves.',
      hint: 'The same goes for what you learn, and how.',
    },
  },
};
