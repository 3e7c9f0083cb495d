import type { Problem } from '../diagnostics/problem.ts';
import { emptyMap } from '../schema/plain.ts';
import type { Document } from '../workspace/document.ts';
import { raisedVersion, type VersionStep, versionStep, versionSteps } from '../workspace/pack-version.ts';
import type { PackFiles } from '../workspace/packs.ts';
import type { ChangeKind } from './change-kind.ts';
import { compareDefinitions } from './compare-definitions.ts';
import { compareModels } from './compare-models.ts';
import type { DefinitionChange } from './definition-change.ts';
import type { ComparedKind } from './field-class.ts';
import { type PackDefinitions, packDefinitions } from './pack-definitions.ts';

/** What became of one definition between two versions of a pack. */
export interface DefinitionDifference {
  readonly kind: ComparedKind;
  readonly id: string;
  readonly what: 'added' | 'removed' | 'changed';
  /** Empty for one that was added or removed. */
  readonly changes: readonly DefinitionChange[];
  /** The part of the version number that must rise for it. */
  readonly step: VersionStep;
}

/** Two versions of a pack beside one another. */
export interface PackVersions {
  readonly id: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** In the order indicators, frameworks, datasets; only what differs. */
  readonly differences: readonly DefinitionDifference[];
  /** The part of the version number that must rise. */
  readonly demanded: VersionStep;
  /** Says so when the version number rises by less than the changes demand. */
  readonly problems: readonly Problem[];
}

/** What changed between two versions of a pack, given the files of both and the other packs that they may extend, and whether its version number says so. */
export function comparePacks(
  before: readonly Document[],
  after: readonly Document[],
  others: readonly PackFiles[],
): PackVersions {
  const [old, recent] = [packDefinitions(before, others), packDefinitions(after, others)];
  const differences = [
    ...differencesOf('indicator', effectiveOf(old), effectiveOf(recent), compareDefinitions),
    ...differencesOf('framework', old.frameworks, recent.frameworks, comparerOf('framework')),
    ...differencesOf('dataset', old.datasets, recent.datasets, comparerOf('dataset')),
  ];
  const demanded = highest(differences.map(({ step }) => step));
  return {
    id: recent.id || old.id,
    before: old.manifest?.model.version,
    after: recent.manifest?.model.version,
    differences,
    demanded,
    problems: versionProblems(old, recent, demanded),
  };
}

/** The part of a pack's version number that a change of each kind makes rise. */
export const stepOfKind: Readonly<Record<ChangeKind, VersionStep>> = {
  label: 'patch',
  additive: 'minor',
  judgement: 'minor',
  valueChanging: 'major',
};

function differencesOf<M>(
  kind: ComparedKind,
  before: ReadonlyMap<string, M>,
  after: ReadonlyMap<string, M>,
  compare: (before: M, after: M) => readonly DefinitionChange[],
): readonly DefinitionDifference[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids.flatMap((id): readonly DefinitionDifference[] => {
    const [old, recent] = [before.get(id), after.get(id)];
    if (recent === undefined) return [{ kind, id, what: 'removed', changes: [], step: 'major' }];
    if (old === undefined) return [{ kind, id, what: 'added', changes: [], step: 'minor' }];
    const changes = compare(old, recent);
    const step = highest(changes.map((change) => stepOfKind[change.kind]));
    return changes.length === 0 ? [] : [{ kind, id, what: 'changed', changes, step }];
  });
}

function comparerOf(kind: ComparedKind) {
  return (before: object, after: object) =>
    compareModels(kind, Object.assign(emptyMap(), before), Object.assign(emptyMap(), after), '');
}

function effectiveOf({ indicators }: PackDefinitions) {
  return new Map([...indicators].map(([id, { effective }]) => [id, effective]));
}

function highest(steps: readonly VersionStep[]): VersionStep {
  return versionSteps.findLast((step) => steps.includes(step)) ?? 'none';
}

function versionProblems(
  old: PackDefinitions,
  { id, manifest }: PackDefinitions,
  demanded: VersionStep,
): readonly Problem[] {
  const [before, after] = [old.manifest?.model.version, manifest?.model.version];
  if (before === undefined || after === undefined || manifest === undefined) return [];
  const taken = versionStep(before, after);
  if (taken !== 'lower' && versionSteps.indexOf(taken) >= versionSteps.indexOf(demanded)) return [];
  const least = raisedVersion(before, demanded);
  return [
    {
      code: 'link/version-too-low',
      severity: 'error',
      message: `The pack "${id}" ${reasons[demanded]} since version ${before}, so its version is ${least} or higher; found ${after}.`,
      params: { pack: id, before, after, least },
      file: manifest.path,
      range: manifest.rangeOfValue(['version']),
      related: [],
      fixes: [
        {
          title: `Change to ${least}`,
          edits: [{ file: manifest.path, range: manifest.rangeOfValue(['version']), newText: least }],
        },
      ],
    },
  ];
}

const reasons: Readonly<Record<VersionStep, string>> = {
  none: 'stayed as it was',
  patch: 'changed its words',
  minor: 'gained something',
  major: 'changed what values mean',
};
