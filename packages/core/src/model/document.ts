import type * as z from 'zod/mini';
import { datasetSchema } from './dataset.ts';
import { frameworkSchema } from './framework.ts';
import { indicatorSchema } from './indicator.ts';
import { packSchema } from './pack.ts';
import { partnershipSchema } from './partnership.ts';
import { workspaceFileSchema } from './workspace-file.ts';

/** The kinds of file; the name of a file says which it is. */
export const documentSchemas = {
  partnership: partnershipSchema,
  framework: frameworkSchema,
  dataset: datasetSchema,
  indicator: indicatorSchema,
  pack: packSchema,
  workspace: workspaceFileSchema,
} as const;
export type DocumentKind = keyof typeof documentSchemas;
export type DocumentModel<K extends DocumentKind> = z.infer<(typeof documentSchemas)[K]>;

/** The kind of a file by its name, or undefined if it is none of ours. */
export function kindOfFile(path: string): DocumentKind | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === 'partnership.yaml') return 'partnership';
  if (name === 'pack.yaml') return 'pack';
  if (name === 'workspace.yaml') return 'workspace';
  const suffix = /\.(framework|dataset|indicator)\.yaml$/.exec(name)?.[1];
  return suffix as DocumentKind | undefined;
}
