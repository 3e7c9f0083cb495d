import { type Problem, problemPage, type Range, type TextEdit } from '@ninefold/core';
import {
  type Diagnostic,
  DiagnosticSeverity,
  type Location,
  type TextEdit as ProtocolEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { ChosenSeverity, Settings } from './settings.ts';
import type { Snapshot } from './snapshot.ts';

/** A problem as the editor shows it; undefined where a setting turns it off. */
export function toDiagnostic(problem: Problem, snapshot: Snapshot): Diagnostic | undefined {
  const severity = severityOf(problem, snapshot.settings);
  if (severity === 'off') return undefined;
  const page = problemPage(problem.code);
  return {
    range: problem.range,
    severity: severities[severity],
    code: problem.code,
    ...(page && { codeDescription: { href: page } }),
    source: 'ninefold',
    message: problem.message,
    relatedInformation: problem.related.map(({ file, range, message }) => ({
      location: toLocation(snapshot, file, range),
      message,
    })),
    data: problem.params,
  };
}

/** A place in a file of the workspace. */
export function toLocation(snapshot: Snapshot, file: string, range: Range): Location {
  return { uri: snapshot.uriOf(file), range };
}

/** Edits of the core as the editor applies them, by file. */
export function toWorkspaceEdit(snapshot: Snapshot, edits: readonly TextEdit[]): WorkspaceEdit {
  const changes: Record<string, ProtocolEdit[]> = {};
  for (const { file, range, newText } of edits) {
    const uri = snapshot.uriOf(file);
    changes[uri] ??= [];
    changes[uri].push({ range, newText });
  }
  return { changes };
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** How grave a problem is here: as its rule says, or as a setting does. */
export function severityOf({ code, severity }: Problem, { problems }: Settings): ChosenSeverity {
  return problems.severity[code] ?? problems.severity[code.split('/')[0] ?? ''] ?? severity;
}
