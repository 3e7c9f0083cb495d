import type { CustomRequest } from './custom-request.ts';

/** What a file holds, as an editor that lends its files says it; null for one that is not there. */
export type LentFile =
  | { readonly base64: string }
  /** It is larger than what was asked for: so many bytes. */
  | { readonly tooLarge: number }
  /** Why it cannot be read: the end of a sentence. */
  | { readonly unreadable: string }
  | null;

/** From the server to the editor: the addresses of the files in a folder, where the server cannot see for itself. */
export const listFilesRequest: CustomRequest<{ readonly folder: string }, readonly string[]> = {
  method: 'ninefold/listFiles',
};

/** From the server to the editor: what a file holds, up to a limit in bytes. */
export const readFileRequest: CustomRequest<{ readonly uri: string; readonly limit: number }, LentFile> = {
  method: 'ninefold/readFile',
};
