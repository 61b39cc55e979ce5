import type { ChecklistWording } from '@lerend/core/checklist';

export const developmentScaleNl: ChecklistWording['scale'] = {
  early: { label: 'Nog in startfase', short: 'Start' },
  partial: { label: 'Gedeeltelijk ontwikkeld', short: 'Deels' },
  strong: { label: 'Sterk ontwikkeld', short: 'Sterk' },
};
