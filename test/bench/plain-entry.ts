import { checklistStyles } from '@lerend/elements/checklist/lerend-checklist.styles';
import { checklistNl } from '@lerend/elements/locales/lerend-checklist.nl';
import { baseStyles } from '@lerend/elements/styles/base.styles';
import { controlStyles } from '@lerend/elements/styles/control.styles';
import { markStyles } from '@lerend/elements/styles/mark.styles';
import { LEVEL_PATHS } from '@lerend/elements/styles/marks';
import { tokenStyles } from '@lerend/elements/styles/tokens.styles';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { learningOrganisationNl } from '@lerend/instruments/learning-organisation/nl';
import { createPlainChecklist } from './plain-checklist.js';

let styleSheets: readonly CSSStyleSheet[] | undefined;

/** What the bench calls; the same stylesheets, texts and marks as the element has, and read when it has to, at the first. */
export function create(): HTMLElement {
  styleSheets ??= [tokenStyles, baseStyles, controlStyles, markStyles, checklistStyles].map(({ cssText }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
  return createPlainChecklist({
    instrument: learningOrganisation,
    wording: learningOrganisationNl,
    texts: checklistNl.texts,
    styleSheets,
    paths: LEVEL_PATHS,
  });
}
