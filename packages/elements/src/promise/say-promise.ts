import type { PromiseLine } from './promise.js';
import type { PromiseTexts } from './texts.js';

/** A line of a promise in words: what it is about, and the sentence that says who sees it, when, from how many. */
export interface SaidPromise {
  readonly heading: string;
  readonly sentence: string;
}

/** A line in the words of a language. `roleNames` are names for role ids, as they stand in a sentence. */
export function sayPromise(
  texts: PromiseTexts,
  line: PromiseLine,
  roleNames: Readonly<Record<string, string>> = {},
): SaidPromise {
  switch (line.type) {
    case 'shown':
      return sayShown(texts, line, roleNames);
    case 'minimum-lowered':
      return {
        heading: texts.minimumLowered,
        sentence: texts.minimumLoweredText(line.fromHowMany, line.by, line.reason),
      };
    case 'not-promised':
      return { heading: texts.notPromised, sentence: texts.limits[line.limit] };
    default:
      return line satisfies never;
  }
}

function sayShown(
  texts: PromiseTexts,
  { what, who, medium, fromHowMany = 0, roles = [] }: Extract<PromiseLine, { type: 'shown' }>,
  roleNames: Readonly<Record<string, string>>,
): SaidPromise {
  switch (what) {
    case 'own-answers':
      return {
        heading: texts.ownAnswers,
        sentence: texts.ownAnswersText[who === 'colleagues' ? 'open-table' : medium],
      };
    case 'handed-in':
      return { heading: texts.handedIn, sentence: texts.handedInText[medium] };
    case 'team-result':
      return { heading: texts.teamResult, sentence: texts.teamResultText(fromHowMany) };
    case 'roles': {
      const [first, second] = roles.map((role) => (Object.hasOwn(roleNames, role) ? roleNames[role] : role));
      return {
        heading: texts.roles(first === undefined || second === undefined ? undefined : [first, second]),
        sentence: texts.rolesText(fromHowMany),
      };
    }
    case 'roles-by-domain':
      return { heading: texts.rolesByDomain, sentence: texts.rolesByDomainText(fromHowMany) };
    default:
      return what satisfies never;
  }
}
