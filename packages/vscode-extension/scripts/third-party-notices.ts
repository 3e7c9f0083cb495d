import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const metafiles = [
  'metafile-cjs.json',
  'metafile-iife.json',
  'web/metafile-cjs.json',
  'server/metafile-iife.json',
];

/** The licences of all libraries whose code is in the bundles: those with the same text together. */
export function thirdPartyNotices(extension: string): string {
  const folders = new Set(metafiles.flatMap((name) => librariesOf(extension, join(extension, 'dist', name))));
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

function librariesOf(extension: string, metafile: string): readonly string[] {
  const { outputs } = JSON.parse(readFileSync(metafile, 'utf8')) as {
    readonly outputs: Readonly<Record<string, { readonly inputs: Readonly<Record<string, unknown>> }>>;
  };
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).flatMap((path) => {
      const library = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
      return library === undefined ? [] : [resolve(extension, library)];
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
