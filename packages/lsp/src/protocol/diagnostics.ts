import { kindOfFile } from '@ninefold/core';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { toDiagnostic, toLocation } from './convert.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The problems of a folder by the address of their file, as the editor shows them. Those of data stand at the rows too that they are
 * about. Files without problems are left out.
 */
export function diagnosticsOf(snapshot: Snapshot): ReadonlyMap<string, readonly Diagnostic[]> {
  const byFile = new Map<string, Diagnostic[]>();
  const add = (file: string, diagnostic: Diagnostic) => {
    const uri = snapshot.uriOf(file);
    const known = byFile.get(uri);
    if (known === undefined) byFile.set(uri, [diagnostic]);
    else known.push(diagnostic);
  };
  /** Rows that several datasets read are told of once. */
  const told = new Set<string>();
  for (const problem of snapshot.problems) {
    const diagnostic = toDiagnostic(problem, snapshot);
    if (diagnostic === undefined) continue;
    add(problem.file, diagnostic);
    const { message } = problem;
    const relatedInformation = [{ location: toLocation(snapshot, problem.file, problem.range), message }];
    for (const row of problem.related) {
      const place = `${row.file} ${row.range.start.line} ${row.message}`;
      if (kindOfFile(row.file) !== undefined || told.has(place)) continue;
      told.add(place);
      add(row.file, { ...diagnostic, range: row.range, message: row.message, relatedInformation });
    }
  }
  return byFile;
}

/** How many errors and warnings there are among problems. */
export function countProblems(diagnostics: readonly Diagnostic[]): {
  readonly errors: number;
  readonly warnings: number;
} {
  const count = (wanted: DiagnosticSeverity) =>
    diagnostics.filter(({ severity }) => severity === wanted).length;
  return { errors: count(DiagnosticSeverity.Error), warnings: count(DiagnosticSeverity.Warning) };
}

/** The problems of several folders together. A data file that two of them read has each problem once. */
export function mergeDiagnostics(
  folders: Iterable<ReadonlyMap<string, readonly Diagnostic[]>>,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const merged = new Map<string, Map<string, Diagnostic>>();
  for (const byFile of folders) {
    for (const [uri, diagnostics] of byFile) {
      const known = merged.get(uri) ?? new Map<string, Diagnostic>();
      merged.set(uri, known);
      for (const diagnostic of diagnostics) {
        const { start, end } = diagnostic.range;
        const place = [start.line, start.character, end.line, end.character].join(':');
        known.set(`${diagnostic.code} ${place} ${diagnostic.message}`, diagnostic);
      }
    }
  }
  return new Map([...merged].map(([uri, known]) => [uri, [...known.values()]]));
}

/** A short name for a list of problems: the same list has the same name, in whatever revision. */
export function resultIdOf(diagnostics: readonly Diagnostic[]): string {
  const text = JSON.stringify(diagnostics);
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${diagnostics.length}-${text.length}-${(hash >>> 0).toString(36)}`;
}
