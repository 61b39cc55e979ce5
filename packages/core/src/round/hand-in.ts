import { checklistCollect } from '../checklist/index.js';
import type { TeamInstrument } from '../kinds.js';
import { isAnswered, issue } from '../model/index.js';
import type { Answer, AnswerChecker, AnswerSlot, Issue, Response } from '../model/index.js';
import { quoted } from '../model/quoted.js';
import { pairsCollect } from '../pairs/index.js';
import { quadrantCollect } from '../quadrant/index.js';
import { stagesCollect } from '../stages/index.js';
import type { HandInOptions, RoundSetup } from './round-store.js';
import type { SealedResponse, SealedRow } from './stored-round.js';

/** The instruments that a team fills in, in the order of the setup. */
export function teamInstruments(setup: RoundSetup): readonly TeamInstrument[] {
  return setup.instruments.filter((instrument) => instrument.kind !== 'deck');
}

/** Says which responses do not belong to the round, and which answers do not fit it. */
export function inspectResponses(setup: RoundSetup, responses: readonly Response[]): readonly Issue[] {
  const instruments = new Map(teamInstruments(setup).map((instrument) => [instrument.id, instrument]));
  return responses.flatMap((response, index) => {
    const path = ['responses', index];
    const instrument = instruments.get(response.instrument);
    if (instrument === undefined) {
      return [issue(path, `${quoted(response.instrument)} is not filled in in this round.`)];
    }
    if (response.version !== instrument.version) {
      const versions = `version ${instrument.version} of ${instrument.id}, not ${quoted(response.version)}`;
      return [issue([...path, 'version'], `This round asks ${versions}.`)];
    }
    if (responses.findIndex((other) => other.instrument === response.instrument) < index) {
      return [issue(path, `${instrument.id} is here twice; one person answers it once.`)];
    }
    return inspectAnswers(setup, instrument, response).map(({ path: place, message }) =>
      issue([...path, 'answers', ...place], message),
    );
  });
}

/** Says what keeps a person's responses from being handed in, beside answers that do not fit. */
export function inspectHandIn(
  { roles, policy }: RoundSetup,
  responses: readonly Response[],
  { consent }: HandInOptions,
): readonly Issue[] {
  if (!responses.some(({ answers }) => Object.values(answers).some(isAnswered))) {
    return [issue([], 'Nothing is answered yet. Answer at least one statement before you hand in.')];
  }
  if (policy.mode === 'open-table' && consent !== true) {
    return [
      issue(['consent'], 'Colleagues can recognise answers at an open table. Ask whether she agrees first.'),
    ];
  }
  const given = new Set(responses.map(({ role }) => role));
  if (roles === undefined || (given.size === 1 && roles.some((role) => given.has(role)))) return [];
  return [issue(['role'], `This round compares roles; give one of ${roles.map(quoted).join(' and ')}.`)];
}

/**
 * What is kept of one person: every instrument of the round, so that each counts the same people, with the answers in
 * the instrument's order, and no token of hers. A role is kept only where the round compares roles.
 */
export function sealResponses(setup: RoundSetup, responses: readonly Response[]): SealedRow {
  const role =
    setup.roles === undefined ? undefined : responses.find((each) => each.role !== undefined)?.role;
  return teamInstruments(setup).map((instrument): SealedResponse => {
    const given = responses.find((response) => response.instrument === instrument.id);
    const answers = new Map(Object.entries(given?.answers ?? {}));
    const answered = collecting(setup, instrument).slots.flatMap(({ id }): [string, Answer][] => {
      const answer = answers.get(id) ?? null;
      return isAnswered(answer) ? [[id, answer]] : [];
    });
    return {
      instrument: instrument.id,
      version: instrument.version,
      ...(role === undefined ? {} : { role }),
      answers: Object.fromEntries(answered),
    };
  });
}

function inspectAnswers(setup: RoundSetup, instrument: TeamInstrument, response: Response): readonly Issue[] {
  const { slots, check } = collecting(setup, instrument);
  const asked = new Set(slots.map(({ id }) => id));
  return Object.entries(response.answers).flatMap(([slot, answer]) => {
    const fits = asked.has(slot) || !isAnswered(answer);
    const problem = check(slot, answer) ?? (fits ? undefined : otherInput(setup));
    return problem === undefined ? [] : [issue([slot], problem)];
  });
}

function otherInput({ quadrantInput }: RoundSetup): string {
  return quadrantInput === 'point'
    ? 'This round places a point on the plane; it takes no answers to statements beside it.'
    : 'This round answers statements; it takes no point on the plane beside them.';
}

function collecting(
  { quadrantInput }: RoundSetup,
  instrument: TeamInstrument,
): { readonly slots: readonly AnswerSlot[]; readonly check: AnswerChecker } {
  switch (instrument.kind) {
    case 'checklist':
      return {
        slots: checklistCollect.slots(instrument),
        check: checklistCollect.compileAnswerChecker(instrument),
      };
    case 'quadrant':
      return {
        slots: quadrantCollect.slots(instrument, quadrantInput),
        check: quadrantCollect.compileAnswerChecker(instrument),
      };
    case 'stages':
      return {
        slots: stagesCollect.slots(instrument),
        check: stagesCollect.compileAnswerChecker(instrument),
      };
    case 'pairs':
      return { slots: pairsCollect.slots(instrument), check: pairsCollect.compileAnswerChecker(instrument) };
    default:
      return instrument satisfies never;
  }
}
