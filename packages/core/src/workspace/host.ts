/** What the core needs of the world: names and bytes. Paths are from the workspace root, with `/`. */
export interface WorkspaceHost {
  /** Every file of the workspace that Ninefold could read, in any order. */
  list(): Promise<readonly string[]>;
  /**
   * How many folders above the root data files may be read from, because the root is one of several partnerships that share them
   * (workspace.yaml). Paths then begin with at most so many `../`. None if not given.
   */
  readonly levelsAbove?: number;
  /** Whether a data file is left to an engine that reads it in place; then it is not read here. None is if not given. */
  isReadElsewhere?(path: string): Promise<boolean>;
  /**
   * Whether somebody works on a file at the moment: its tree is then kept, so that an edit is read fast. The trees of other files are
   * let go when the loader rests, and read again where they are asked for. Without this all are kept.
   */
  isOpen?(path: string): boolean;
  /** Lets others have their turn, between two files; nobody waits if it is not given. */
  pause?(): Promise<void> | undefined;
  /** The bytes of a file, no more than `limit`. */
  read(path: string, limit: number): Promise<FileContent>;
}

export type FileContent =
  | { readonly kind: 'content'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'tooLarge'; readonly size: number }
  | { readonly kind: 'unreadable'; readonly reason: string };
