import { defineElement, type DefineOptions } from '../define/define-element.js';
import { LerendReport } from './lerend-report.js';
import type { ReportTexts } from './texts.js';

/** Defines `<lerend-report>` with the languages that are given. */
export function defineReport(options: DefineOptions<ReportTexts>): CustomElementConstructor {
  return defineElement('lerend-report', LerendReport, options);
}
