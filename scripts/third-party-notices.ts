import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The licences of all libraries whose code is in the bundles of a package: those with the same text together. The metafiles are those that
 * the bundler left in `dist`.
 */
export function thirdPartyNotices(packageFolder: string, metafiles: readonly string[]): string {
  const folders = new Set(
    metafiles.flatMap((name) => librariesOf(packageFolder, join(packageFolder, 'dist', name))),
  );
  const byLicence = new Map<string, Set<string>>();
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const text = licenceText(folder) ?? `Licence: ${license}\n`;
    byLicence.set(text, (byLicence.get(text) ?? new Set()).add(`${name} ${version}`));
  }
  const parts = [...byLicence].map(([text, names]) => `${[...names].sort().join('\n')}\n\n${text.trim()}\n`);
  const line = `\n${'-'.repeat(80)}\n\n`;
  return `Ninefold contains code of these libraries, under the licences that follow their names.\n${line}${parts.join(line)}`;
}

/** Writes the notices beside the bundles of a package that is published, where the metafiles have no business. */
export function writeThirdPartyNotices(packageFolder: string, metafiles: readonly string[]): void {
  writeFileSync(
    join(packageFolder, 'dist', 'THIRD-PARTY-NOTICES.txt'),
    thirdPartyNotices(packageFolder, metafiles),
  );
  for (const name of metafiles) rmSync(join(packageFolder, 'dist', name));
}

function librariesOf(packageFolder: string, metafile: string): readonly string[] {
  const { outputs } = JSON.parse(readFileSync(metafile, 'utf8')) as {
    readonly outputs: Readonly<Record<string, { readonly inputs: Readonly<Record<string, unknown>> }>>;
  };
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).flatMap((path) => {
      const library = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
      return library === undefined ? [] : [resolve(packageFolder, library)];
    }),
  );
}

function licenceText(folder: string): string | undefined {
  const name = readdirSync(folder).find((each) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(each));
  const path = name && join(folder, name);
  return path !== undefined && existsSync(path)
    ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
    : undefined;
}
