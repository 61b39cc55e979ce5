import type { Locale } from '../base/locale.js';
import type { ScanTexts } from '../scan/texts.js';
import { promiseEn } from './promise.en.js';

export const scanEn: Locale<ScanTexts> = {
  locale: 'en',
  texts: {
    loading: 'Loading …',
    problem: 'This scan cannot go on right now.',
    moreProblems: (count) => `And ${count} more.`,
    retry: 'Try again',

    defaultTitle: 'See together where you stand',
    lede: 'Everyone fills this in alone. Then you look at the team’s result together and choose what to do.',
    minutes: (minutes) => (minutes === 1 ? 'About 1 minute each' : `About ${minutes} minutes each`),
    whoSeesWhat: 'Who sees what, and when?',
    promise: promiseEn,
    scope: 'Who the result is about',
    scopeText: (role) =>
      `The result is about the answers of ${role} only. What others fill in does not count in it.`,
    closing: 'Closing the round',
    closingText: (k) => `The round can be closed from ${k} people on. After that it does not open again.`,
    kept: 'What is kept',
    keptText: {
      memory: 'Nothing is kept on this device. When you close this page, everything is gone.',
      device:
        'Everything stays on this device, including the answers that were handed in, without names. Whoever manages this device can read its disk. Nothing goes to the internet.',
      host: 'The site on which you fill this in keeps the answers. Ask there for how long, and who can get at them.',
    },
    purpose: 'What it is for',
    purposeText: 'For a conversation with the team. Not to appraise anyone.',
    fallback:
      'Keeping things on this device does not work here. You can fill it in, but everything is gone when you close this page.',

    invited: 'How many people are invited?',
    invitedHint: 'It will show how many of them took part.',
    invitedUnknown: 'I don’t know',
    invitedMissing: 'Enter a whole number from 1 on, or choose “I don’t know”.',
    begin: 'Start filling in',
    nextPerson: 'Fill in',
    handedIn: (count, invited) =>
      invited === undefined ? `${count} handed in` : `${count} of ${invited} handed in`,

    draftTitle: 'Somebody was filling this in',
    draftText: 'Was it you? Then continue. If it was someone else, start anew; what was there is erased.',
    continueDraft: 'Continue',
    startAnew: 'Start anew',

    eraseTitle: {
      memory: 'Erase this round',
      device: 'Erase what this device keeps',
      host: 'Erase this round',
    },
    eraseText:
      'Everything of this round goes: what was handed in, what is half filled in, the result and the plan.',
    erase: 'Erase everything of this round',
    eraseQuestion: 'Erase everything of this round? You cannot get it back.',
    eraseYes: 'Yes, erase everything',
    erased: 'Everything of this round is erased.',
    cancel: 'No, go back',

    openTable: 'This is an open table',
    openTableText: [
      'Only a few of you look at the result. Your colleagues may recognise what you picked, even though your name is not there.',
      'So only those who are fine with that take part. If you say no, you do not have to say why.',
    ],
    agree: 'I am fine with my colleagues being able to recognise what I picked.',
    consentMissing: 'Tick the box first if you are fine with that. Without it you cannot fill this in.',
    goOnAgreed: 'Go on',
    disagree: 'No, I am not taking part',
    disagreeText: 'That takes you back to the start. Nothing of yours is kept.',

    role: 'Which group are you in?',
    roleWhy: (k) =>
      `This lets the result put two groups side by side. That only happens if at least ${k} people in each group filled it in.`,
    roleWhyScope: (role, k) =>
      `The result is about ${role} only, and only if at least ${k} of them filled it in.`,
    roleMissing: 'First choose which group you are in. Then you can hand in.',
    roleNames: { leader: 'leaders', teacher: 'teachers' },

    fillIn: 'Your turn',
    fillInText: 'Only you see this screen. When you are done, hand in and pass the device on.',
    fillInTextOpenTable:
      'Fill in what you see. When you are done, hand in and pass the device on. In the result your colleagues may recognise what you picked.',
    saving: 'Saving …',
    saved: {
      memory: 'Kept while this page is open, not handed in yet',
      device: 'Kept on this device, not handed in yet',
      host: 'Kept, not handed in yet',
    },
    notSaved: 'Saving did not work. Your answers are still on the screen.',
    handIn: 'Hand in',
    handInText: 'Once handed in, your answers cannot be called up or changed any more, not even by you.',
    handInTextOpenTable: 'Once handed in, your answers cannot be changed any more, not even by you.',
    openQuestion: (open) =>
      open === 1
        ? '1 question is still open. Hand in anyway?'
        : `${open} questions are still open. Hand in anyway?`,
    handInYes: 'Yes, hand in as it is',
    goOn: 'Keep filling in',
    nothingAnswered:
      'You have not filled in anything yet. Answer at least one question, then you can hand in.',
    notHandedIn: 'Handing in did not work. Your answers are still on the screen.',
    closedMeanwhile: 'The round has been closed in the meantime. Your answers can no longer be added.',
    toResults: 'See the result',
    ownAnswers: 'Take your own answers with you',
    ownAnswersText:
      'You can only do that now, before you hand in. After that they cannot be called up any more.',
    backToStart: 'Back to the start',

    passOn: 'Handed in. Pass the device on.',
    passOnText: 'Nothing of your answers can be seen here any more.',
    nextColleague: 'Next colleague',
    close: 'Close the round',
    closeText: 'Has everyone handed in? Then close the round. After that you see the team’s result.',
    closeFrom: (k, more) => `The round can be closed from ${k} people on. ${more} more to go.`,
    closeQuestion: 'Close the round?',
    closeQuestionText: (handedIn) =>
      `${handedIn} people have handed in. After closing nobody can join, and the round does not open again. Anyone who was still filling it in and did not hand in is not counted.`,
    closeYes: 'Yes, close the round',
    notClosed: 'Closing did not work. The round is still open.',

    closedNow: 'The round is closed',
    closedNowText: 'No more answers can be added.',
    making: 'The result is being made. That can take a few seconds.',
    notReleased: 'The round is closed, but making the result did not work. Nothing is lost.',

    closed: 'Round closed',
    closedWith: (count, invited) =>
      invited === undefined
        ? `Round closed · ${count} handed in`
        : `Round closed · ${count} of ${invited} handed in`,
    panels: 'Steps',
    panelNames: {
      checklist: 'Report',
      quadrant: 'Four fields',
      stages: 'Where you stand',
      pairs: 'Between the poles',
      cards: 'Cards',
      plan: 'Plan',
    },
    panelHints: {
      checklist: 'First look at what you see differently. What is behind it?',
      quadrant: 'Where does the team place itself? What do you recognise in the description?',
      stages: 'How far apart are you? Talk about what you see happening, and then about the next step.',
      pairs: 'Which way do you lean, and where do you choose differently? Ask each other for an example.',
      cards: 'These cards suit your result. Put in the plan what you want to try.',
      plan: 'Agree on who does what, when, and how you will know that it works.',
    },
    partProblem: 'A part cannot be shown.',
    own: 'Put your own answers beside it',
    ownText:
      'Did you save your answers as a JSON file before you handed in? Open it here and you see what you picked beside the result. The file stays on this device and goes nowhere. If someone is looking over your shoulder, do this on a device of your own.',
    ownFile: 'Choose your file',
    ownProblems: {
      unreadable: 'This file could not be read. Choose it once more.',
      'not-answers':
        'This is not a file with your answers. Choose the JSON file that you saved before you handed in.',
      'other-instruments': 'This file belongs to another questionnaire, or to another version of it.',
      misfit: 'This file holds answers that do not fit here. It may have been changed.',
    },
    ownShown: 'Your own answers now stand beside the result. They can be seen on this screen only.',
    ownAway: 'Take my answers away',
    nextPanel: (name) => `Next: ${name.toLowerCase()}`,
    planNotSaved: 'The plan is not kept. It is still on the screen.',
    planOnPage: 'The plan lasts while this page is open. Save it as a file or print it.',
    download: 'Save as a file',
    saveAs: (label) => `Save as ${label}`,
    asText: (label) => `Text to copy (${label})`,
    copy: 'Copy',
    copied: 'Copied',
    selected: 'The text is selected. Copy it with Ctrl+C or ⌘C.',
  },
};
