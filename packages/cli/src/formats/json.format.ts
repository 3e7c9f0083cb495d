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
      problems: report.problems.map(({ code, severity, message, params, file, range, fixes, related }) => ({
        code,
        severity,
        message,
        params,
        file,
        range,
        fixes,
        related,
      })),
      summary: {
        files: report.files.length,
        problems: report.problems.length,
        errors: error,
        warnings: warning,
        information,
      },
    };
    return `${JSON.stringify(document, undefined, 2)}\n`;
  },
};
