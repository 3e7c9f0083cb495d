import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every page that stands in a folder now, without a text: one that nothing writes again goes. */
export function pagesThere(root: string, folder: string): readonly (readonly [string, undefined])[] {
  const path = join(root, folder);
  return existsSync(path) ? readdirSync(path).map((name) => [`${folder}/${name}`, undefined] as const) : [];
}
