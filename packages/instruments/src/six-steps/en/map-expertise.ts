import type { DeckWording } from '@lerend/core/deck';

export const mapExpertise: DeckWording['cards'] = {
  'development-talks': {
    title: 'A good talk with everyone',
    description:
      'Plan half an hour with each colleague. Ask what they are good at, what gives them energy and what they would like to learn next. Write down together what you will keep, and who may read it.',
    duration: 'half an hour per colleague, over six weeks',
    why: 'You can only share out work well once you know what people have to offer.',
  },
  'needs-and-gaps': {
    title: 'What we have, what we lack',
    description:
      'Put up three sheets: needed, here already, missing. Fill them in with the whole team, and put names beside what you already have. End by choosing the two gaps to tackle first.',
    duration: 'two one-hour meetings, a few weeks apart',
    why: 'An overview like this helps early on and gives every later step something to build on.',
  },
  'grow-or-bring-in': {
    title: 'Learn it or bring it in',
    description:
      'Take your list of missing expertise. For each point, decide with the head: can one of us learn this, or do we look for someone outside? Add a name and a date.',
    duration: 'an afternoon, then a few weeks to arrange things',
    why: 'It needs a list of gaps, so it fits once the first groundwork is done.',
  },
  'recruit-for-gaps': {
    title: 'A vacancy that fits',
    description:
      'When a post comes up, look first with the team at what is still missing. Put that at the top of the advert. Ask about it at the interview, with a team member on the panel.',
    duration: 'half an hour per vacancy',
    why: 'Once you know what the team lacks, recruiting for it takes hardly any extra time.',
  },
  'school-profiles': {
    title: 'A page for every school',
    description:
      'Ask each school and training institute for one page on your shared site. It says what they do well and what others could come and learn from them. Agree who updates the pages once a year.',
    duration: 'a few hours per school, within six weeks',
    why: 'Partners get to know each other before they have to do anything together.',
  },
  'priorities-and-research': {
    title: 'Who is working on what?',
    description:
      'Add two short lists to each school’s page: plans for the years ahead, and research under way or finished. Send all the updates round at once so that people read them.',
    duration: 'about an hour per school',
    why: 'It is a small addition that shows straight away which schools are busy with the same thing.',
  },
  'people-for-priorities': {
    title: 'Who could carry this?',
    description:
      'Sit down with someone from every school and institute. Go through your joint plans and name the people who know most about each one. Think of researchers and professors too. Then ask those people whether they want to join in.',
    duration: 'one 90-minute meeting, then a few weeks to ask people',
    why: 'A plan starts moving when there are names beside it, and names can be gathered early.',
  },
};
