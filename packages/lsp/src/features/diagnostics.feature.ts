import {
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
} from 'vscode-languageserver';
import { diagnosticsOf, mergeDiagnostics, resultIdOf } from '../protocol/diagnostics.ts';
import { defineFeature } from '../protocol/feature.ts';
import { canonicalUri } from '../protocol/uri.ts';

/** The problems of one file when the editor asks for them. A data file has those of every folder that reads it. */
export const diagnostics = defineFeature(DocumentDiagnosticRequest.type, {
  capabilities: {
    diagnosticProvider: {
      identifier: 'ninefold',
      interFileDependencies: true,
      workspaceDiagnostics: true,
    },
  },
  needs: 'checked',
  provide: (snapshots, { textDocument, previousResultId }): DocumentDiagnosticReport => {
    const all = mergeDiagnostics(snapshots.map(diagnosticsOf));
    const wanted = canonicalUri(textDocument.uri);
    const items = [...all].find(([uri]) => canonicalUri(uri) === wanted)?.[1] ?? [];
    const resultId = resultIdOf(items);
    return resultId === previousResultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
  },
});
