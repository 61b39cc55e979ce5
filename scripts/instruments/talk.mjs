// How a team talks about a result in 45 minutes: steps of so many minutes, and questions that open a conversation.

const BEGIN = {
  minutes: 5,
  title: 'Begin',
  text: 'Show the result on a large screen, or hand it out. Say what it is: what the team said together, to talk about, and no verdict on anybody. Agree that nobody asks who chose what, and that nobody needs to tell.',
};
const CLOSE = {
  minutes: 2,
  title: 'Close',
  text: 'Everybody says in one sentence what they take along. Agree on when you look again.',
};
const TRY = {
  minutes: 8,
  title: 'Try one thing',
  text: 'Choose one thing to try in the coming weeks; the cards of a deck may help. Small and soon is better than large and late. Write down who begins, and when.',
};

export function talkAboutChecklist({ domains, scale }) {
  if (scale.type === 'recognition') return talkAboutRecognition();
  const part = domains.length > 1 ? 'part' : 'statement';
  return {
    steps: [
      BEGIN,
      {
        minutes: 5,
        title: 'Guess',
        text: `Before anybody reads on, everybody writes down for themselves in which ${part} the team is furthest, and where opinions differ most.`,
      },
      {
        minutes: 10,
        title: 'Read',
        text: 'Read the report in twos. What did you expect, and what surprises you? Say what you see, and leave solutions for later.',
      },
      {
        minutes: 15,
        title: 'Go into one statement',
        text: 'Choose one together, best one that you see differently: there is most to learn there. Ask for examples of the last few weeks. On a large screen the [conversation view](../elements/lerend-report.md) of the report shows one at a time: guess first, then see.',
      },
      TRY,
      CLOSE,
    ],
    questions: [
      'What happened at our school lately that comes to mind with this statement?',
      'How can it be that some of us see much of this, and others little?',
      'What would pupils or colleagues notice first if this went one step better?',
    ],
  };
}

/** No part is further than another: what fits is there to be understood, and nothing waits to be improved. */
function talkAboutRecognition() {
  return {
    steps: [
      {
        ...BEGIN,
        text: 'Read aloud what everybody answered about, and show the result on a large screen or hand it out. Say what it is: what the team recognises, to talk about; more is not better. Agree that nobody asks who chose what, and that nobody needs to tell.',
      },
      {
        minutes: 5,
        title: 'Guess',
        text: 'Before anybody reads on, everybody writes down for themselves which two statements fit most, and where opinions differ most.',
      },
      {
        minutes: 10,
        title: 'Read',
        text: 'Read the report in twos. What did you expect, and what surprises you? Say what you see, and leave solutions for later.',
      },
      {
        minutes: 15,
        title: 'Go into one statement',
        text: 'Choose one together, best one that you see differently: you may be looking at different sides of it. Ask for examples. On a large screen the [conversation view](../elements/lerend-report.md) of the report shows one at a time: guess first, then see.',
      },
      {
        minutes: 8,
        title: 'Say what it means',
        text: 'What do you go about differently, now that you know what fits and what does not? Write down one thing to find out or to try, who begins, and when.',
      },
      CLOSE,
    ],
    questions: [
      'What have we seen or heard that makes us say that this fits?',
      'Which side of it do others see, inside or outside the team?',
      'What does it ask of us that this fits, and what can we let go of?',
    ],
  };
}

export function talkAboutQuadrant({ axes }) {
  const neutral = axes.vertical.neutral === true && axes.horizontal.neutral === true;
  return {
    steps: [
      BEGIN,
      {
        minutes: 5,
        title: 'Guess',
        text: 'Draw the two axes on a sheet. Everybody says in silence, with a pencil on a sheet of their own, where the team as a whole will be.',
      },
      {
        minutes: 10,
        title: 'Look',
        text: 'Look at where the team stands, how far its members lie apart and how sure the class is. Where you lie far apart, no class is the team’s: then that is what to talk about.',
      },
      {
        minutes: 15,
        title: 'Go into one axis',
        text: 'Take the axis on which you lie furthest apart. Collect examples of both ends, without saying whose they are.',
      },
      TRY,
      CLOSE,
    ],
    questions: neutral
      ? [
          'What do you see at our school that belongs to the one end, and what to the other?',
          'When does the one end serve us, and when the other?',
          'What do we miss by mostly doing it as we do now?',
        ]
      : [
          'What do you see at our school that belongs to the one end, and what to the other?',
          'What can we keep as it is, because it does us good?',
          'What would be the first sign that we had moved a little?',
        ],
  };
}

export function talkAboutStages() {
  return {
    steps: [
      BEGIN,
      {
        minutes: 5,
        title: 'Guess',
        text: 'Read the stages aloud. Everybody writes down for themselves which stage will have been chosen most.',
      },
      {
        minutes: 10,
        title: 'Look',
        text: 'Look at how many stand where, before you look at the one stage that at least half have reached. Where you stand in two camps, that is what to talk about.',
      },
      {
        minutes: 15,
        title: 'Collect what you see',
        text: 'In threes: what happened lately at school that belongs to one of the stages? Collect examples of different ones. Nobody says which she chose.',
      },
      {
        minutes: 8,
        title: 'Choose the next step',
        text: 'Read the next step of the stage that you have reached. What of it could begin within two weeks? Choose one thing, and write down who begins, and when.',
      },
      CLOSE,
    ],
    questions: [
      'What do you see happening at our school that belongs to this stage?',
      'When are we further than this already, and what makes that possible then?',
      'What is the smallest step that somebody would notice?',
    ],
  };
}

export function talkAboutPairs({ pairs }) {
  const aims = pairs.some(({ aim }) => aim !== undefined);
  return {
    steps: [
      BEGIN,
      {
        minutes: 5,
        title: 'Guess',
        text: 'Everybody writes down for themselves on which pair colleagues will have chosen most differently.',
      },
      {
        minutes: 10,
        title: 'Look',
        text: 'Look at the profile: where do you lean to one side, and where do choices lie far apart? Say what you see, and leave reasons for later.',
      },
      {
        minutes: 15,
        title: 'Go into one pair',
        text: 'Take the pair with most difference. In twos, each first says what is good about the pole that she chose less. Then collect when the one serves pupils, and when the other.',
      },
      TRY,
      CLOSE,
    ],
    questions: [
      'When did you last do it in the way of the other pole, and what came of it?',
      'What do pupils or colleagues notice of where we stand here?',
      aims
        ? 'What would be a first sign that we had moved a little, and do we want that?'
        : 'Do we have to stand in the same place on this, or is the difference of use?',
    ],
  };
}

export function talkAboutDeck() {
  return {
    steps: [
      {
        minutes: 5,
        title: 'Begin',
        text: 'Say what you look for: one place in a report that is weak or divides you, or a question that the team has. Agree that one card is enough.',
      },
      {
        minutes: 10,
        title: 'Read',
        text: 'Lay out the cards that suit it. Everybody reads, and chooses two without talking.',
      },
      {
        minutes: 12,
        title: 'Compare',
        text: 'In threes: put your choices beside each other and come to one card. Say for each what it would take.',
      },
      {
        minutes: 10,
        title: 'Choose',
        text: 'Bring the cards of the threes together and choose one, two at most. Ask whoever has doubts what would make it doable.',
      },
      {
        minutes: 6,
        title: 'Plan',
        text: 'Write down who begins, what the first step is, and when you look whether it helps.',
      },
      CLOSE,
    ],
    questions: [
      'Which of these do we do already, and what comes of it?',
      'What has to be there first, so that this has a chance?',
      'How will we notice in a few weeks that it helped?',
    ],
  };
}
