import * as z from 'zod';
import { described, words } from './describe.ts';

export const workspaceFileSchema = described(
  z.strictObject({
    title: described(words, 'What the partnerships here have in common.').optional(),
    partnerships: described(
      z.array(words).min(1),
      'The folders of the partnerships. Each may read data files anywhere below this file, and nothing outside.',
    ),
  }),
  'Several partnerships that share data files: workspace.yaml in the folder above theirs.',
);
export type WorkspaceFile = z.infer<typeof workspaceFileSchema>;
