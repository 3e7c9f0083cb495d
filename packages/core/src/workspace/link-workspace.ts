import { compareProblems, type Problem } from '../diagnostics/problem.ts';
import { nearestWord } from '../text/nearest-word.ts';
import type { Range } from '../text/span.ts';
import type { Document } from './document.ts';
import type { DataRead } from './link-dataset.ts';
import { chainOf, type IndicatorFiles } from './link-extends.ts';
import type { LinkMemory } from './link-memory.ts';
import { linkProblem, replaceFix } from './link-problem.ts';
import { readUse, versionStep } from './pack-version.ts';
import { firstById, ofKind, type PackFiles } from './packs.ts';
import { folderOf, resolvePath } from './path.ts';
import type { LinkedDataset, LinkedIndicator, Workspace } from './workspace.ts';

export interface WorkspaceParts {
  /** The workspace's own files, and those of packs that lie in it. */
  readonly documents: readonly Document[];
  readonly packs: readonly PackFiles[];
  readonly dataOf: (document: Document<'dataset'>) => DataRead | undefined;
  /** Every path the host listed. */
  readonly files: readonly string[];
  /** How far above the root data files may lie. */
  readonly levelsAbove: number;
}

/** Links files into a workspace: who extends whom, which dataset a name means, where each data file is. */
export function linkWorkspace(
  { documents, packs, dataOf, files, levelsAbove }: WorkspaceParts,
  memory: LinkMemory,
): Workspace {
  const problems: Problem[] = documents.flatMap((document) => document.problems);
  const own = documents.filter((document) => document.pack === undefined);
  const partnership = ofKind(own, 'partnership').find(({ path }) => path === 'partnership.yaml');
  const packsById = new Map(packs.map((pack) => [pack.id, pack]));
  const usedPacks = partnership ? namedPacks(partnership, packsById, problems) : packs;

  const indicatorFiles: IndicatorFiles = {
    own: byId(ofKind(own, 'indicator'), problems),
    packs: new Map(usedPacks.map((pack) => [pack.id, pack.indicators])),
  };
  const link = (document: Document<'indicator'>): LinkedIndicator => {
    const chain = chainOf(document, indicatorFiles);
    const { linked, problems: found } = memory.indicator(chain.documents);
    if (document.pack === undefined) problems.push(...chain.problems, ...found);
    return linked;
  };
  const indicators = mapValues(indicatorFiles.own, link);
  const packIndicators = lazyPackIndicators(indicatorFiles, link);

  const datasets = new Map<string, LinkedDataset>();
  const packDatasets = usedPacks.flatMap((pack) => pack.documentsOfKind('dataset'));
  for (const document of firstById(packDatasets).values()) {
    const { linked } = memory.dataset(document, dataOf(document), files, levelsAbove);
    datasets.set(linked.id, linked);
  }
  for (const document of byId(ofKind(own, 'dataset'), problems).values()) {
    const { linked, problems: found } = memory.dataset(document, dataOf(document), files, levelsAbove);
    datasets.set(linked.id, linked);
    problems.push(...found);
  }

  const frameworkDocuments = [
    ...usedPacks.flatMap((pack) => pack.documentsOfKind('framework')),
    ...byId(ofKind(own, 'framework'), problems).values(),
  ];
  if (partnership) problems.push(...missingFrameworks(partnership, files));
  return {
    documents: new Map(documents.map((document) => [document.path, document])),
    partnership,
    indicators,
    datasets,
    frameworks: new Map(
      frameworkDocuments.map((document) => [
        document.model.id ?? document.path,
        { document, effective: document.model },
      ]),
    ),
    packs,
    get packIndicators() {
      return packIndicators();
    },
    problems: problems.sort(compareProblems),
    documentsOfKind: (kind) => ofKind(own, kind),
  };
}

/** Documents by their id. Of two with one id the first by path keeps it, and the other is told. */
function byId<K extends 'indicator' | 'dataset' | 'framework'>(
  documents: readonly Document<K>[],
  problems: Problem[],
): ReadonlyMap<string, Document<K>> {
  return firstById(documents, (second, first, id) => {
    problems.push(
      linkProblem(
        'duplicate-id',
        `The ${second.kind} "${id}" is already defined in ${first.path}. Give one of the two another id.`,
        { id, kind: second.kind },
        second.path,
        second.rangeOfValue(['id']),
        {
          related: [{ file: first.path, range: first.rangeOfValue(['id']), message: 'Defined here first.' }],
        },
      ),
    );
  });
}

/** The packs that `uses` names. Without `uses` there are none, so that nothing is inherited by surprise. */
function namedPacks(
  partnership: Document<'partnership'>,
  packs: ReadonlyMap<string, PackFiles>,
  problems: Problem[],
): readonly PackFiles[] {
  return (partnership.model.uses ?? []).flatMap((entry, index) => {
    const { name, version } = readUse(entry);
    const pack =
      packs.get(name) ??
      [...packs.values()].find(({ folder }) => folder !== '' && folder === resolvePath('', name));
    const range = partnership.rangeOfValue(['uses', index]);
    if (pack) {
      problems.push(...recordedVersion(partnership, range, pack, version));
      return [pack];
    }
    const suggestion = nearestWord(name, packs.keys());
    problems.push(
      linkProblem(
        'unknown-pack',
        `There is no definition pack "${name}".${suggestion ? ` Did you mean "${suggestion}"?` : ` Packs here: ${[...packs.keys()].join(', ')}.`}`,
        { pack: name, suggestion: suggestion ?? null },
        partnership.path,
        range,
        suggestion ? { fixes: replaceFix(partnership.path, range, suggestion) } : {},
      ),
    );
    return [];
  });
}

/** A partnership that has recorded a version is told when the values of the pack have changed their meaning since, or when it is older. */
function recordedVersion(
  partnership: Document<'partnership'>,
  range: Range,
  { id, version }: PackFiles,
  recorded: string | undefined,
): readonly Problem[] {
  if (recorded === undefined || version === undefined) return [];
  const step = versionStep(recorded, version);
  if (step !== 'major' && step !== 'lower') return [];
  const said =
    step === 'major'
      ? `values have changed their meaning in between. See what changed, then write ${id}@${version}`
      : `it is older. Install version ${recorded}, or write ${id}@${version}`;
  const problem = linkProblem(
    'pack-version',
    `Version ${recorded} of the pack "${id}" is recorded here. The pack is of version ${version}: ${said}.`,
    { pack: id, recorded, version },
    partnership.path,
    range,
  );
  return [{ ...problem, severity: 'warning' }];
}

function missingFrameworks(
  partnership: Document<'partnership'>,
  files: readonly string[],
): readonly Problem[] {
  const known = new Set(files);
  return (partnership.model.frameworks ?? []).flatMap((written, index) => {
    const path = resolvePath(folderOf(partnership.path), written);
    if (path !== undefined && known.has(path)) return [];
    const range = partnership.rangeOfValue(['frameworks', index]);
    return [
      path === undefined
        ? linkProblem(
            'path-outside-workspace',
            `"${written}" leaves the workspace. Put the framework file inside this folder.`,
            { path: written },
            partnership.path,
            range,
          )
        : linkProblem(
            'framework-not-found',
            `There is no framework file "${written}", counted from the folder of partnership.yaml.`,
            { path: written },
            partnership.path,
            range,
          ),
    ];
  });
}

function mapValues<V, W>(map: ReadonlyMap<string, V>, change: (value: V) => W): ReadonlyMap<string, W> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}

/** Pack definitions are linked when somebody asks for them: a check of a partnership's files does not need them all. */
function lazyPackIndicators(
  files: IndicatorFiles,
  link: (document: Document<'indicator'>) => LinkedIndicator,
): () => ReadonlyMap<string, LinkedIndicator> {
  let made: ReadonlyMap<string, LinkedIndicator> | undefined;
  return () => {
    made ??= new Map(
      [...files.packs.values()].flatMap((pack) =>
        [...pack.keys()].flatMap((id) => {
          const document = pack.get(id);
          return document ? [[id, link(document)] as const] : [];
        }),
      ),
    );
    return made;
  };
}
