import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleEn } from '../scales/development.en.js';

export const learningPartnershipEn: ChecklistWording = {
  instrument: 'learning-partnership',
  locale: 'en',
  title: 'Our learning partnership',
  introduction:
    'Nine short statements about how schools and teacher education institutes learn together. Pick what you see now; if something is not part of what you agreed, pick “Does not apply here”.',
  stem: 'In our partnership',
  scale: developmentScaleEn,
  domains: {
    partnership: {
      title: 'Learning partnership',
      description: 'What schools and institutes do together to learn from one another.',
    },
  },
  items: {
    'share-knowledge': {
      statement: 'We share what we know about making our cooperation stronger.',
      hint: 'Cooperation in teacher education, in professional learning or in research.',
      levels: {
        early: 'Each partner does its own part. We seldom discuss what works in the cooperation.',
        partial: 'The steering group talks about it. Teachers and educators do not hear much of it yet.',
        strong: 'Partners regularly tell each other what works, for example on an afternoon for everybody.',
      },
    },
    'joint-improvement': {
      statement: 'We work across schools on better teaching.',
      hint: 'At the schools or at the institute, for example in a project or a network.',
      levels: {
        early: 'Each partner improves its own teaching. A project with several schools has yet to begin.',
        partial: 'There is a project or network with a few schools. Other partners are still looking on.',
        strong:
          'Teachers from different schools make lessons or parts of the training together. This has been going on for a while.',
      },
    },
    'expertise-in-view': {
      statement: 'We know which partner is strong in which theme.',
      hint: 'This is about the schools and about the institutes.',
      levels: {
        early: 'You know what your own organisation is good at. With the other partners it is guesswork.',
        partial: 'We know it of some partners, mostly where we know people there.',
        strong: 'There is an overview of themes with names. With a question you soon know whom to turn to.',
      },
    },
    'use-each-others-expertise': {
      statement: 'We use each other’s expertise, in both directions.',
      hint: 'The schools use the institute’s, and the institute uses that of the schools.',
      levels: {
        early: 'With a question you stay in your own house, or you call in a consultant.',
        partial:
          'The institute now and then gives a workshop at a school. The other way round is still rare.',
        strong:
          'A teacher lectures at the institute, an educator coaches a team at a school. That is quite normal.',
      },
    },
    'students-and-educators-in-innovation': {
      statement: 'People from the institute take part in innovation at our schools.',
      hint: 'Students as well as educators.',
      levels: {
        early: 'Students do their placement and educators come to visit. The school innovates by itself.',
        partial: 'At one or two schools a student or educator thinks along in a working group.',
        strong:
          'In working groups students and educators sit beside teachers. They stay from beginning to end.',
      },
    },
    'visits-to-learn': {
      statement: 'We visit each other’s schools to learn something there.',
      hint: 'Teachers, students and educators.',
      levels: {
        early: 'You know the other schools mostly by name. If you go there, it is for a meeting.',
        partial: 'There is a tour or an open day now and then. Often the same people go.',
        strong: 'Visits are in the diary. You go with a question and come back with something to try.',
      },
    },
    'joint-agenda': {
      statement: 'We have one development agenda in which research has a place.',
      levels: {
        early:
          'Each partner has a year plan of its own. What we want to find out together is not written down yet.',
        partial: 'There is a list of shared themes. One or two of them come with a research question.',
        strong: 'We work with one plan for several years. For each theme it says what we want to know.',
      },
    },
    'research-workplace': {
      statement: 'We have a regular place where we build new knowledge together.',
      hint: 'Such as a research workplace around one theme.',
      levels: {
        early: 'Research is separate and temporary, such as a student’s assignment.',
        partial: 'A group has started around a theme. Who is in it and how often it meets still varies.',
        strong:
          'Teachers, educators and researchers regularly meet around one theme. What they find is taken further.',
      },
    },
    'research-applications': {
      statement: 'We apply for research together.',
      hint: 'Taking part in research that has been granted belongs here too.',
      levels: {
        early: 'We have not got round to an application yet. Or one partner writes it alone.',
        partial: 'We have made an application together before. The institute wrote most of it.',
        strong:
          'We keep track of the grants there are. Schools and institute write the application together.',
      },
    },
  },
};
