// What the data do not hold and a reader of a page should know. The keys are ids of instruments.

const LEADERS =
  'In a small school the school leaders are one person, and everybody knows who. Ask her or him before the round whether this is the moment, and begin the conversation with what a leader needs from the team.';

const ITEM_BY_ITEM = 'Their mean says little: read the report statement by statement.';

/** What to keep in mind before a team takes it up. */
export const notes = {
  'five-disciplines': [`The statements stand for a discipline each. ${ITEM_BY_ITEM}`],
  'motivation-needs': [`The statements stand for a need each. ${ITEM_BY_ITEM}`],
  'learning-capacity': [
    'The statements are about what people can do themselves, which is more personal than a statement about a school. Talk about what would help, and never about who can do what.',
  ],
  'school-as-learning-organisation': [
    'It follows the lists of a Dutch text and is worded by us. It is not the questionnaire of the OECD, and uses none of its cuts: a result cannot be set beside published ones.',
    `The seventh part speaks about leaders. ${LEADERS}`,
  ],
  'leader-roles': [`The statements speak about leaders. ${LEADERS}`],
  'shared-leadership': [`The statements speak about leaders. ${LEADERS}`],
  'wicked-problem': [
    'Agree on the one problem before anybody fills it in, and write it where everybody can read it: without that, people answer about different things.',
    'It says no more than how far people recognise the marks. It does not count how wicked a problem is, and there is no number of marks from which a problem is one.',
  ],
  'collective-learning-test': [
    'Everybody thinks of a piece of work of her own unless you agree on one beforehand. Agree on one where you want to decide what to do next; leave it open where you want to hear what people think of.',
  ],
  'deep-learning': [
    'It is about what the team itself learns, not about the learning of pupils. The source names the three stages and the six categories apart; which category belongs to which stage is ours.',
  ],
  mindshift: [
    'Agree on the one change before anybody answers, and write it in one sentence where everybody can read it: without that, people answer about different things.',
    'Each person says where she stands herself. That is more personal than a statement about a school: nobody asks or guesses who stands where, and nobody has to tell. Doubt deserves as fair a hearing as eagerness; who doubts may see what others miss.',
  ],
  'mindshift-interventions': [
    'Some cards speak of people who do not want a change. They are meant to be used in the open: say which card you chose and why, and let anybody say no to what it asks. The cards on group pressure, resistance and pressure say what to take care of.',
  ],
  'growth-mindset': [
    'The model asks for the growth pole; that we keep to that is our own choice, for the source gives both views their due. Effects that were found since are mostly small (Sisk, Burgoyne, Sun, Butler and Macnamara, 2018): expect a conversation about how you look at pupils, and no better marks.',
  ],
  'control-trust': [
    'The source reports what Sahlberg says of schools in Finland, and a school cannot choose how it is steered from outside. So neither pole is asked for.',
  ],
  'inquiry-culture': [
    'It shares its topics with a published scan of the culture of research. It is not that scan, whose questions are not in our source.',
  ],
};

/** Whose ideas the source passes on, by id of a credit in packages/instruments/src/sources.ts. */
export const credits = {
  'team-culture': ['sanford'],
  'deep-learning': ['hattie-donoghue', 'marton-saljo', 'shulman'],
  'brain-principles': ['dirksen', 'van-dinteren'],
  curiosity: ['kashdan-curiosity', 'kashdan-forms'],
  feedback: ['hattie-timperley', 'voerman', 'joyce-showers'],
  'five-disciplines': ['senge'],
  'inquiry-culture': ['ros-keuvelaar'],
  'instructional-leadership': ['verbiest-leadership'],
  'leader-suggestions': ['huffman-hipp', 'hord', 'mulford-silins-leithwood'],
  'leadership-for-learning': ['cambridge'],
  'collective-learning-conditions': ['verbiest-conditions'],
  'learning-agility': ['de-meuse'],
  'learning-capacity': ['candy', 'boekaerts-simons'],
  'learning-culture-conditions': ['van-wessum-verheggen'],
  'learning-levels': ['kasl-marsick-dechant'],
  'learning-professional': ['gardner-shulman', 'simons-ruijters-professional'],
  mindshift: ['simons-mindshift'],
  'mindshift-interventions': ['simons-mindshift', 'schon'],
  'motivation-needs': ['ryan-deci', 'pink'],
  'organisation-learning': ['dixon-organisation'],
  'school-as-learning-organisation': ['oecd-wales', 'marsick-watkins'],
  'plc-capacities': ['verbiest-capacities'],
  'team-learning-routine': ['pearn-roderick-mulrooney'],
  'process-outcome': ['simons-ruijters-outcomes'],
  'shared-leadership': ['leithwood-tomlinson-genge', 'marks-printy'],
  'teacher-leadership': ['snoek', 'frost'],
  'mindset-pairs': ['hattie'],
  'growth-mindset': ['dweck'],
  'control-trust': ['sahlberg'],
  'wicked-problem': ['rittel-weber', 'vermaak', 'bood-coenders-van-luin'],
};
