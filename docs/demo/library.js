import { followLanguage } from './page.js';

followLanguage();
