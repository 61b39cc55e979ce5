import type { Locale } from '@lerend/elements/base/locale';
import type { ChecklistTexts } from '@lerend/elements/checklist/texts';

/** What the checklist itself says, in German: an element comes with Dutch and English, and takes any other language. */
export const checklistDe: Locale<ChecklistTexts> = {
  locale: 'de',
  texts: {
    dontKnow: 'Weiß ich nicht',
    notApplicable: 'Trifft hier nicht zu',
    showLevels: 'Wie sieht das aus?',
    hideLevels: 'Beispiele ausblenden',
    clear: 'Antwort löschen',
    cleared: 'Antwort gelöscht',
    domains: 'Bereiche',
    domainProgress: (answered, total) => `${answered} von ${total}`,
    left: (open, total) => `Noch ${open} von ${total}`,
    complete: (total) => `Alle ${total} ausgefüllt`,
    next: 'Nächste offene Aussage',
    readOnly: (answered, total) => `${answered} von ${total} ausgefüllt, nur zum Lesen`,
    required: (open) => (open === 1 ? 'Eine Aussage ist noch offen.' : `${open} Aussagen sind noch offen.`),
    problem: 'Dieser Fragebogen kann jetzt nicht angezeigt werden.',
    moreProblems: (count) => `Und noch ${count}.`,
  },
};
