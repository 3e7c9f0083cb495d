import type { Problem } from '@ninefold/core';
import type { CheckFormat } from './format.ts';
import { countBySeverity } from './summary.ts';

/** For other programs: every problem as data. Lines and characters count from zero, characters in UTF-16 units, as in LSP. */
export const jsonFormat: CheckFormat = {
  id: 'json',
  summary: 'for other programs; lines and characters count from 0',
  render(report) {
    const { error, warning, information } = countBySeverity(report.problems);
    const document = {
      version: 1,
      folder: report.folder,
      problems: report.problems.map(asData),
      allowed: report.allowed.map(({ problem, reason, until, comment }) => ({
        ...asData(problem),
        allowedBy: { reason, ...(until !== undefined && { until }), range: comment },
      })),
      summary: {
        files: report.files.length,
        problems: report.problems.length,
        errors: error,
        warnings: warning,
        information,
        allowed: report.allowed.length,
      },
    };
    return `${JSON.stringify(document, undefined, 2)}\n`;
  },
};

function asData({ code, severity, message, params, file, range, fixes, related }: Problem): object {
  return { code, severity, message, params, file, range, fixes, related };
}
