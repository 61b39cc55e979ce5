import { stagesEn } from '../locales/lerend-stages.en.js';
import { stagesNl } from '../locales/lerend-stages.nl.js';
import { defineStages } from '../stages/define-stages.js';

defineStages({ locales: [stagesNl, stagesEn] });
