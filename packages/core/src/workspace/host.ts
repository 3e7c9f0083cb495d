/** What the core needs of the world: names and bytes. Paths are from the workspace root, with `/`, never above it. */
export interface WorkspaceHost {
  /** Every file of the workspace that Ninefold could read, in any order. */
  list(): Promise<readonly string[]>;
  /** The bytes of a file, no more than `limit`. */
  read(path: string, limit: number): Promise<FileContent>;
}

export type FileContent =
  | { readonly kind: 'content'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'tooLarge'; readonly size: number }
  | { readonly kind: 'unreadable'; readonly reason: string };
