import { defineChecklist } from '../checklist/define-checklist.js';
import { checklistEn } from '../locales/lerend-checklist.en.js';
import { checklistNl } from '../locales/lerend-checklist.nl.js';

defineChecklist({ locales: [checklistNl, checklistEn] });
