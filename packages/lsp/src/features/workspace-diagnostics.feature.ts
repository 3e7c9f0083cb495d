import {
  DocumentDiagnosticReportKind,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { mergeDiagnostics, resultIdOf } from '../protocol/diagnostics.ts';
import { defineFeature } from '../protocol/feature.ts';

/** The problems of all files, opened or not, when the editor asks for them. */
export const workspaceDiagnostics = defineFeature(WorkspaceDiagnosticRequest.type, {
  // Advertised together with the problems of one file.
  capabilities: {},
  needs: 'nothing',
  provide: async (_snapshots, { previousResultIds }, checked) => {
    const shown = (await checked()).filter(({ settings }) => settings.problems.unopenedFiles);
    const all = mergeDiagnostics(shown.map(({ diagnostics }) => diagnostics));
    const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const uris = new Set([...all.keys(), ...previous.keys()]);
    return {
      items: [...uris].map((uri): WorkspaceDocumentDiagnosticReport => {
        const items = all.get(uri) ?? [];
        const resultId = resultIdOf(items);
        return previous.get(uri) === resultId
          ? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId }
          : { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items: [...items] };
      }),
    };
  },
});
