import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleEn } from '../scales/development.en.js';

export const schoolAsLearningOrganisationEn: ChecklistWording = {
  instrument: 'school-as-learning-organisation',
  locale: 'en',
  title: 'Seven sides of a learning school',
  introduction:
    'Forty-two short statements about how your school learns, in seven parts: pick what you see now. There is an aim behind it: pupils who want to learn, are enterprising, live healthy lives and become good citizens.',
  stem: 'When you look at our school as a whole',
  scale: developmentScaleEn,
  domains: {
    'shared-vision': {
      title: 'Shared vision',
      description: 'How we arrive together at a picture of good learning.',
    },
    'lifelong-learning': {
      title: 'Continuing to learn',
      description: 'How colleagues learn, and how the school gives them room for it.',
    },
    'team-learning': {
      title: 'Learning as a team',
      description: 'How we learn from one another, with what that takes.',
    },
    'inquiry-innovation': {
      title: 'Inquiry and innovation',
      description: 'How we try new things and find out what they bring.',
    },
    systems: {
      title: 'Systems for knowledge',
      description: 'How we keep, find and pass on what we know.',
    },
    'external-environment': {
      title: 'Looking outwards',
      description: 'How we learn with people and organisations around the school.',
    },
    'learning-leadership': {
      title: 'Leading by learning',
      description: 'What our school leaders do to make learning grow at school.',
    },
  },
  items: {
    'how-it-comes-about': {
      statement: 'We know how a school arrives at one shared vision of learning.',
      hint: 'Which steps to take, with whom and in what order.',
    },
    demands: {
      statement: 'We know what makes a vision of learning a good one.',
      hint: 'For example, it is clear, gives direction in lessons and leaves some room.',
    },
    theories: {
      statement: 'We build our vision on theory about how people learn.',
      hint: 'Such as a learning theory, or an image of learning: practising, discovering, taking in knowledge.',
    },
    support: {
      statement: 'We make sure that colleagues stand behind our vision of learning.',
      hint: 'That includes colleagues who did not help to write it.',
    },
    forms: {
      statement: 'We arrange for colleagues to learn in different ways.',
      hint: 'Sometimes with guidance, sometimes on their own initiative, sometimes simply while they work.',
    },
    capacity: {
      statement: 'We help each other get better at learning.',
      hint: 'You know how you learn, so that you also manage when something is new.',
    },
    identity: {
      statement: 'We help colleagues find out what kind of teacher they want to be.',
      hint: 'This is called professional identity: how you see yourself in your profession.',
    },
    opportunity: {
      statement: 'Our work gives us chances to keep growing in our profession.',
      hint: 'Such as time for training, a new task or a day of shadowing.',
    },
    culture: {
      statement: 'With us, learning is simply part of the job.',
      hint: 'Such as a talk about a difficult choice, or room for a specialism of your own.',
    },
    reflect: {
      statement: 'We look back on our work together.',
      hint: 'What went well, what could be different next time?',
    },
    'learn-to-team': {
      statement: 'We learn how to work well as a team.',
    },
    'safe-advice': {
      statement: 'It feels safe for us to give each other advice.',
    },
    'trust-respect': {
      statement: 'We trust one another at work.',
      hint: 'You count on each other, even when you disagree.',
    },
    'time-material': {
      statement: 'We have time to learn together.',
      hint: 'Think of fixed hours in the timetable, with the learning materials that go with them.',
    },
    'blended-and-aimed': {
      statement: 'When we learn together, we know what we want to achieve.',
      hint: 'Together in a room, or online.',
    },
    'willing-to-experiment': {
      statement: 'We like to try out new things.',
    },
    'initiative-risk': {
      statement: 'Whoever takes the initiative gets support from us.',
      hint: 'Even when it is not certain how it will turn out.',
    },
    'practice-research': {
      statement: 'We set up research into our own practice.',
      hint: 'Practice research: you find out what happens in your own class or school.',
    },
    'results-feed-learning': {
      statement: 'We use what research finds to change our teaching.',
      hint: 'Our own research or that of others.',
    },
    'errors-as-chances': {
      statement: 'We see a mistake as a chance to learn something.',
      hint: 'A problem that keeps coming back can be such a chance too.',
    },
    sharing: {
      statement: 'We share knowledge through a system that works for us.',
      hint: 'Such as a shared folder, a site of our own or a newsletter for colleagues.',
    },
    progress: {
      statement: 'We compare the result of an approach with what we expected.',
      hint: 'That shows you how far you have come and what turned out differently.',
    },
    'systems-dialogue': {
      statement: 'We have fixed times for a good conversation about our teaching.',
      hint: 'They are in the school calendar, so that knowledge gets around.',
    },
    examples: {
      statement: 'We keep examples from our practice that others can learn from.',
      hint: 'Of what worked, just as much as of what went wrong.',
    },
    'findable-research': {
      statement: 'We easily find what research says about a topic.',
      hint: 'For example through a journal, a website or a colleague who searches for you.',
    },
    'analyse-data': {
      statement: 'We can work with the data our school already has.',
      hint: 'Such as tests, attendance or a survey: you read them and act on them.',
    },
    'evaluate-impact': {
      statement: 'We check what the learning at our school leads to.',
      hint: 'For pupils and for colleagues.',
    },
    'open-system': {
      statement: 'Whoever from outside wants to work with us is welcome.',
      hint: 'Such as a community centre, a business or another school.',
    },
    scans: {
      statement: 'We keep track of what is changing around our school.',
      hint: 'In the neighbourhood, in politics or at the schools our pupils go on to.',
    },
    networks: {
      statement: 'We seek out other organisations to work with.',
      hint: 'In a network, or in a partnership: then you work together for longer.',
    },
    'equal-partnerships': {
      statement: 'We work with our partners on an equal footing.',
      hint: 'Both sides bring something in, both sides learn.',
    },
    ict: {
      statement: 'We use ICT to share knowledge with our partners.',
      hint: 'For example video calls or a shared workspace on the web.',
    },
    align: {
      statement: 'Our school leaders see to it that what we do fits our vision.',
      hint: 'And that it fits our aims and values.',
    },
    model: {
      statement: 'Our school leaders show that they are learning too.',
      hint: 'For example by saying what they do not know yet, or by letting someone else lead.',
    },
    'grow-others': {
      statement: 'Our school leaders help others to grow.',
      hint: 'Pupils, teachers and colleagues who lead something themselves.',
    },
    'focus-on-learning': {
      statement: 'Without being asked, our school leaders bring ideas for better learning.',
      hint: 'They do not wait until there is a problem.',
    },
    change: {
      statement: 'Our school leaders treat an innovation as something to learn from.',
      hint: 'You try it out, look back and adjust.',
    },
    'learning-leadership-dialogue': {
      statement: 'Our school leaders get us talking with one another.',
      hint: 'About how someone is developing, with feedback and time to look back.',
    },
    'learning-needs': {
      statement: 'Our school leaders make sure that the support for our learning hangs together.',
      hint: 'So that training, coaching and tasks fit together.',
    },
    'lead-inquiry': {
      statement: 'Our school leaders take the lead in research at school.',
      hint: 'They choose a question with us and make sure that it gets an answer.',
    },
    'external-contacts': {
      statement: 'Our school leaders look after good contacts outside the school.',
      hint: 'With parents, the local council, businesses or schools nearby. They also bring the world in.',
    },
    future: {
      statement: 'Our school leaders keep the future in mind when making choices.',
      hint: 'For example: what will pupils need in ten years’ time?',
    },
  },
};
