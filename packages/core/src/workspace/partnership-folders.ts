import { resolvePath } from './path.ts';
import { readDocument } from './read-document.ts';

/** The folders that a workspace.yaml names, from its own folder; those that leave it are left out. */
export function partnershipFolders(text: string): readonly string[] {
  const { model } = readDocument('workspace.yaml', 'workspace', undefined, text);
  return (model.partnerships ?? []).flatMap((written) => resolvePath('', written) ?? []);
}
