import type { QuadrantWording } from '@lerend/core/quadrant';

export const sharedLeadershipEn: QuadrantWording = {
  instrument: 'shared-leadership',
  locale: 'en',
  title: 'How our school is led',
  introduction:
    'How much do you notice of leading with a vision, and of leading that stays close to the lessons? Pick what you see at our school; this is about the leading itself, not about one person.',
  axes: {
    transformational: {
      title: 'Transformational leadership',
      question: 'How much do our school leaders do to get colleagues moving with a vision?',
      low: 'little',
      high: 'much',
      steps: ['very little', 'rather little', 'in between', 'quite a lot', 'a great deal'],
    },
    instructional: {
      title: 'Instructional leadership',
      question: 'How much do our school leaders do about the teaching itself, such as lessons?',
      low: 'little',
      high: 'much',
      steps: ['very little', 'rather little', 'in between', 'quite a lot', 'a great deal'],
    },
  },
  items: {
    'showing-the-way': { statement: 'Our school leaders show where we want to go with the school.' },
    'making-us-think': { statement: 'Our school leaders make us think about our work.' },
    'deciding-together': { statement: 'We take important decisions together with the school leaders.' },
    'encouraging-growth': { statement: 'Our school leaders encourage us to develop.' },
    'interest-in-lessons': { statement: 'Our school leaders take an interest in what happens in lessons.' },
    'direction-for-teaching': { statement: 'Our school leaders give direction to the way we teach.' },
    'better-lessons-together': { statement: 'Our school leaders work with us on better lessons.' },
    'talking-about-learning': { statement: 'With our school leaders we talk about what pupils learn.' },
  },
  scale: ['Strongly disagree', 'Disagree', 'In between', 'Agree', 'Strongly agree'],
  classes: {
    'transformational-only': {
      title: 'Transformational leadership alone',
      short: 'Vision first',
      description:
        'The leaders point a way and bring colleagues along. What happens in lessons comes up less often.',
    },
    'shared-instructional': {
      title: 'Shared instructional leadership',
      short: 'Shared',
      description:
        'The leaders work on good teaching with the teachers. Teachers take the lead in it as well.',
    },
    neither: {
      title: 'Not much of either',
      short: 'Little of both',
      description:
        'Teachers mostly find their own way in their teaching. They notice less of the leaders in it.',
    },
    'instructional-only': {
      title: 'Instructional leadership alone',
      short: 'Lessons first',
      description:
        'The leaders are close to the lessons and give direction to them. Teachers have less of a say in where the school is heading.',
    },
  },
  noSharedClass: 'No shared picture of how we are led',
  characteristics: {
    'transformational-only-vision': 'Spreading the vision of the school',
    'transformational-only-thinking': 'Stimulating staff intellectually',
    'transformational-only-decisions': 'A structure for deciding together',
    'transformational-only-teaching': 'Less aimed at the primary process',
    'shared-instructional-teaching': 'Improving the primary process',
    'shared-instructional-without-rank': 'Not from a hierarchy',
    'shared-instructional-involvement': 'Stimulating the involvement of teachers',
    'shared-instructional-development': 'Stimulating the development of teachers',
    'shared-instructional-with-teachers': 'Working together with the teachers',
    'shared-instructional-leading-teachers': 'Guiding teachers who take the lead themselves',
    'shared-instructional-collective-learning': 'Strengthening collective learning',
  },
};
