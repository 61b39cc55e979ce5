import type { ChecklistWording } from '@lerend/core/checklist';

export const developmentScaleEn: ChecklistWording['scale'] = {
  early: { label: 'Still in the early stage', short: 'Early' },
  partial: { label: 'Partly developed', short: 'Partly' },
  strong: { label: 'Strongly developed', short: 'Strong' },
};
