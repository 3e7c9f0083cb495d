import type { Workspace } from '../workspace/workspace.ts';
import type { CompiledPack } from './compiled-pack.ts';
import { gatherPack } from './gather-pack.ts';
import { createNames } from './module-names.ts';
import { allParts, type PackParts, printIndex, printIndexTypes } from './print-index.ts';
import { headerOf, type Part, printFreeze, printPart } from './print-part.ts';

/**
 * The definition pack of a folder as files for programs: a module and its declarations for each definition, an index of them all, and
 * one JSON file. By path, in the order of paths. The folder must have been checked; what an error left out is left out here too.
 */
export function compilePack(workspace: Workspace): ReadonlyMap<string, string> {
  const pack = gatherPack(workspace);
  const header = headerOf(pack);
  const parts = nameParts(pack);
  const files: (readonly [string, string])[] = [
    ['freeze.js', printFreeze(header)],
    ['index.js', printIndex(parts, header)],
    ['index.d.ts', printIndexTypes(parts, header)],
    ['ninefold-pack.json', `${JSON.stringify(pack, null, 2)}\n`],
    ...allParts(parts).flatMap((part) => printPart(part, header)),
  ];
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The folders that a compiled pack may have. */
export const compiledFolders = ['datasets', 'frameworks', 'indicators', 'outcomes'] as const;
type CompiledFolder = (typeof compiledFolders)[number];

function nameParts(pack: CompiledPack): PackParts {
  const nameOf = createNames();
  const { identifier } = nameOf({ folder: '', id: pack.id, kind: 'pack' });
  const partsOf = (
    folder: CompiledFolder | `frameworks/${string}`,
    kind: string,
    values: Readonly<Record<string, { readonly title?: string | undefined }>>,
    spoken?: (id: string) => string,
  ): readonly Part[] =>
    Object.entries(values).map(([id, value]) => ({
      ...nameOf({ folder, id, kind, spoken: spoken?.(id) }),
      id,
      title: value.title ?? '',
      value,
    }));
  const outcomes = partsOf('outcomes', 'outcome', pack.outcomes, (id) => `outcome${id}`);
  const frameworks = Object.entries(pack.frameworks).map(([framework, { items, ...fields }]) => ({
    id: framework,
    fields,
    items:
      items === pack.outcomes
        ? outcomes
        : partsOf(`frameworks/${framework}`, 'item', items, (id) => `${framework}-${id}`),
  }));
  const indicators = partsOf('indicators', 'indicator', pack.indicators);
  const datasets = partsOf('datasets', 'dataset', pack.datasets);
  return { pack, identifier, outcomes, frameworks, indicators, datasets };
}
