import type { ChecklistWording } from '@lerend/core/checklist';

export const recognitionScaleEn: ChecklistWording['scale'] = {
  'fits-not': { label: 'Does not fit', short: 'Does not fit' },
  'fits-partly': { label: 'Fits a little', short: 'A little' },
  'fits-well': { label: 'Fits well', short: 'Fits well' },
};
