/** How a report can be shown: drawn, in tables, or one statement at a time to talk about. */
export const REPORT_DISPLAYS = ['picture', 'table', 'talk'] as const;

export type ReportDisplay = (typeof REPORT_DISPLAYS)[number];
