import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleEn } from '../scales/development.en.js';

export const leaderRolesEn: ChecklistWording = {
  instrument: 'leader-roles',
  locale: 'en',
  title: 'Three roles of school leaders',
  introduction:
    'Twenty-four short statements about how school leaders help the team learn. Pick how far that has come at your school; it is about the roles, whoever takes them on.',
  stem: 'What we notice in our school leaders',
  scale: developmentScaleEn,
  domains: {
    'culture-builder': {
      title: 'Culture builder',
      description: 'Shows in words and in deeds what counts at school.',
    },
    teacher: {
      title: 'Teacher of teachers',
      description: 'Guides teachers who look at their teaching together.',
    },
    architect: {
      title: 'Architect of the school',
      description: 'Shapes the school so that learning together has a place.',
    },
    'closing-suggestions': {
      title: 'Across the roles',
      description: 'Three things that help in each role.',
    },
  },
  items: {
    appreciation: {
      statement: 'We notice that our school leaders value our work.',
      hint: 'In what they say, and in what they do as well.',
    },
    involvement: {
      statement: 'Our school leaders involve us in conversations about the school.',
      hint: 'And in what the team wants to learn.',
    },
    'equal-treatment': {
      statement: 'Our school leaders treat us as equals.',
    },
    'care-for-the-person': {
      statement: 'Our school leaders pay attention to how we are doing.',
      hint: 'As people, and as teachers.',
    },
    'respect-for-difference': {
      statement: 'Our school leaders respect that we are different from one another.',
    },
    honesty: {
      statement: 'Our school leaders are honest with us.',
      hint: 'Open about what is going on, even when it is awkward.',
    },
    'every-pupil-can-learn': {
      statement: 'Our school leaders show that they believe every pupil can learn.',
      hint: 'You can hear it, for example, in what they ask about your lessons.',
    },
    'talk-about-teaching': {
      statement: 'With our school leaders we mostly talk about our teaching.',
      hint: 'More than about money or the building.',
    },
    'continuous-learning': {
      statement: 'Our school leaders take it as normal that we keep learning.',
      hint: 'Even if you have been teaching for years.',
    },
    'value-of-collaboration': {
      statement: 'Our school leaders show what working together brings us.',
    },
    'critical-dialogue': {
      statement: 'Our school leaders guide conversations in which we ask one another critical questions.',
      hint: 'To understand each other, not to be proved right.',
    },
    'learning-about-teaching': {
      statement: 'Our school leaders connect our learning with what we do in class.',
    },
    'self-inquiry': {
      statement: 'Our school leaders get us to look critically at our own teaching.',
      hint: 'Like a critical friend: somebody who sympathises and still keeps asking.',
    },
    discrepancies: {
      statement: 'Our school leaders point out to us when things do not match.',
      hint: 'For example that you see a pupil differently from the parents. It is a reason to look further, not a reproach.',
    },
    training: {
      statement: 'Our school leaders provide training in learning together.',
      hint: 'Such as giving feedback or having a good conversation, where people feel the need.',
    },
    'shared-decisions': {
      statement: 'Our school leaders take important decisions together with teachers.',
    },
    'peer-consultation-groups': {
      statement: 'Our school leaders make peer consultation groups possible.',
      hint: 'In such a group you discuss a question from your work in fixed steps.',
    },
    'host-teachers': {
      statement: 'Our school leaders arrange for experienced teachers to welcome colleagues in their class.',
      hint: 'You watch or try a lesson yourself, and talk it over afterwards.',
    },
    'extra-hands': {
      statement: 'Our school leaders find extra hands so that we can learn.',
      hint: 'Think of a teaching assistant or a student teacher. Extra money counts too.',
    },
    'time-in-timetable': {
      statement: 'Our school leaders make time in the timetable for working together.',
      hint: 'Meetings count as well.',
    },
    recruitment: {
      statement: 'When they recruit, our school leaders look for qualities that we need.',
      hint: 'Such as being keen to learn with colleagues.',
    },
    'all-three-capacities': {
      statement: 'Our school leaders work on three capacities at the same time.',
      hint: 'These are: what each person can do, what we can do with one another, and how the school is set up. They lean on each other.',
    },
    'gap-as-focus': {
      statement: 'Our school leaders aim our learning at goals we do not reach yet.',
      hint: 'At the difference between what you want in your lessons and what happens.',
    },
    'language-of-learning': {
      statement: 'Our school leaders speak the language of learning.',
      hint: 'Words from the classroom rather than management talk.',
    },
  },
};
