import {
  compareRounds,
  inspectChecklistReport,
  type ChecklistChange,
  type ChecklistInstrument,
  type ChecklistReport,
} from '@lerend/core/checklist';
import { issue, success, type Issue, type Result } from '@lerend/core/model';

/**
 * Puts the released checklist beside the one of an earlier round, where the host gave one; `undefined` where it gave
 * none. `earlier` is whatever the host kept of the last round, so it is checked here.
 */
export function compareWithEarlier(
  instrument: ChecklistInstrument,
  earlier: unknown,
  now: ChecklistReport,
): Result<ChecklistChange | undefined> {
  if (earlier === undefined || earlier === null) return success(undefined);
  if (!Array.isArray(earlier)) {
    return refused([issue([], 'The reports of the earlier round should be a list, as its store gave them.')]);
  }
  const index = earlier.findIndex((report: unknown) => isAbout(report, instrument.id));
  if (index === -1) {
    return refused([issue([], `No report of ${instrument.id} is among those of the earlier round.`)]);
  }
  const report: unknown = earlier[index];
  const issues = inspectChecklistReport(report);
  if (issues.length > 0) return refused(issues.map(({ path, message }) => issue([index, ...path], message)));
  const before = report as ChecklistReport;
  if (before.version !== instrument.version) {
    const versions = `version ${before.version}, and this round version ${instrument.version}`;
    return refused([
      issue([index, 'version'], `The earlier round asked ${versions}; those cannot be compared.`),
    ]);
  }
  return success(compareRounds(instrument, before, now));
}

function isAbout(report: unknown, instrument: string): boolean {
  return (
    typeof report === 'object' && report !== null && (report as ChecklistReport).instrument === instrument
  );
}

function refused(issues: readonly Issue[]): Result<never> {
  return { ok: false, issues };
}
