import { reportEn } from '../locales/lerend-report.en.js';
import { reportNl } from '../locales/lerend-report.nl.js';
import { defineReport } from '../report/define-report.js';

defineReport({ locales: [reportNl, reportEn] });
