import type {
  DatasetDefinition,
  Exactly,
  FrameworkDefinition,
  IndicatorDefinition,
  PackManifest,
  PartnershipDefinition,
} from './definition.ts';
import { frozenCopy } from './frozen-copy.ts';

/**
 * An indicator, whole or adapted with `extends`, as a value that keeps its literal types and cannot be changed. A key or value that the
 * language does not have fails to compile; what the types cannot see is reported by `workspaceOf` and `checkWorkspace`, as for YAML.
 */
export function defineIndicator<const T extends IndicatorDefinition>(
  indicator: T & Exactly<T, IndicatorDefinition>,
): T {
  return frozenCopy(indicator) as T;
}

/** A CSV file and what its columns mean. */
export function defineDataset<const T extends DatasetDefinition>(
  dataset: T & Exactly<T, DatasetDefinition>,
): T {
  return frozenCopy(dataset) as T;
}

/** Outcomes or priorities that indicators align to. */
export function defineFramework<const T extends FrameworkDefinition>(
  framework: T & Exactly<T, FrameworkDefinition>,
): T {
  return frozenCopy(framework) as T;
}

/** The partnership that the reports are about. */
export function definePartnership<const T extends PartnershipDefinition>(
  partnership: T & Exactly<T, PartnershipDefinition>,
): T {
  return frozenCopy(partnership) as T;
}

/** The definitions that belong together in a pack or a workspace. */
export interface Definitions {
  readonly indicators?: readonly IndicatorDefinition[];
  readonly datasets?: readonly DatasetDefinition[];
  readonly frameworks?: readonly FrameworkDefinition[];
}

/** A definition pack: its manifest and what is in it. */
export interface PackDefinition extends Definitions {
  readonly manifest: PackManifest;
}

/** A set of definitions that others extend by the id in its manifest. */
export function definePack<const M extends PackManifest, const D extends Definitions>(
  manifest: M & Exactly<M, PackManifest>,
  definitions: D,
): D & { readonly manifest: M } {
  return frozenCopy({ ...definitions, manifest }) as D & { readonly manifest: M };
}
