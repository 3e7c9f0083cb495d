/** The part of a version number that rises: `patch` for words, `minor` for something more, `major` when values change their meaning. */
export type VersionStep = 'none' | 'patch' | 'minor' | 'major';

/** The steps from the smallest to the largest. */
export const versionSteps: readonly VersionStep[] = ['none', 'patch', 'minor', 'major'];

/** How one version stands to another: the part in which it is higher, or that it is lower. */
export function versionStep(before: string, after: string): VersionStep | 'lower' {
  const [old, recent] = [partsOf(before), partsOf(after)];
  const at = recent.findIndex((part, index) => part !== old[index]);
  if (at < 0) return 'none';
  if ((recent[at] ?? 0) < (old[at] ?? 0)) return 'lower';
  return (['major', 'minor', 'patch'] as const)[at] ?? 'none';
}

/** The version after `version` that is higher by a step. */
export function raisedVersion(version: string, step: VersionStep): string {
  const [major, minor, patch] = partsOf(version);
  switch (step) {
    case 'none':
      return version;
    case 'patch':
      return `${major}.${minor}.${patch + 1}`;
    case 'minor':
      return `${major}.${minor + 1}.0`;
    case 'major':
      return `${major + 1}.0.0`;
  }
}

/** An entry of `uses`: a pack, and the version of it that the partnership has recorded: `national@0.1.0`. */
export interface UsedPack {
  readonly name: string;
  readonly version: string | undefined;
}

/** Reads an entry of `uses`. Only a number after the last `@` is a version, so a folder may have an `@` in its name. */
export function readUse(entry: string): UsedPack {
  const at = entry.lastIndexOf('@');
  const version = at > 0 ? entry.slice(at + 1) : '';
  return /^\d{1,9}(?:\.\d{1,9}){0,2}$/.test(version)
    ? { name: entry.slice(0, at), version }
    : { name: entry, version: undefined };
}

/** `0.1` is read as `0.1.0`. */
function partsOf(version: string): readonly [number, number, number] {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return [major, minor, patch];
}
