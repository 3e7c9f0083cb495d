/** The folder of a path, without a slash at the end; the root is the empty text. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** Whether a path is the folder itself or lies in it. */
export function liesIn(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

/**
 * A path written in a file of `folder`, from the workspace root. Undefined when it is no relative path (an absolute path, a drive, an
 * address) or leaves the workspace by more than the `levelsAbove` that it shares with others.
 */
export function resolvePath(folder: string, written: string, levelsAbove = 0): string | undefined {
  const slashed = written.replaceAll('\\', '/');
  if (slashed.startsWith('/') || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(slashed) || slashed.includes('\0')) {
    return undefined;
  }
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of slashed.split('/')) {
    if (part === '' || part === '.') continue;
    const last = parts.at(-1);
    if (part !== '..' || last === undefined || last === '..') parts.push(part);
    else parts.pop();
  }
  return parts.filter((part) => part === '..').length > levelsAbove ? undefined : parts.join('/');
}

/** A path as it is written in a file of `folder`, with `..` for each folder to leave. */
export function relativePath(folder: string, path: string): string {
  const from = folder === '' ? [] : folder.split('/');
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
