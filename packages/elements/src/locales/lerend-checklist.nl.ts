import type { Locale } from '../base/locale.js';
import type { ChecklistTexts } from '../checklist/texts.js';

export const checklistNl: Locale<ChecklistTexts> = {
  locale: 'nl',
  texts: {
    dontKnow: 'Weet ik niet',
    notApplicable: 'Geldt hier niet',
    showLevels: 'Hoe ziet dat eruit?',
    hideLevels: 'Verberg de voorbeelden',
    clear: 'Wis antwoord',
    cleared: 'Antwoord gewist',
    domains: 'Onderdelen',
    domainProgress: (answered, total) => `${answered} van ${total}`,
    left: (open, total) => `Nog ${open} van ${total}`,
    complete: (total) => `Alle ${total} ingevuld`,
    next: 'Volgende open stelling',
    readOnly: (answered, total) => `${answered} van ${total} ingevuld, alleen om te lezen`,
    required: (open) => (open === 1 ? 'Er is nog 1 stelling open.' : `Er zijn nog ${open} stellingen open.`),
    problem: 'Deze vragenlijst kan nu niet getoond worden.',
    moreProblems: (count) => `En nog ${count}.`,
  },
};
