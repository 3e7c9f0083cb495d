import type { WorkspaceHost } from '../workspace/host.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type WorkspaceDefinition, workspaceFiles } from './workspace-files.ts';

/**
 * A workspace made of values, in every respect as if they had been files: the same links, problems and results. The places of problems
 * are those in the files of `workspaceFiles`.
 */
export function workspaceOf(definition: WorkspaceDefinition): Promise<Workspace> {
  return loadWorkspace(hostOf(workspaceFiles(definition)));
}

function hostOf(files: ReadonlyMap<string, string | Uint8Array>): WorkspaceHost {
  const encoder = new TextEncoder();
  return {
    list: async () => [...files.keys()],
    read: async (path, limit) => {
      const content = files.get(path);
      if (content === undefined) return { kind: 'absent' };
      const bytes = typeof content === 'string' ? encoder.encode(content) : content;
      return bytes.length > limit ? { kind: 'tooLarge', size: bytes.length } : { kind: 'content', bytes };
    },
  };
}
