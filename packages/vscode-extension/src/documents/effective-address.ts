import { Uri } from 'vscode';

/** The scheme of the addresses of whole definitions. */
export const effectiveScheme = 'ninefold-effective';

/** The end of an indicator's file name, so that it has its colours. */
const ending = ' (effective).indicator.yaml';

/** An indicator as it holds in a folder. */
export interface EffectivePlace {
  readonly folder: string;
  readonly id: string;
}

/** The address of the whole definition of an indicator. */
export function effectiveAddress({ folder, id }: EffectivePlace): Uri {
  return Uri.from({ scheme: effectiveScheme, path: `/${id}${ending}`, query: folder });
}

/** What a whole definition is of; undefined for any other address. */
export function effectivePlace({ scheme, path, query }: Uri): EffectivePlace | undefined {
  if (scheme !== effectiveScheme || !path.endsWith(ending)) return undefined;
  return { folder: query, id: path.slice(1, -ending.length) };
}
