import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Extractor, ExtractorConfig, type ExtractorLogLevel } from '@microsoft/api-extractor';
import { repository } from './packages.ts';

/** The doors of the published packages, and the name of the report of each. */
export const doors = {
  core: 'core/dist/index.d.ts',
  statistics: 'core/dist/statistics/index.d.ts',
  report: 'report/dist/index.d.ts',
  sql: 'sql/dist/index.d.ts',
  lsp: 'lsp/dist/index.d.ts',
  protocol: 'lsp/dist/protocol.d.ts',
} as const;
export type Door = keyof typeof doors;

export const reportFile = (door: Door): string => join(import.meta.dirname, 'api', `${door}.api.md`);

/** Everything that a door lets out, with its types, as text: two of them differ where the public surface does. */
export function apiReport(door: Door): string {
  const folder = mkdtempSync(join(tmpdir(), 'ninefold-api-'));
  try {
    const entry = join(repository, 'packages', doors[door]);
    // The extractor wants a project; this one is the door alone.
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: door }));
    const config = ExtractorConfig.prepare({
      configObject: {
        projectFolder: join(repository, 'packages'),
        mainEntryPointFilePath: entry,
        compiler: { overrideTsconfig: { compilerOptions, files: [entry] } },
        apiReport: {
          enabled: true,
          reportFileName: `${door}.api.md`,
          reportFolder: folder,
          reportTempFolder: join(folder, 'temp'),
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        newlineKind: 'lf',
        messages: {
          compilerMessageReporting: silent,
          extractorMessageReporting: silent,
          tsdocMessageReporting: silent,
        },
      },
      configObjectFullPath: undefined,
      packageJsonFullPath: join(folder, 'package.json'),
    });
    Extractor.invoke(config, {
      localBuild: true,
      messageCallback: (message) => {
        message.handled = true;
      },
    });
    return readFileSync(join(folder, `${door}.api.md`), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const silent = { default: { logLevel: 'none' as ExtractorLogLevel } };

const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2023', 'DOM'],
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  strict: true,
  skipLibCheck: true,
  types: [],
};
