import type { QuadrantWording } from '@lerend/core/quadrant';

export const teacherLeadershipEn: QuadrantWording = {
  instrument: 'teacher-leadership',
  locale: 'en',
  title: 'Teacher leadership',
  introduction:
    'Teachers can take the lead with an official role or without one, on their own or together. Pick what you see at our school; none of the four is better than the others.',
  axes: {
    form: {
      title: 'Role',
      question: 'Do teachers who take the lead at our school have an official role, or not?',
      low: 'informal',
      high: 'formal',
      steps: [
        'nearly always informal',
        'mostly informal',
        'both alike',
        'mostly formal',
        'nearly always formal',
      ],
    },
    scope: {
      title: 'Collaboration',
      question: 'Do teachers at our school take the lead on their own, or together with others?',
      low: 'individual',
      high: 'collective',
      steps: [
        'nearly always on their own',
        'mostly on their own',
        'both alike',
        'mostly together',
        'nearly always together',
      ],
    },
  },
  items: {
    'official-role': { statement: 'At our school, teachers who take the lead have an official role.' },
    'hours-for-leading': { statement: 'Whoever leads a development at our school is given hours for it.' },
    'written-down': { statement: 'Our school has it on paper which teacher leads what.' },
    'appointed-to-lead': { statement: 'Our school leaders appoint the teacher who leads a development.' },
    'leading-as-a-group': { statement: 'We lead a development as a group of teachers.' },
    'spreading-the-work': { statement: 'We spread the work of leading over several colleagues.' },
    'course-set-together': { statement: 'We decide as a group where a development is heading.' },
    'taking-turns': { statement: 'We take turns at leading a development.' },
  },
  scale: ['Strongly disagree', 'Disagree', 'In between', 'Agree', 'Strongly agree'],
  classes: {
    'formal-individual': {
      title: 'Formal and individual',
      short: 'Formal, alone',
      description:
        'One teacher has an appointed role, such as coordinator or expert. The more official that role, the less the development may feel like the others’ own.',
    },
    'formal-collective': {
      title: 'Formal and collective',
      short: 'Formal, together',
      description:
        'A group of teachers has an assignment, such as a working group with hours. Those outside the group may feel less that it is theirs.',
    },
    'informal-individual': {
      title: 'Informal and individual',
      short: 'Informal, alone',
      description:
        'One teacher starts something and inspires others, without an appointed role. If that colleague leaves, it may come to a halt.',
    },
    'informal-collective': {
      title: 'Informal and collective',
      short: 'Informal, together',
      description:
        'Teachers take something up together without being asked. It feels like their own; time and a place in the plans do not come by themselves.',
    },
  },
  noSharedClass: 'No shared form of leadership',
  lists: {
    tasks: { title: 'Four tasks of teachers who lead (Snoek)' },
    marks: { title: 'How you recognise such teachers (Frost)' },
  },
  characteristics: {
    curriculum: 'Curriculum development',
    'practice-research': 'Practice-based research',
    'organisation-policy': 'Organisation and policy',
    'collegial-learning': 'Learning with colleagues',
    initiative: 'They start an improvement themselves.',
    strategic: 'They give a change a lasting place, with colleagues.',
    evidence: 'They gather evidence together and use it.',
    knowledge: 'They create professional knowledge and pass it on.',
  },
};
