import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleEn } from '../scales/development.en.js';

export const learningOrganisationEn: ChecklistWording = {
  instrument: 'learning-organisation',
  locale: 'en',
  title: 'Our school as a learning organisation',
  introduction:
    'Eighteen short statements about learning in your school or department. Pick what you see now; there is no right answer.',
  stem: 'At our school',
  scale: developmentScaleEn,
  domains: {
    'supportive-culture': {
      title: 'Supportive culture',
      description: 'How we treat one another, also when things are hard or go wrong.',
    },
    'focus-on-development': {
      title: 'Focus on development',
      description: 'What we learn from: training, conversations, each other’s lessons and people outside.',
    },
    'using-expertise': {
      title: 'Using expertise',
      description: 'What we do with what colleagues know and can do.',
    },
  },
  items: {
    'shared-responsibility': {
      statement: 'We feel responsible together for every pupil.',
      hint: 'Including a pupil from another class.',
      levels: {
        early:
          'Each of us looks after our own class. What happens elsewhere is up to the colleague in charge there.',
        partial:
          'Within a year group or subject team we know each other’s pupils. Beyond that, not so much yet.',
        strong:
          'Whoever sees a pupil getting stuck does something. Even if the pupil is in someone else’s class.',
      },
    },
    'mutual-support': {
      statement: 'We help a colleague who is having a hard time.',
      levels: {
        early: 'If you have a tough week, you sort it out yourself. We often hear about it afterwards.',
        partial: 'It works with the people you are close to. Without them, you are often on your own.',
        strong: 'With a difficult class or a tense talk with parents, somebody is soon at your side.',
      },
    },
    'showing-struggles': {
      statement: 'We say it out loud when we are stuck.',
      hint: 'That goes for teachers and for school leaders alike.',
      levels: {
        early: 'In the staff room we talk about what goes well. Doubts you take home with you.',
        partial: 'In a small group you dare to say it. With school leaders present it stays quieter.',
        strong: 'Someone says in a meeting: I can’t get this to work. The school leader does so too.',
      },
    },
    'mistakes-as-learning': {
      statement: 'When something new fails, we look at what it teaches us.',
      hint: 'Such as a mistake in our approach, or a try-out that went differently.',
      levels: {
        early: 'What does not work quietly disappears. Or the talk is mostly about who did it.',
        partial: 'Sometimes we look back at a try-out that fell short. It depends on who is in the room.',
        strong: 'A failed try-out goes on the agenda. We ask: what do we know now, and what do we try next?',
      },
    },
    'speaking-up': {
      statement: 'When we see something that could be better, we bring it up.',
      levels: {
        early: 'You share such an idea in the corridor or on the way home. In a meeting nobody hears it.',
        partial: 'In your own small group you bring it up. In the whole team, not so often yet.',
        strong:
          'Someone says: there is an easier way to do this. We then talk it through with those it concerns.',
      },
    },
    'care-for-colleagues': {
      statement: 'We notice how our colleagues are doing.',
      hint: 'Whatever their role.',
      levels: {
        early: 'We talk mostly about work. It takes us a while to see that someone is quieter than usual.',
        partial: 'You catch up with your closest colleagues. About the others you know less.',
        strong:
          'Someone asks how you are and comes back to it later. The caretaker is asked as readily as the head.',
      },
    },
    'drive-to-improve': {
      statement: 'We are keen to make our teaching better.',
      levels: {
        early: 'Lessons run as they did last year. Changing something feels like extra work.',
        partial: 'Some colleagues like to tinker with lessons. Others first see what comes of it.',
        strong: 'Over coffee we often talk about lessons: what worked, and what shall we change tomorrow?',
      },
    },
    specialising: {
      statement: 'Through training we build specialisms of our own.',
      levels: {
        early: 'Training is a study day for everybody, or a one-off course. It rarely leads to a specialism.',
        partial: 'A few colleagues took a longer course, to become maths coordinator for example.',
        strong:
          'Many colleagues have a field of their own, such as language, behaviour or testing. They keep studying it.',
      },
    },
    'reflective-dialogue': {
      statement: 'Talking about teaching makes us think about our own approach.',
      levels: {
        early: 'A meeting is about the timetable, the test week or the Christmas dinner.',
        partial: 'Sometimes we really get into a lesson. By then the time is often up.',
        strong: 'We keep asking: why do you do it that way? Afterwards you see your own lesson differently.',
      },
    },
    'outside-network': {
      statement: 'We fetch knowledge from people outside our school.',
      hint: 'Such as in a network, a subject association or another school.',
      levels: {
        early: 'We work it out ourselves. Who knows more about it elsewhere is not in view yet.',
        partial:
          'With a question, a few colleagues ring someone at another school. The rest know nobody there yet.',
        strong: 'With a hard question we know whom to ring: a fellow teacher, a researcher, another school.',
      },
    },
    'peer-consultation': {
      statement: 'We learn from each other in a set form, such as peer consultation.',
      levels: {
        early: 'We swap tips in passing. A talk with a question of your own and fixed steps is new to us.',
        partial: 'A small group discusses a case now and then. In busy weeks it is dropped.',
        strong: 'Groups meet a few times a year around a question of their own. It is in the year plan.',
      },
    },
    'lesson-visits': {
      statement: 'We visit each other’s lessons to learn something ourselves.',
      levels: {
        early: 'The door is mostly shut. Someone comes to watch when there is an appraisal.',
        partial:
          'Some of us drop in on a colleague’s lesson now and then. The timetable has no room for it yet.',
        strong:
          'A few times a year you go and watch with a question of your own. Afterwards you tell what you take away.',
      },
    },
    'tasks-by-expertise': {
      statement: 'Our tasks go to whoever is good at them.',
      levels: {
        early: 'A task goes to whoever has hours left, or to whoever had it before.',
        partial: 'For a few tasks we look at who is strong in them. The rest we share out as last year.',
        strong: 'First we put side by side who is good at what. Only then do we count the hours.',
      },
    },
    'practice-research': {
      statement: 'Our working groups base their proposals on research of their own.',
      hint: 'It may be small: a questionnaire, a few lesson visits, a talk with pupils.',
      levels: {
        early:
          'A working group thinks up a plan at the table. How things are in class has not been looked into yet.',
        partial:
          'Sometimes a working group first asks around among pupils or colleagues. There are no fixed steps yet.',
        strong: 'A working group first finds out what is going on. The proposal shows what came of it.',
      },
    },
    'experts-lead': {
      statement: 'Those of us who know a lot about something take the lead in it.',
      levels: {
        early: 'Those whose post it is take the lead. Experts think along when they are asked.',
        partial: 'On a few subjects, such as reading or ICT, an expert sets the pace.',
        strong: 'For each subject we know which colleague goes first. The school leader then follows too.',
      },
    },
    'experts-decide': {
      statement: 'Our decisions are made by those who know most about the subject.',
      levels: {
        early: 'School leaders or the whole team decide, whatever the subject is.',
        partial: 'Experts give advice. On the odd subject they settle the matter themselves.',
        strong: 'We agree beforehand which experts decide. After that we work with their decision.',
      },
    },
    'grounded-choices': {
      statement: 'Our choices rest on what we read in professional literature.',
      hint: 'Such as a journal, a book or a study.',
      levels: {
        early: 'We choose from experience. There are journals, but they are seldom on the table.',
        partial: 'For a new course book someone reads up on it. With smaller choices we do not yet.',
        strong: 'With a plan we ask: what is known about this? We also say where we read it.',
      },
    },
    'expert-feedback': {
      statement: 'Colleagues who are good at something give us feedback on it.',
      levels: {
        early: 'Feedback comes mostly from your line manager. Experts among your colleagues keep out of it.',
        partial: 'If you ask, an expert comes and has a look with you. It does not happen by itself yet.',
        strong:
          'The language or behaviour specialist looks in regularly. You hear what works and what could change.',
      },
    },
  },
};
