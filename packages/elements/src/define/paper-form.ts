import { paperFormEn } from '../locales/lerend-paper-form.en.js';
import { paperFormNl } from '../locales/lerend-paper-form.nl.js';
import { definePaperForm } from '../paper/define-paper-form.js';

definePaperForm({ locales: [paperFormNl, paperFormEn] });
