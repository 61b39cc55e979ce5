import { quadrantEn } from '../locales/lerend-quadrant.en.js';
import { quadrantNl } from '../locales/lerend-quadrant.nl.js';
import { defineQuadrant } from '../quadrant/define-quadrant.js';

defineQuadrant({ locales: [quadrantNl, quadrantEn] });
