import { createCalculator } from '../../packages/core/src/calculation/create-calculator.ts';
import { checkWorkspace } from '../../packages/core/src/check/check-workspace.ts';
import type { Problem } from '../../packages/core/src/diagnostics/problem.ts';
import type { Indicator } from '../../packages/core/src/model/indicator.ts';
import { loadWorkspace } from '../../packages/core/src/workspace/load-workspace.ts';
import type { Workspace } from '../../packages/core/src/workspace/workspace.ts';
import type { ConvertedPack } from '../../scripts/convert-definitions/converted-pack.ts';
import { type Files, hostOf } from './small-workspace.ts';

export interface Checked {
  readonly workspace: Workspace;
  readonly problems: readonly Problem[];
}

/** A partnership that uses the packs, with a file for each definition that adapts it and changes nothing. */
export function adoptAll(packs: readonly ConvertedPack[]): Promise<Checked> {
  return check({
    'partnership.yaml': partnership(packs.map(({ id }) => id)),
    ...Object.fromEntries(
      packs.flatMap(({ id, files, indicators }) => [
        ...[...files].map(([path, text]) => [`packs/${id}/${path}`, text]),
        ...indicators.map((indicator) => [
          `indicators/${id}/${indicator.id}.indicator.yaml`,
          `id: ${indicator.id}\nextends: ${id}\n`,
        ]),
      ]),
    ),
  });
}

/** The same files as a partnership's own definitions, which every rule looks at. */
export function ownAll(packs: readonly ConvertedPack[]): Promise<Checked> {
  const files = packs.flatMap(({ files }) => [...files].filter(([path]) => path !== 'pack.yaml'));
  return check({
    'partnership.yaml': partnership([]),
    ...Object.fromEntries(files.map(([path, text]) => [`indicators/${path}`, text])),
  });
}

/** The converted definitions by id. */
export function indicatorsById(packs: readonly ConvertedPack[]): ReadonlyMap<string, Indicator> {
  return new Map(
    packs.flatMap(({ indicators }) => indicators.map((indicator) => [indicator.id, indicator] as const)),
  );
}

async function check(files: Files): Promise<Checked> {
  const workspace = await loadWorkspace(hostOf(files));
  return { workspace, problems: checkWorkspace(workspace, createCalculator(workspace)) };
}

function partnership(uses: readonly string[]): string {
  return `name: Made-up Partnership\narea: S37000028\nuses: [${uses.join(', ')}]\nreportingYear: 2023/24\n`;
}
