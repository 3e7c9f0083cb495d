import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePack } from '../../packages/core/src/pack-module/compile-pack.ts';
import type { WorkspaceHost } from '../../packages/core/src/workspace/host.ts';
import { loadWorkspace } from '../../packages/core/src/workspace/load-workspace.ts';

const source = 'packages/core/national';
const output = 'packages/core/compiled/national';

/** The national pack compiled as `ninefold build` does it. A file that is there and no longer made has no text. */
export async function nationalModule(root: string): Promise<ReadonlyMap<string, string | undefined>> {
  const workspace = await loadWorkspace(folderHost(join(root, source)));
  const errors = workspace.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const lines = errors.map(
      ({ file, range, message }) => `  ${source}/${file}:${range.start.line + 1} ${message}`,
    );
    throw new Error(`The national pack cannot be compiled:\n${lines.join('\n')}`);
  }
  const files = compilePack(workspace);
  const leftOver = filesIn(join(root, output)).filter((path) => !files.has(path));
  return new Map<string, string | undefined>([
    ...leftOver.map((path): [string, undefined] => [`${output}/${path}`, undefined]),
    ...[...files].map(([path, text]): [string, string] => [`${output}/${path}`, text]),
  ]);
}

function folderHost(folder: string): WorkspaceHost {
  return {
    list: async () => filesIn(folder),
    read: async (path) => ({ kind: 'content', bytes: readFileSync(join(folder, path)) }),
  };
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}
