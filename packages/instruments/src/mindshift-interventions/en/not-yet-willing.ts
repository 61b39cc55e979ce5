import type { DeckWording } from '@lerend/core/deck';

export const notYetWilling: DeckWording['cards'] = {
  'raise-awareness': {
    title: 'What do you do, and why?',
    description:
      'First ask everyone to write down one ordinary lesson from this week, step by step. Read it to a colleague, who asks at every step: why did you do it that way? Then swap roles. It helped if you find something that you did out of habit and not by choice.',
    duration: 'an hour in pairs',
    why: 'You can only choose a habit anew once you have seen it.',
  },
  'contradicting-information': {
    title: 'Facts that say otherwise',
    description:
      'First ask the team to guess: how many pupils read at home, or find the lesson too easy? Then look up the figures together, or ask the pupils. Discuss where guess and facts part ways, and whether the facts are right. It works when somebody changes their mind without losing face.',
    duration: 'two half-hour meetings, a week apart',
    why: 'A fact you did not expect makes you curious if you went looking for it yourself.',
  },
  'negative-effects': {
    title: 'What does it cost to carry on?',
    description:
      'First choose one habit with the team, such as marking a lot or explaining at length. On two flip charts, write what it gives pupils and teachers, and what it costs them. Talk about the habit and not about who has it, and begin with one of your own. It helped if together you name one price that you find too high.',
    duration: 'forty-five minutes',
    why: 'People in doubt weigh things up, and then it helps to see what it costs to leave things as they are.',
  },
  'persuade-not-yet-willing': {
    title: 'What would win you over?',
    description:
      'First ask a colleague in doubt: what would you like to see before you start on this? Look for an honest answer, even if it disappoints, and bring along someone who already does it in class. Say what convinced you yourself as well. You can tell that it helps when the question shifts from why to how.',
    duration: 'two talks of twenty minutes',
    why: 'People who are not willing yet are open to reasons that answer their own question.',
  },
  'walk-through-views': {
    title: 'One idea at a time',
    description:
      'First write down, with five or six colleagues, the separate ideas that make up your view of learning, such as: a quiet class learns more. Take one each time, and ask: is this so, for whom, and how do we know? Keep what holds up. It helped if you say of one idea: we see that differently now.',
    duration: 'four half-hour meetings, over two months',
    why: 'A view of learning seldom shifts all at once, and piece by piece it is less daunting.',
  },
  'evidence-base': {
    title: 'What is known about it?',
    description:
      'First ask two colleagues who like looking things up to find three short pieces: a study, a school’s own story and a critical view. Keep them in one fixed place, each with five sentences of explanation. Talk about them for fifteen minutes in a meeting. It works when people come back to them when there is something to decide.',
    duration: 'a few hours of searching, and fifteen minutes of a meeting',
    why: 'People in doubt want to check for themselves whether it is true, also where it disappoints.',
  },
  bridge: {
    title: 'A bridge from old to new',
    description:
      'First see with a colleague what in their usual lesson is already a bit like the new way. Change one thing, such as the last ten minutes, and leave the rest as it is. Add something after three weeks if it suits. It is going well if the colleague names the next step.',
    duration: 'ten minutes a lesson, for six weeks',
    why: 'You need not let go of everything to begin, and so you learn it as you go.',
  },
  variation: {
    title: 'Same idea, other lesson',
    description:
      'First find three colleagues who think alike about learning and still teach differently. Let each describe one lesson, and set out the differences. Ask the group: what would you like to borrow without changing your mind? It helped if somebody discovers that more is possible than they thought.',
    duration: 'one hour',
    why: 'There is room within your own view of learning too, and you see it best in people like you.',
  },
  'boundary-practices': {
    title: 'Two ways, one lesson',
    description:
      'First ask two colleagues who think differently about learning whether they would make and teach one lesson together. Sit in if they like that, and note where it chafes. Talk it over, the three of you: what did each hold on to, and why? You can see that it did something when they plan another lesson.',
    duration: 'one lesson, with an hour before and half an hour after',
    why: 'In a real lesson, a difference of opinion becomes something you work on together.',
  },
};
