import type { ChecklistScale } from '@lerend/core/checklist';

/** How far a statement fits what a team looks at: for lists of marks, of which more is not better. The choice is ours. */
export const editorialRecognitionScale: ChecklistScale = {
  type: 'recognition',
  basis: 'editorial',
  points: [
    { value: 1, id: 'fits-not' },
    { value: 2, id: 'fits-partly' },
    { value: 3, id: 'fits-well' },
  ],
};
