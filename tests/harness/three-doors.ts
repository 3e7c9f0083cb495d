import type { Problem } from '@ninefold/core';
import { run } from '../../packages/cli/src/run.ts';
import { memoryIo } from '../../packages/cli/src/testing/memory-io.ts';
import { temporaryFolder } from '../../packages/cli/src/testing/temporary-folder.ts';
import {
  type Diagnostic,
  memorySessionHost,
  startEditor,
  type WorkspaceDiagnosticReport,
} from '../../packages/lsp/src/testing/editor.ts';
import type { Files } from './small-workspace.ts';

/** What `ninefold check --format json` prints of some files. */
export async function byCommandLine(
  files: Files,
  today?: string,
): Promise<{ readonly problems: readonly Problem[]; readonly allowed: readonly unknown[] }> {
  const io = memoryIo({ cwd: await temporaryFolder(files), ...(today !== undefined && { today }) });
  await run(['check', '--format', 'json'], io);
  return JSON.parse(io.written.stdout);
}

const folder = 'file:///work';

/** What an editor shows of some files, with the path of each. */
export async function inEditor(
  files: Files,
  today = '2026-01-01',
): Promise<readonly { readonly file: string; readonly shown: Diagnostic }[]> {
  const addressed = Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text] as const);
  const host = { ...memorySessionHost(new Map(addressed)), today: () => today };
  const capabilities = { textDocument: { diagnostic: {} } };
  const editor = await startEditor(host, { roots: [folder], capabilities });
  const report = await editor.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    previousResultIds: [],
  });
  await editor.close();
  return report.items.flatMap((item) =>
    item.kind === 'full'
      ? item.items.map((shown) => ({ file: item.uri.replace(`${folder}/`, ''), shown }))
      : [],
  );
}

/** A problem on one line, to compare what comes through different doors. */
export function inShort({
  file,
  code,
  message,
  range,
}: Pick<Problem, 'file' | 'code' | 'message' | 'range'>): string {
  return `${file} ${code} ${JSON.stringify(range)} ${message}`;
}

/** The same of what an editor shows. */
export function shownInShort({ file, shown }: Awaited<ReturnType<typeof inEditor>>[number]): string {
  const { code, message, range } = shown;
  return inShort({ file, code: String(code), message: String(message), range });
}
