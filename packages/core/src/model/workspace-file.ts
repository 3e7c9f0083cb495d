import * as z from 'zod/mini';
import { described, optional, words } from './describe.ts';

export const workspaceFileSchema = described(
  z.strictObject({
    title: optional(words, 'What the partnerships here have in common.'),
    partnerships: described(
      z.array(words).check(z.minLength(1)),
      'The folders of the partnerships. Each may read data files anywhere below this file, and nothing outside.',
    ),
  }),
  'Several partnerships that share data files: workspace.yaml in the folder above theirs.',
);
export type WorkspaceFile = z.infer<typeof workspaceFileSchema>;
