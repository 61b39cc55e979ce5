import type { Locale } from '../base/locale.js';
import type { ChecklistTexts } from '../checklist/texts.js';

export const checklistEn: Locale<ChecklistTexts> = {
  locale: 'en',
  texts: {
    dontKnow: 'I don’t know',
    notApplicable: 'Does not apply here',
    showLevels: 'What does that look like?',
    hideLevels: 'Hide the examples',
    clear: 'Clear answer',
    cleared: 'Answer cleared',
    domains: 'Parts',
    domainProgress: (answered, total) => `${answered} of ${total}`,
    left: (open, total) => `${open} of ${total} left`,
    complete: (total) => `All ${total} filled in`,
    next: 'Next open statement',
    readOnly: (answered, total) => `${answered} of ${total} filled in, for reading only`,
    required: (open) =>
      open === 1 ? 'There is 1 statement still open.' : `There are ${open} statements still open.`,
    problem: 'This checklist cannot be shown right now.',
    moreProblems: (count) => `And ${count} more.`,
  },
};
