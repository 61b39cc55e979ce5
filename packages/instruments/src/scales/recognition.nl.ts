import type { ChecklistWording } from '@lerend/core/checklist';

export const recognitionScaleNl: ChecklistWording['scale'] = {
  'fits-not': { label: 'Past niet', short: 'Past niet' },
  'fits-partly': { label: 'Past een beetje', short: 'Een beetje' },
  'fits-well': { label: 'Past goed', short: 'Past goed' },
};
