import { join } from 'node:path';
import type { ConvertedPack } from './converted-pack.ts';
import { convertFingertips } from './fingertips-pack.ts';
import { convertLgbf } from './lgbf-pack.ts';

/** Other bodies' definitions as packs of ours. The same files give the same packs. */
export function convertDefinitions(folder: string): readonly ConvertedPack[] {
  return [convertFingertips(join(folder, 'fingertips')), convertLgbf(join(folder, 'lgbf'))];
}
